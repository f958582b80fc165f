import type { Criterion } from '../../rounds/round.ts'
import { type Marks, scoreOf, scoresOf } from '../rules.ts'

type Rubric = readonly Pick<Criterion, 'id' | 'weight'>[]
/** One weighing that was handed in. */
export type Weighing = { application: string; expert: string; marks: Marks }

/** How one application was weighed, on the scale of `scoreOf`. */
export type Result = {
  application: string
  /** Undefined as long as nobody judged anything. */
  score: number | undefined
  /** With the leniency of its experts taken off. */
  corrected: number | undefined
  /** Difference between the highest and the lowest expert; undefined with fewer than two. */
  spread: number | undefined
  experts: { expert: string; score: number | undefined }[]
  /** The criterion that experts differ most about, with the lowest and highest mark. */
  apart: { criterion: string; low: number; high: number } | undefined
}

/** How much higher (or lower) an expert scores than the others do on the same applications; 0 to 1000 scale, rounded. */
export type Leniency = { expert: string; mean: number | undefined; leniency: number | undefined; compared: number }

const mean = (all: readonly number[]): number => all.reduce((sum, each) => sum + each, 0) / all.length
const known = (all: readonly (number | undefined)[]): number[] => all.filter(each => each !== undefined)

/** Below this many shared applications a difference says too little to correct by. */
export const enoughCompared = 3

const apartIn = (all: readonly Marks[], rubric: Rubric): Result['apart'] => {
  const [widest] = rubric
    .map(({ id }) => ({ criterion: id, scores: scoresOf(all, id) }))
    .filter(({ scores }) => scores.length > 1)
    .map(({ criterion, scores }) => ({ criterion, low: Math.min(...scores), high: Math.max(...scores) }))
    .sort((one, other) => other.high - other.low - (one.high - one.low))
  return widest && widest.high - widest.low >= 2 ? widest : undefined
}

/**
 * Leniency of every expert: the mean, over the applications that others weighed too, of the own score minus the mean of
 * the others' scores. Positive is mild, negative is strict.
 */
export const lenienciesOf = (all: readonly Weighing[], rubric: Rubric): Leniency[] => {
  const own = all.map(each => ({ ...each, score: scoreOf(rubric, [each.marks]) }))
  const byApplication = Map.groupBy(own, each => each.application)
  return [...Map.groupBy(own, each => each.expert)].map(([expert, mine]) => {
    const differences = mine.flatMap(({ application, score }) => {
      const others = known(
        (byApplication.get(application) ?? []).filter(each => each.expert !== expert).map(each => each.score),
      )
      return score === undefined || others.length === 0 ? [] : [score - mean(others)]
    })
    const scores = known(mine.map(each => each.score))
    return {
      expert,
      mean: scores.length > 0 ? Math.round(mean(scores)) : undefined,
      leniency: differences.length > 0 ? Math.round(mean(differences)) : undefined,
      compared: differences.length,
    }
  })
}

const clamp = (score: number): number => Math.min(1000, Math.max(0, score))

/**
 * The results of a round, per application that somebody weighed. The corrected score takes off the mean leniency of the
 * application's experts, counting an expert with fewer than three shared applications as neither mild nor strict.
 */
export const resultsIn = (all: readonly Weighing[], rubric: Rubric): Result[] => {
  const lenient = new Map(lenienciesOf(all, rubric).map(each => [each.expert, each]))
  const milder = (expert: string): number => {
    const found = lenient.get(expert)
    return found && found.compared >= enoughCompared ? (found.leniency ?? 0) : 0
  }
  return [...Map.groupBy(all, each => each.application)].map(([application, weighed]) => {
    const experts = weighed.map(({ expert, marks }) => ({ expert, score: scoreOf(rubric, [marks]) }))
    const allMarks = weighed.map(each => each.marks)
    const score = scoreOf(rubric, allMarks)
    const scores = known(experts.map(each => each.score))
    const judges = experts.filter(each => each.score !== undefined)
    return {
      application,
      score,
      corrected:
        score === undefined ? undefined : clamp(Math.round(score - mean(judges.map(({ expert }) => milder(expert))))),
      spread: scores.length > 1 ? Math.max(...scores) - Math.min(...scores) : undefined,
      experts,
      apart: apartIn(allMarks, rubric),
    }
  })
}
