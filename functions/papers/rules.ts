import type { BallotRound } from '../ballots/round.ts'
import { no, type Verdict, yes } from '../http/problem.ts'
import { faultIn } from '../recount/choice.ts'
import type { Question } from '../recount/round.ts'
import { alphabet, checkOf } from '../rights/rules.ts'
import type { Account, Entry, Paper, Reading } from './paper.ts'

type RoundState = BallotRound['state']

/** 8 letters by chance carry 39 bits: enough that nobody hits another's; it opens nothing. One more is the check. */
const drawn = 8

/** The number on a paper ballot, from chance: `K7Q-M2X-PD9`. `pick` gives a whole number below the one it is asked. */
export const newNumber = (pick: (below: number) => number): string => {
  const letters = Array.from({ length: drawn }, () => alphabet[pick(alphabet.length)] ?? '').join('')
  return shownNumber(letters + checkOf(letters))
}

const plain = (typed: string): string => typed.toUpperCase().replace(/[^0-9A-Z]/g, '')

/** As printed, however it was typed: small letters, spaces and dashes do not count. */
export const shownNumber = (typed: string): string => plain(typed).replace(/(.{3})(?=.)/g, '$1-')

/** Can this be the number of a ballot? A typing error is told without asking anybody. */
export const isNumber = (typed: string): boolean => {
  const number = plain(typed)
  if (number.length !== drawn + 1 || [...number].some(letter => !alphabet.includes(letter))) return false
  return checkOf(number.slice(0, drawn)) === number.at(-1)
}

/** `printed` → `once` (one person keyed it) → `done` when a second keyed the same, else `differs` until a third decided. */
export type PaperState = 'printed' | 'once' | 'differs' | 'done'
export const stateOf = ({ first, second, done }: Pick<Paper, 'first' | 'second' | 'done'>): PaperState => {
  if (done) return 'done'
  if (!first) return 'printed'
  return second ? 'differs' : 'once'
}

/** The same whatever the order in which it was keyed; for a ranking the order is the vote itself. */
const plainEntry = (entry: Entry): string => {
  if ('spoilt' in entry) return `spoilt ${entry.spoilt}`
  const { choice } = entry
  if (choice.kind === 'ranking') return JSON.stringify(choice.order)
  if (choice.kind === 'approval') return JSON.stringify(choice.approves.toSorted())
  const said = choice.kind === 'choices' ? choice.choices : choice.points
  const given = Object.entries(said).filter(([, value]) => value !== 0 || choice.kind !== 'points')
  return JSON.stringify(given.sort(([a], [b]) => (a < b ? -1 : 1)))
}
/** Did two people read the same? A dot of nothing is no dot; a mark of nothing is for the counter alike. */
export const sameEntry = (a: Entry, b: Entry): boolean => plainEntry(a) === plainEntry(b)

/** What makes an entry impossible: its choice is not whole. Such a ballot is spoilt, and is keyed as that. */
export const faultOf = (question: Pick<Question, 'method' | 'options'>, entry: Entry) =>
  'choice' in entry ? faultIn(question, entry.choice) : undefined

/** Keys a ballot the first or second time. Who keyed it first never keys it second. */
export const mayKey = (paper: Paper, by: string): Verdict => {
  const state = stateOf(paper)
  if (state === 'done' || state === 'differs') return no('already-used')
  return state === 'once' && paper.first?.by === by ? no('own-decision') : yes
}

export const keyed = (paper: Paper, reading: Reading): Paper => {
  const { first } = paper
  if (!first) return { ...paper, first: reading, version: paper.version + 1 }
  const same = sameEntry(first.entry, reading.entry)
  return { ...paper, second: reading, ...(same ? { done: first.entry } : {}), version: paper.version + 1 }
}

/** A difference is settled by somebody who keyed neither. */
export const maySettle = (paper: Paper, by: string): Verdict => {
  if (stateOf(paper) !== 'differs') return no('wrong-state')
  return paper.first?.by === by || paper.second?.by === by ? no('own-decision') : yes
}

export const settled = (paper: Paper, reading: Reading): Paper => ({
  ...paper,
  third: reading,
  done: reading.entry,
  version: paper.version + 1,
})

/** Printing: from publishing until closing. */
export const mayPrint = ({ closes }: Pick<Question, 'closes'>, account: Account | undefined, now: string): Verdict => {
  if (account?.closed) return no('wrong-state')
  return now < closes ? yes : no('too-late')
}

export type Totals = {
  printed: number
  once: number
  differs: number
  counted: number
  spoilt: number
  returned: number
}
export const totalsOf = (papers: readonly Pick<Paper, 'first' | 'second' | 'done'>[]): Totals => {
  const totals: Totals = { printed: papers.length, once: 0, differs: 0, counted: 0, spoilt: 0, returned: 0 }
  for (const paper of papers) {
    const state = stateOf(paper)
    if (state === 'once' || state === 'differs') totals[state]++
    if (!paper.done) continue
    if ('choice' in paper.done) totals.counted++
    else if (paper.done.spoilt === 'returned') totals.returned++
    else totals.spoilt++
  }
  return totals
}

/** Blank ballots that should be left when nothing went wrong. */
export const leftOver = ({ printed, returned }: Totals, exchanged: number): number => printed - exchanged - returned

export type Unbalanced = 'unsettled' | 'more-than-given-out' | 'does-not-add-up' | 'unexplained'
/**
 * What keeps the paper count from being closed: every keyed ballot is settled, in no group are more than were given out,
 * and printed = left + lost + exchanged + given back, where what was lost is explained.
 */
export const unbalanced = (
  groups: readonly { totals: Totals; exchanged: number }[],
  { left, lost, note }: { left: number; lost: number; note?: string | undefined },
): Unbalanced[] => {
  const should = groups.reduce((sum, { totals, exchanged }) => sum + leftOver(totals, exchanged), 0)
  return [
    ...(groups.some(({ totals: { once, differs } }) => once + differs > 0) ? (['unsettled'] as const) : []),
    ...(groups.some(({ totals: { counted, spoilt }, exchanged }) => counted + spoilt > exchanged)
      ? (['more-than-given-out'] as const)
      : []),
    ...(left + lost === should ? [] : (['does-not-add-up'] as const)),
    ...(lost > 0 && !note ? (['unexplained'] as const) : []),
  ]
}

/** Beside which field of the closing form each fault stands. */
export const fieldOf: Record<Unbalanced, 'papers' | 'left' | 'note'> = {
  unsettled: 'papers',
  'more-than-given-out': 'papers',
  'does-not-add-up': 'left',
  unexplained: 'note',
}

/** Keying goes on until the paper count is closed. */
export const mayKeyNow = (state: RoundState, account: Account | undefined): Verdict =>
  state === 'published' && account && !account.closed ? yes : no('wrong-state')

export const mayClose = (
  state: RoundState,
  { closes }: Pick<Question, 'closes'>,
  account: Account | undefined,
  now: string,
): Verdict => {
  if (state !== 'published' || !account || account.version === 0 || account.closed) return no('wrong-state')
  return now >= closes ? yes : no('wrong-state', closes)
}

export const mayReopen = (state: RoundState, account: Account | undefined): Verdict =>
  state === 'published' && account?.closed ? yes : no('wrong-state')
