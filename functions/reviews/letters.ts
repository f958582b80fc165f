import { closingNl, dateNl, greetingNl } from '../notices/letters-nl.ts'
import type { Letter } from '../notices/rules.ts'
import type { Round } from '../rounds/round.ts'
import { termOf } from '../rounds/rules.ts'
import { dateOf } from '../terms/rules.ts'

const body = (origin: string, parts: readonly string[]): string =>
  [greetingNl, ...parts, closingNl(origin)].join('\n\n')

type About = { round: Round; person: string; origin: string; now: string }

const before = (round: Round): string[] => {
  const until = termOf(round, 'reviews')?.until
  return until ? [`U kunt lezen en beoordelen tot en met ${dateNl(until)}.`] : []
}

const how = (origin: string): string =>
  `U vindt de aanvragen hier: ${origin}/bureau/beoordelen\nWat u invult, wordt vanzelf bewaard. Hebt u iets te maken met een aanvraag of met wie hem doet? Meld dat bij de aanvraag. Dan leest een ander hem.`

/** Says that there is something to read; once a day at most, a quarter of an hour after the first was assigned. */
export const assignedLetter = ({ round, person, origin, now }: About): Letter => ({
  id: `${round.id}-${person}-${dateOf(now)}-reviewing`,
  idea: round.id,
  kind: 'reviewing',
  to: `person#${person}`,
  subject: `Er liggen aanvragen voor u klaar: ${round.name.nl}`,
  text: body(origin, [
    `Voor ${round.name.nl} liggen aanvragen klaar die u als deskundige leest.`,
    ...before(round),
    how(origin),
  ]),
  dueAt: new Date(Date.parse(now) + 15 * 60_000).toISOString(),
})

/** Says how many are left while there is a week to go; once per round and last day. */
export const reminderLetter = ({ round, person, origin, now }: About, left: number): Letter => ({
  id: `${round.id}-${person}-${dateOf(termOf(round, 'reviews')?.until ?? now)}-review-reminder`,
  idea: round.id,
  kind: 'review-reminder',
  to: `person#${person}`,
  subject: `Nog ${left} te beoordelen: ${round.name.nl}`,
  text: body(origin, [
    left === 1
      ? `U hebt voor ${round.name.nl} nog 1 aanvraag te beoordelen.`
      : `U hebt voor ${round.name.nl} nog ${left} aanvragen te beoordelen.`,
    ...before(round),
    how(origin),
  ]),
  dueAt: now,
})
