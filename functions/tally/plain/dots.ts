import type { Election, Name, Outcome, Points } from '../ballots.ts'
import { leading, type Scored, scored } from '../standing.ts'

/** `voters`: how many gave the option at least one dot. */
export type DotsRound<Id extends Name> = { scores: Scored<Id>[]; voters: Scored<Id>[]; tied: Id[] }

/** Dots (cumulative voting): everybody divides dots over the options; the most dots win. Ties as in `leading`. */
export const dots = <Id extends Name>(
  { options, ballots }: Election<Points, Id>,
  { seats }: { seats?: number } = {},
): Outcome<DotsRound<Id>, Id> => {
  const total = options.map(() => 0)
  const givers = options.map(() => 0)
  for (const { count, options: named, points } of ballots)
    for (const [at, place] of named.entries()) {
      const given = points[at] ?? 0
      total[place] = (total[place] ?? 0) + count * given
      if (given > 0) givers[place] = (givers[place] ?? 0) + count
    }
  const scores = scored(options, total)
  const { winners, tied } = leading(scores, seats)
  return { winners, rounds: [{ scores, voters: scored(options, givers), tied }] }
}
