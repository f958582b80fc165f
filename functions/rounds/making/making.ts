import type { Agenda } from '../../agendas/rules.ts'
import { yearLater } from '../../terms/rules.ts'
import type { Round } from '../round.ts'
import { firstCategories, firstLetters, firstParts } from './asked.ts'
import { rubric } from './rubric.ts'

type Named = Pick<Round, 'id' | 'name'>

/**
 * The first round, from the Sociale Agenda: its themes with what is kept for ideas as ceilings and the province's
 * projects beside them, its distribution key, features and criteria. The manager sets the phases.
 * @throws Error when the rubric lacks a criterion of the agenda
 */
export const roundFromAgenda = (agenda: Agenda, { id, name }: Named): Round => ({
  id,
  name,
  state: 'draft',
  themes: agenda.themes.map(({ slug, icon, name, short, goal, ideasBudget, projects }) => ({
    ...{ slug, icon, name, short, goal, ceiling: ideasBudget, projects },
  })),
  tranches: agenda.tranches.map(each => ({ id: `${each.id}` as '1' | '2' | '3', name: each.name })),
  key: { '2': agenda.distributionKey.elaboratedIdeas, '3': agenda.distributionKey.innovationsAndExperiments },
  features: agenda.features,
  phases: [],
  criteria: agenda.criteria.map(each => {
    const asked = rubric[each.id]
    if (!asked) throw new Error(`The rubric says nothing of criterion ${each.id}`)
    return { ...each, ...asked }
  }),
  parts: firstParts,
  categories: firstCategories,
  experts: 3,
  partial: { atLeast: 60 },
  letters: firstLetters,
  outages: [],
  version: 1,
})

/** A round made from the one before it: all the same, every date a year later on the clock, nothing that happened to it. */
export const nextRound = (last: Round, { id, name }: Named): Round => ({
  ...last,
  id,
  name,
  state: 'draft',
  madeFrom: last.id,
  publishedAt: undefined,
  phases: last.phases.map(({ id, from, until }) => ({ id, from: yearLater(from), until: yearLater(until) })),
  // Projects of the province were decided for their own year.
  themes: last.themes.map(theme => ({ ...theme, projects: undefined })),
  outages: [],
  changes: undefined,
  version: 1,
})
