import type { BallotRound, Objections } from '../ballots/round.ts'
import { objectionsUntil } from '../ballots/rules.ts'
import { no, type Verdict, yes } from '../http/problem.ts'
import type { Ruling } from './contract.ts'

/** Days that words and contact of an objection are kept. */
const keptDays = 365

/** When words and contact are erased: epoch seconds. */
export const forgottenAt = (at: string): number => Math.floor(Date.parse(at) / 1000) + keptDays * 86_400

/** Anybody may object from the count until the time for it is over. */
export const mayObject = (round: BallotRound, now: string): Verdict => {
  const until = objectionsUntil(round)
  if (round.state === 'declared') return no('too-late')
  if (round.state !== 'counted' || !until) return no('wrong-state')
  return now < until ? yes : no('too-late')
}

/** What an answer adds to the numbers of a round. */
export const addedBy = (ruling: Ruling): Omit<Objections, 'total'> => ({
  open: -1,
  upheld: ruling === 'rejected' ? 0 : 1,
  due: ruling === 'recount' ? 1 : 0,
  stopped: ruling === 'not-declared' ? 1 : 0,
})

/** Each is answered once, before the result is declared. */
export const mayAnswer = ({ state }: Pick<BallotRound, 'state'>, { answer }: { answer?: unknown }): Verdict =>
  state === 'counted' && answer === undefined ? yes : no('wrong-state')
