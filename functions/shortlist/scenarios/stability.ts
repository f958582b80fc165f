import type { Scenario } from '../rules.ts'
import { best } from '../search/best.ts'
import type { Appraise } from '../search/worth.ts'
import { millionths, points, projectsIn, sheetOf } from '../sums.ts'

/** Weight per criterion of the rubric, and per project its score per criterion; what nobody could judge is left out. */
export type Weighing = { weights: Record<string, number>; scores: Record<string, Record<string, number>> }

/** The weighed mean of what was judged, on the scale of the criteria; 0 when nothing was. */
export const weighed = (scores: Record<string, number>, weights: Record<string, number>): number => {
  const judged = Object.keys(weights).filter(criterion => Object.hasOwn(scores, criterion))
  const sum = judged.reduce((total, criterion) => total + (weights[criterion] ?? 0), 0)
  const score = judged.reduce((total, criterion) => total + (weights[criterion] ?? 0) * (scores[criterion] ?? 0), 0)
  return sum > 0 ? points(millionths(score / sum)) : 0
}

/**
 * Every way to move the weights by a tenth that is looked at, always the same: each criterion alone up and down, and
 * each pair of criteria with one up and the other down.
 */
export const weightMoves = (weights: Record<string, number>, by = 0.1): Record<string, number>[] => {
  const criteria = Object.keys(weights)
  const moved = (criterion: string, factor: number, from = weights) => ({
    ...from,
    [criterion]: (from[criterion] ?? 0) * factor,
  })
  const alone = criteria.flatMap(criterion => [moved(criterion, 1 + by), moved(criterion, 1 - by)])
  const pairs = criteria.flatMap(up =>
    criteria.filter(down => down !== up).map(down => moved(down, 1 - by, moved(up, 1 + by))),
  )
  return [...alone, ...pairs]
}

/** Per project the share (0 to 1) of all weight moves in which it is in the optimum. Scores of the scenario are not used. */
export const stabilityOf = (
  scenario: Scenario,
  { weights, scores }: Weighing,
  appraise: Appraise,
): Record<string, number> => {
  const times = new Map(scenario.projects.map(({ id }) => [id, 0]))
  const moves = weightMoves(weights)
  for (const move of moves) {
    const projects = scenario.projects.map(each => ({ ...each, score: weighed(scores[each.id] ?? {}, move) }))
    const sheet = sheetOf({ ...scenario, projects })
    const chosen = best(appraise(sheet.case, projects.length), appraise)
    for (const { id } of chosen ? projectsIn(chosen, sheet) : []) times.set(id, (times.get(id) ?? 0) + 1)
  }
  return Object.fromEntries([...times].map(([id, count]) => [id, moves.length > 0 ? count / moves.length : 1]))
}
