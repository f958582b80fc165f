import type { Approval, Election, Name, Outcome } from '../ballots.ts'
import { leading, type Scored, scored } from '../standing.ts'

export type LeadingRound<Id extends Name> = { scores: Scored<Id>[]; tied: Id[] }

/**
 * Approval voting: everybody approves of as many options as they like; the most approved win. Brams and Fishburn,
 * "Approval Voting" (1978). Ties as in `leading`.
 */
export const approval = <Id extends Name>(
  { options, ballots }: Election<Approval, Id>,
  { seats }: { seats?: number } = {},
): Outcome<LeadingRound<Id>, Id> => {
  const votes = options.map(() => 0)
  for (const { count, approves } of ballots) for (const place of approves) votes[place] = (votes[place] ?? 0) + count
  const scores = scored(options, votes)
  const { winners, tied } = leading(scores, seats)
  return { winners, rounds: [{ scores, tied }] }
}
