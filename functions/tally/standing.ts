import type { Name } from './ballots.ts'

/** What an option scored in a round. */
export type Scored<Id extends Name = Name> = { option: Id; score: number }

export const scored = <Id extends Name>(options: readonly Id[], scores: ArrayLike<number>): Scored<Id>[] =>
  options.map((option, place) => ({ option, score: scores[place] ?? 0 }))

/** All that share the highest score. */
export const highest = <Id extends Name>(scores: readonly Scored<Id>[]): Id[] => {
  const best = scores.reduce((most, { score }) => Math.max(most, score), Number.NEGATIVE_INFINITY)
  return scores.filter(({ score }) => score === best).map(({ option }) => option)
}

/**
 * The `seats` highest scores. Without `seats` all that share first place; with it exactly so many, and who comes first
 * in the list of options goes first where scores are equal. `tied`: who shared the score of the last seat when there
 * were not seats enough for them.
 */
export const leading = <Id extends Name>(
  scores: readonly Scored<Id>[],
  seats: number | undefined,
): { winners: Id[]; tied: Id[] } => {
  if (seats === undefined) return { winners: highest(scores), tied: [] }
  const order = scores.toSorted((a, b) => b.score - a.score)
  const edge = order[seats - 1]?.score
  const isIn = new Set(order.slice(0, seats))
  const tied = scores.filter(({ score }) => score === edge)
  return {
    winners: scores.filter(each => isIn.has(each)).map(({ option }) => option),
    tied: tied.every(each => isIn.has(each)) ? [] : tied.map(({ option }) => option),
  }
}
