import type { Card } from '../applications/application.ts'
import { cardById, cardsOf } from '../applications/store.ts'
import { Problem } from '../http/problem.ts'
import type { Round } from '../rounds/round.ts'
import { termOf } from '../rounds/rules.ts'
import { roundById } from '../rounds/store.ts'
import { conflictsOf } from './conflicts.ts'
import { type Planning, planOf } from './planning/plan.ts'
import type { Conflict } from './rules.ts'
import * as store from './store.ts'
import type { StoredAssignment, StoredExpert, StoredRecusal } from './stored.ts'

/** A round that is published. @throws Problem `not-found` */
export const publishedRound = async (id: string): Promise<Round> => {
  const round = await roundById(id)
  if (round?.state !== 'published') throw new Problem('not-found')
  return round
}

export const lineOf = (round: Round) => ({ id: round.id, name: round.name, until: termOf(round, 'reviews')?.until })

/** Everything that decides who may read what in a round. */
export type Scene = {
  round: Round
  cards: Card[]
  experts: StoredExpert[]
  assignments: StoredAssignment[]
  recusals: StoredRecusal[]
  conflicts: (expert: string, application: string) => Conflict[]
}

/** @throws Problem `not-found` */
export const sceneOf = async (id: string): Promise<Scene> => {
  const round = await publishedRound(id)
  const [all, experts, assignments, recusals] = await Promise.all([
    cardsOf(id),
    store.allExperts(),
    store.assignmentsIn(id),
    store.recusalsIn(id),
  ])
  const cards = all.filter(each => each.state === 'submitted')
  const alliances = new Map(
    await Promise.all(experts.map(async each => [each.person, await store.alliancesWith(each.person)] as const)),
  )
  const byId = new Map(cards.map(each => [each.id, each]))
  const byPerson = new Map(experts.map(each => [each.person, each]))
  const conflicts = (person: string, application: string): Conflict[] => {
    const [card, expert] = [byId.get(application), byPerson.get(person)]
    if (!card || !expert) return []
    const recused = new Set(recusals.filter(each => each.expert === person).map(each => each.application))
    return conflictsOf(expert, card, { alliances: alliances.get(person) ?? new Set(), recused })
  }
  return { round, cards, experts, assignments, recusals, conflicts }
}

/** The plan for a round as it stands. What is begun stays where it is. */
export const planFor = ({ round, cards, experts, assignments, conflicts }: Scene) => {
  const planning: Planning = {
    least: round.experts,
    files: cards.map(({ id, theme }) => ({ id, theme })),
    experts,
    assigned: assignments.map(({ application, reader, answered, handedInAt }) => ({
      application,
      expert: reader,
      fixed: answered > 0 || handedInAt !== undefined,
    })),
    conflictsOf: conflicts,
  }
  return planOf(planning)
}

export type Reading = { round: Round; card: Card; expert: StoredExpert; assignment: StoredAssignment }

/**
 * What one expert may open: assigned, with nothing in between, also nothing that came since.
 * @throws Problem `not-found` alike for what is in conflict, not assigned, withdrawn or not there at all
 */
export const readingOf = async (application: string, person: string): Promise<Reading> => {
  const [card, expert] = await Promise.all([cardById(application), store.expertOf(person)])
  if (card?.state !== 'submitted' || !expert) throw new Problem('not-found')
  const [round, assignment, recusal, alliances] = await Promise.all([
    publishedRound(card.round),
    store.assignmentOf(card.round, application, person),
    store.recusalOf(card.round, application, person),
    store.alliancesWith(person),
  ])
  const recused = new Set(recusal ? [application] : [])
  if (!assignment || conflictsOf(expert, card, { alliances, recused }).length > 0) throw new Problem('not-found')
  return { round, card, expert, assignment }
}
