import type { Answered } from '../../../functions/http/endpoint.ts'
import type { reviews } from '../../../functions/reviews/contract.ts'

export type Outcome = Answered<typeof reviews.deskResults>
export type Line = Outcome['results'][number]

/** The score that counts in this round: corrected where the round is. */
export const scoreIn = (outcome: Pick<Outcome, 'corrected'>, line: Line): number | undefined =>
  outcome.corrected ? line.corrected : line.score

/** The scores of single experts, from low to high. */
export const expertScores = (line: Line): number[] =>
  line.experts.flatMap(each => (each.score === undefined ? [] : [each.score])).toSorted((one, other) => one - other)
