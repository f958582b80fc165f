import { cardsOf } from '../applications/store.ts'
import type { StoredCard } from '../applications/stored.ts'
import { no, Problem } from '../http/problem.ts'
import { roundById } from '../rounds/store.ts'
import type { StoredRound } from '../rounds/stored.ts'
import type { PlanAtDesk } from './contract.ts'
import { documentOf, withChanges } from './document.ts'
import type { AdviceLine, ChosenShortlist, PlanDocument } from './plan.ts'
import { publishedBefore, versionIn } from './published.ts'
import { adoptionFaults, draftFaults, firstRows, mayAdopt, mayDraft } from './rules.ts'
import * as store from './store.ts'
import type { StoredWorking } from './stored.ts'

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
const knownRound = async (id: string): Promise<StoredRound> => {
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

/** What would be different from what was published last, when this were adopted now. */
const changesIn = async ({ round, cards, content, advices }: Table, at: string): Promise<PlanDocument['changes']> => {
  const before = await publishedBefore(round.id)
  if (!before) return undefined
  const now = documentOf({ kind: 'adopted', number: 1, at, ...content, round, cards, advices })
  return withChanges(now, before.document, before.since).changes
}

/** The plan as its desk sees it. */
export const shownAtDesk = async (table: Table, now: string): Promise<PlanAtDesk> => {
  const { round, cards, working, content, shortlist, advices } = table
  const judged = { rows: content.rows, cards, purse: round, shortlist }
  const [drafts, adopted, changes] = await Promise.all([
    store.plansOf(round.id, 'draft'),
    store.plansOf(round.id, 'adopted'),
    changesIn(table, now),
  ])
  const drafting = mayDraft(round, now)
  return {
    round,
    cards,
    version: working?.version ?? 0,
    ...content,
    shortlist,
    advices,
    faults: { draft: draftFaults(judged), adoption: adoptionFaults(judged) },
    ...(changes ? { changes } : {}),
    drafts: drafts.map(versionIn),
    adopted: adopted.map(versionIn),
    can: { save: drafting, publish: working ? drafting : no('wrong-state'), adopt: mayAdopt(round, working, now) },
  }
}
