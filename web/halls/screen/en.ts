import type { nl } from './nl.ts'

export const en: typeof nl = {
  title: 'In the hall',
  none: 'No meeting has been prepared for this assembly yet.',
  back: 'Back to the assembly',
  soon: 'We begin soon',
  over: 'Thank you. This is what we take along:',
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
  vote: 'Vote at',
  results: 'The result',
  passed: 'Passed',
  failed: 'Not passed',
}
