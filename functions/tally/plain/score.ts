import type { Election, Name, Outcome, Points } from '../ballots.ts'
import { leading, type Scored, scored } from '../standing.ts'

/** `voters`: how many scored the option; `means`: their mean, as a float, for reading only. */
export type ScoreRound<Id extends Name> = {
  scores: Scored<Id>[]
  voters: Scored<Id>[]
  means: Scored<Id>[]
  tied: Id[]
}

/**
 * Score (range) voting: everybody scores each option; the highest sum wins. An option left open counts 0, so few warm
 * voters do not beat many. Smith, "Range Voting" (2000). Ties as in `leading`.
 */
export const score = <Id extends Name>(
  { options, ballots }: Election<Points, Id>,
  { seats }: { seats?: number } = {},
): Outcome<ScoreRound<Id>, Id> => {
  const total = options.map(() => 0)
  const voters = options.map(() => 0)
  for (const { count, options: named, points } of ballots)
    for (const [at, place] of named.entries()) {
      total[place] = (total[place] ?? 0) + count * (points[at] ?? 0)
      voters[place] = (voters[place] ?? 0) + count
    }
  const scores = scored(options, total)
  const means = total.map((sum, place) => (voters[place] ? sum / (voters[place] ?? 1) : 0))
  const { winners, tied } = leading(scores, seats)
  return { winners, rounds: [{ scores, voters: scored(options, voters), means: scored(options, means), tied }] }
}
