import type { Card } from '../applications/application.ts'
import type { Round } from '../rounds/round.ts'
import {
  type AdviceLine,
  type Heard,
  type PlanChange,
  type PlanDocument,
  type PlanProject,
  type PlanRow,
  type PlanVersion,
  totalsOf,
} from './plan.ts'
import { grantedTo } from './rules.ts'

type Decided = {
  kind: PlanDocument['kind']
  number: number
  at: string
  note: string
  round: Pick<Round, 'id' | 'name' | 'themes' | 'tranches' | 'key'>
  cards: readonly Card[]
  rows: readonly PlanRow[]
  advices: readonly AdviceLine[]
}

const byWhom = {
  adopted: { nl: 'Gedeputeerde Staten van Drenthe', en: 'Provincial Executive of Drenthe' },
  draft: { nl: 'Provincie Drenthe', en: 'Province of Drenthe' },
} as const

const heardOf = (id: string, advices: readonly AdviceLine[]): Heard | undefined => {
  const own = advices.filter(each => each.application === id)
  if (own.length === 0) return undefined
  const count = (opinion: AdviceLine['opinion']) => own.filter(each => each.opinion === opinion).length
  const conditions = own.flatMap(({ condition, municipality }) =>
    condition ? [{ municipality, text: condition }] : [],
  )
  return {
    for: count('for'),
    condition: count('condition'),
    against: count('against'),
    none: count('none'),
    conditions,
  }
}

const projectOf = (card: Card, row: PlanRow, advice: Heard | undefined): PlanProject => ({
  id: card.id,
  title: card.title,
  summary: card.summary,
  theme: card.theme,
  tranche: card.tranche,
  applicant: card.applicant.name,
  partners: card.partners.map(partner => partner.name),
  municipalities: card.municipalities,
  need: card.need,
  cash: card.cash,
  ask: card.ask,
  supporters: card.supporters,
  taken: row.taken,
  amount: row.taken ? row.amount : 0,
  reason: row.reason,
  startYear: row.startYear,
  application: { version: card.version, hash: card.hash },
  ...(advice ? { advice } : {}),
})

/** Puts a decided plan in the form that is published; projects taken over first, then by title. Withdrawn ones are out. */
export const documentOf = ({ kind, number, at, note, round, cards, rows, advices }: Decided): PlanDocument => {
  const byId = new Map(rows.map(row => [row.application, row]))
  const projects = cards.flatMap(card => {
    const row = byId.get(card.id)
    return row && card.state === 'submitted' ? [projectOf(card, row, heardOf(card.id, advices))] : []
  })
  const themes = round.themes.map(theme => ({
    id: theme.slug,
    icon: theme.icon,
    name: theme.name,
    goal: theme.goal,
    ceiling: theme.ceiling,
    granted: grantedTo(rows, cards, card => card.theme === theme.slug),
    provincial: (theme.projects ?? []).map(project => ({
      id: project.slug,
      name: project.name,
      amount: project.budget,
    })),
  }))
  const tranches = round.tranches.flatMap(({ id, name }) =>
    id === '1' ? [] : [{ id, name, key: round.key[id], granted: grantedTo(rows, cards, card => card.tranche === id) }],
  )
  return {
    ...{ schema: 'naoberplein/plan/1', kind, number, at, note, currency: 'EUR' },
    round: { id: round.id, name: round.name },
    by: byWhom[kind],
    themes,
    tranches,
    totals: totalsOf(themes),
    projects: projects.toSorted(
      (one, other) => Number(other.taken) - Number(one.taken) || one.title.localeCompare(other.title, 'nl'),
    ),
  }
}

const changeOf = (before: PlanProject, after: PlanProject): PlanChange[] => {
  const { id, title } = after
  if (before.taken !== after.taken)
    return [{ id, title, what: after.taken ? 'taken' : 'notTaken', from: before.amount, to: after.amount }]
  const number = (what: 'amount' | 'startYear'): PlanChange[] =>
    before[what] === after[what] ? [] : [{ id, title, what, from: before[what], to: after[what] }]
  return [
    ...number('amount'),
    ...(after.taken ? number('startYear') : []),
    ...(before.reason === after.reason ? [] : [{ id, title, what: 'reason' as const }]),
  ]
}

/** What differs per project between two plans of one round, in the order of the later one. */
export const changesBetween = (before: PlanDocument, after: PlanDocument): PlanChange[] => {
  const was = new Map(before.projects.map(project => [project.id, project]))
  const is = new Set(after.projects.map(project => project.id))
  return [
    ...after.projects.flatMap(project => {
      const old = was.get(project.id)
      const { id, title, amount } = project
      return old ? changeOf(old, project) : [{ id, title, what: 'added' as const, to: amount }]
    }),
    ...before.projects
      .filter(project => !is.has(project.id))
      .map(({ id, title, amount }) => ({ id, title, what: 'gone' as const, from: amount })),
  ]
}

/** A plan with what changed since the one that was published before it. */
export const withChanges = (document: PlanDocument, before: PlanDocument, since: PlanVersion): PlanDocument => ({
  ...document,
  changes: { since, list: changesBetween(before, document) },
})
