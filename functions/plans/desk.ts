import { cardsOf } from '../applications/store.ts'
import type { StoredCard } from '../applications/stored.ts'
import { no, Problem } from '../http/problem.ts'
import { roundById } from '../rounds/store.ts'
import type { StoredRound } from '../rounds/stored.ts'
import type { PlanAtDesk } from './contract.ts'
import type { AdviceLine, ChosenShortlist, PlanVersion } from './plan.ts'
import { adoptionFaults, draftFaults, firstRows, mayAdopt, mayDraft } from './rules.ts'
import * as store from './store.ts'
import type { StoredPlan, StoredWorking } from './stored.ts'

/** Everything of a round that its plan is decided from. */
export type Table = {
  round: StoredRound
  cards: StoredCard[]
  working: StoredWorking | undefined
  content: store.Content
  shortlist: ChosenShortlist | undefined
  advices: AdviceLine[]
}

/** A published round. @throws Problem `not-found` */
export const knownRound = async (id: string): Promise<StoredRound> => {
  const round = await roundById(id)
  if (round?.state !== 'published') throw new Problem('not-found')
  return round
}

/** Reads a plan with what it is judged by; before it was ever kept, it begins with the shortlist. */
export const tableOf = async (id: string): Promise<Table> => {
  const [round, cards, working, shortlist, advices] = await Promise.all([
    knownRound(id),
    cardsOf(id),
    store.workingOf(id),
    store.shortlistOf(id),
    store.advicesOf(id),
  ])
  const content = working ? store.contentOf(working) : { rows: firstRows(cards, shortlist), note: '' }
  return { round, cards, working, content, shortlist, advices }
}

export const versionIn = ({ kind, number, at, hash }: StoredPlan): PlanVersion => ({ kind, number, at, hash })

/** The plan as its desk sees it. */
export const shownAtDesk = async (table: Table, now: string): Promise<PlanAtDesk> => {
  const { round, cards, working, content, shortlist, advices } = table
  const judged = { rows: content.rows, cards, purse: round, shortlist }
  const [drafts, adopted] = await Promise.all([store.plansOf(round.id, 'draft'), store.plansOf(round.id, 'adopted')])
  const drafting = mayDraft(round, now)
  return {
    round,
    cards,
    version: working?.version ?? 0,
    ...content,
    shortlist,
    advices,
    faults: { draft: draftFaults(judged), adoption: adoptionFaults(judged) },
    drafts: drafts.map(versionIn),
    adopted: adopted.map(versionIn),
    can: { save: drafting, publish: working ? drafting : no('wrong-state'), adopt: mayAdopt(round, working, now) },
  }
}
