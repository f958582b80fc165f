import { createHash } from 'node:crypto'
import type { Card } from '../../applications/application.ts'
import { cardsOf } from '../../applications/store.ts'
import { Problem } from '../../http/problem.ts'
import { scoresOf } from '../../reviews/rules.ts'
import { isCorrected, outcomesOf, reviewsIn } from '../../reviews/store.ts'
import type { Round } from '../../rounds/round.ts'
import { roundById } from '../../rounds/store.ts'
import type { Project, Scenario } from '../rules.ts'
import type { Inputs } from '../store.ts'

type Outcomes = Awaited<ReturnType<typeof outcomesOf>>
/** A round as it is now, with all that its shortlist is made from. */
export type Scene = { round: Round; cards: Card[]; outcomes: Outcomes; inputs: Inputs; hash: string }

const mean = (all: readonly number[]): number => all.reduce((sum, each) => sum + each, 0) / all.length
/** A mark of 1 to 5 on the scale of the scores, 0 to 100. */
const onScale = (mark: number): number => Number((((mark - 1) / 4) * 100).toFixed(4))

/** Per judged project its score per criterion; a correction for mild experts moves all of them alike. */
const criteriaOf = async (round: Round, outcomes: Outcomes): Promise<Inputs['criteria']> => {
  const [all, corrected] = await Promise.all([reviewsIn(round.id), isCorrected(round.id)])
  return Object.fromEntries(
    [...Map.groupBy(all, each => each.application)].map(([application, reviews]) => {
      const marks = reviews.map(each => each.marks)
      const judged = round.criteria.flatMap(({ id, weight }) => {
        const scores = scoresOf(marks, id)
        return scores.length > 0 ? [{ id, weight, score: onScale(mean(scores)) }] : []
      })
      const weights = judged.reduce((sum, { weight }) => sum + weight, 0)
      const plain = weights > 0 ? judged.reduce((sum, { weight, score }) => sum + weight * score, 0) / weights : 0
      const shift = corrected ? (outcomes.get(application)?.score ?? plain * 10) / 10 - plain : 0
      const moved = ({ id, score }: (typeof judged)[number]) =>
        [id, Math.max(0, Number((score + shift).toFixed(4)))] as const
      return [application, Object.fromEntries(judged.map(moved))]
    }),
  )
}

/** Text that is the same for the same content, whatever order its names were put in. */
const sealed = (inputs: Inputs): string => createHash('sha256').update(JSON.stringify(inputs)).digest('hex')

/** Reads a round with what it is decided from. @throws Problem `not-found` */
export const sceneOf = async (id: string): Promise<Scene> => {
  const round = await roundById(id)
  if (round?.state !== 'published') throw new Problem('not-found')
  const [all, outcomes] = await Promise.all([cardsOf(id), outcomesOf(round)])
  const known = new Set(round.themes.map(({ slug }) => slug))
  const cards = all
    .filter(({ state, theme }) => state === 'submitted' && known.has(theme))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
  const criteria = await criteriaOf(round, outcomes)
  const projects = cards.map(({ id: of, theme, tranche, ask, supporters }) => {
    const outcome = outcomes.get(of)
    return {
      ...{ id: of, theme, tranche: tranche === '2' ? (2 as const) : (3 as const), ask, supporters },
      score: (outcome?.score ?? 0) / 10,
      judged: outcome?.score !== undefined,
      barred: outcome?.advice?.advice === 'do-not-admit',
    }
  })
  const inputs: Inputs = {
    projects,
    ceilings: Object.fromEntries(round.themes.map(({ slug, ceiling }) => [slug, ceiling])),
    key: round.key,
    weights: Object.fromEntries(round.criteria.map(({ id: of, weight }) => [of, weight])),
    criteria: Object.fromEntries(cards.flatMap(({ id: of }) => (criteria[of] ? [[of, criteria[of]]] : []))),
  }
  return { round, cards, outcomes, inputs, hash: sealed(inputs) }
}

/**
 * The scenario as the shortlist takes it; `also` are projects to look at although the experts would not admit them.
 * Who supports an idea is kept so that nobody can see what else somebody supports: each support is a voter of its own.
 */
export const scenarioFrom = ({ projects, ceilings, key }: Inputs, also: readonly string[] = []): Scenario => ({
  projects: projects
    .filter(({ id, barred }) => !barred || also.includes(id))
    .map(
      ({ judged, barred, supporters, ...project }): Project => ({
        ...project,
        supporters: Array.from({ length: supporters }, (_, at) => `${project.id}-${at + 1}`),
      }),
    ),
  ceilings,
  key,
})
