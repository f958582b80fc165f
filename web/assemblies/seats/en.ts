import type { nl } from './nl.ts'

export const en: typeof nl = {
  back: 'Back to the assembly',
  title: 'Tables',
  lead: 'In each round everybody sits with other people, of all kinds mixed.',
  notYet: 'Tables can be planned when lots have been drawn.',
  rounds: 'Number of rounds',
  wished: 'People per table (4 to 8)',
  held: 'How many rounds have begun? They stay as they are.',
  plan: 'Plan the tables',
  again: 'Plan the rounds to come again',
  working: 'The tables are being planned. This takes a few seconds.',
  here: 'Who is not here?',
  hereHelp: 'Tick who did not come or had to leave, and plan again.',
  round: round => `Round ${round}`,
  table: table => `Table ${table}`,
  figures: (twice, pairs) =>
    twice === 0
      ? `Nobody sits with the same person twice (${pairs} meetings).`
      : `${twice} pairs sit together more than once, of ${pairs} meetings.`,
  cards: 'Cards to print (PDF)',
  print: 'Print this plan for the wall',
  wrong: 'Check the numbers.',
}
