import type { nl } from './nl.ts'

export const en: typeof nl = {
  title: 'In the hall',
  none: 'No meeting has been prepared for this assembly yet.',
  back: 'Back to the assembly',
  soon: 'We begin soon',
  over: 'Thank you',
  lately: 'Just written down',
  nothing: 'What the tables write down appears here.',
  count: (items, tables) =>
    `${items === 1 ? '1 idea' : `${items} ideas`} from ${tables === 1 ? '1 table' : `${tables} tables`}`,
  seats: 'Find your number: that is your seat',
  harvest: 'What the tables wrote down',
  part: (part, parts) => `Part ${part} of ${parts}`,
  stop: 'Hold',
  goOn: 'Go on',
  clusters: 'This belongs together',
  loose: count => (count === 1 ? '1 loose idea left' : `${count} loose ideas left`),
  from: names => `Merged with: ${names}`,
  dots: 'Where the dots lie',
  voters: (count, by) =>
    by === 'table'
      ? `${count === 1 ? '1 table gave' : `${count} tables gave`} dots`
      : `${count === 1 ? '1 person gave' : `${count} people gave`} dots`,
  proposals: 'The proposals',
  at: table => `worked out at table ${table}`,
  vote: 'Vote now',
  camera: 'Point the camera of your phone at the square.',
  orGoTo: 'Or go to',
  qr: 'Square code that opens the page where you vote',
  until: clock => `Vote before ${clock}, with your voting code.`,
  counting: 'Voting is closed. The votes are being counted.',
  preliminary: 'Preliminary result',
  definitive: 'The result is final',
  passedOf: (passed, all) =>
    passed === 0
      ? 'No proposal was passed.'
      : passed === all
        ? all === 1
          ? 'The proposal was passed.'
          : `All ${all} proposals were passed.`
        : `${passed} of the ${all} proposals ${passed === 1 ? 'was' : 'were'} passed.`,
  chosenOf: (chosen, all) =>
    chosen === 0 ? 'Nothing was chosen.' : `${chosen} of the ${all} ${chosen === 1 ? 'was' : 'were'} chosen.`,
  noQuorum: quorum => `Nothing was decided: ${quorum} votes were needed.`,
  people: voters => (voters === 1 ? '1 person voted.' : `${voters} people voted.`),
  figures: (yes, no, needed) => `${yes} for, ${no} against. Needed: ${needed}.`,
  votes: votes => (votes === 1 ? '1 vote' : `${votes} votes`),
  passed: 'Passed',
  failed: 'Not passed',
  chosen: 'Chosen',
  again: 'Read everything and count it yourself at',
  off: clock => `No connection. This is how things stood at ${clock}; the clock just goes on.`,
}
