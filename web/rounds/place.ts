import type { Phase, Round } from '../../functions/rounds/round.ts'
import { type Term, termsOf } from '../../functions/rounds/rules.ts'

export type Where = 'done' | 'here' | 'ahead'
export type Dated = Pick<Round, 'phases' | 'outages'>

const at = (moment: string): number => Date.parse(moment)

/** Whether a term lies behind, runs or is to come. */
export const whereIs = (term: Phase, now: string): Where => {
  if (at(now) < at(term.from)) return 'ahead'
  return at(now) < at(term.until) + 1000 ? 'here' : 'done'
}

/** The term that runs now and the one after it. */
export const runningIn = (round: Dated, now: string): { here: Term | undefined; next: Term | undefined } => {
  const terms = termsOf(round)
  return {
    here: terms.find(term => whereIs(term, now) === 'here'),
    next: terms.find(term => whereIs(term, now) === 'ahead'),
  }
}

/** Rounds that ask for applications now first, then what runs, what is to come, and what is over. */
export const byUse = <R extends Dated>(rounds: readonly R[], now: string): { open: R[]; rest: R[] } => {
  const isOpen = (round: R) => runningIn(round, now).here?.id === 'applications'
  return { open: rounds.filter(isOpen), rest: rounds.filter(round => !isOpen(round)) }
}

/**
 * The stretch of time that a timeline draws. Following the projects takes years: it runs off the edge, so that the
 * steps before it can be seen.
 */
export const stretchOf = (terms: readonly Phase[]): { from: number; until: number } | undefined => {
  const first = terms[0]
  if (!first) return undefined
  const seen = terms.filter(term => term.id !== 'followUp')
  const from = Math.min(...terms.map(term => at(term.from)))
  const last = Math.max(...(seen.length > 0 ? seen : terms).map(term => at(term.until)))
  return { from, until: seen.length < terms.length ? last + (last - from) * 0.12 : last }
}
