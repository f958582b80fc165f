import { must, Problem } from '../http/problem.ts'
import { type Ask, Reply, serve } from '../http/serve.ts'
import { origin } from '../http/settings.ts'
import { publishedRounds } from '../rounds/store.ts'
import { plans } from './contract.ts'
import { planCsv } from './csv.ts'
import { shownAtDesk, type Table, tableOf } from './desk.ts'
import { documentOf, withChanges } from './document.ts'
import { decisionLetter } from './letters.ts'
import type { PlanDocument, PlanRow, PlanVersion } from './plan.ts'
import { found, publishedBefore, versionIn } from './published.ts'
import { recordOf } from './record.ts'
import { adoptionFaults, draftFaults, mayAdopt, mayDraft, rowsFaults } from './rules.ts'
import * as store from './store.ts'
import type { StoredWorking } from './stored.ts'

/** Somebody was first: what stands now goes back, so that the page can show both. */
const mustBeCurrent = async (table: Table, version: number, now: string): Promise<void> => {
  if ((table.working?.version ?? 0) !== version)
    throw new Problem('changed', { current: await shownAtDesk(table, now) })
}

const savePlan = async ({ input, actor, now }: Ask<typeof plans.savePlan>) => {
  const { round, version, rows, note } = input
  const before = await tableOf(round)
  must(mayDraft(before.round, now))
  await mustBeCurrent(before, version, now)
  const issues = rowsFaults(rows, before.cards)
  if (issues.length > 0) throw new Problem('invalid', { issues })
  await store.keepWorking(before.working, round, { rows, note }, { by: actor.person, did: 'savePlan', at: now })
  return shownAtDesk(await tableOf(round), now)
}

type Publishing = { kind: PlanDocument['kind']; number: number; at: string; rows: readonly PlanRow[]; note: string }

const documentFor = async ({ round, cards, advices }: Table, { rows, ...of }: Publishing): Promise<PlanDocument> => {
  const document = documentOf({ ...of, rows, round, cards, advices })
  const before = await publishedBefore(round.id)
  return before ? withChanges(document, before.document, before.since) : document
}

const publishDraft = async ({ input, actor, now }: Ask<typeof plans.publishDraft>) => {
  const table = await tableOf(input.round)
  const { round, cards, working, content, shortlist } = table
  must(mayDraft(round, now))
  await mustBeCurrent(table, input.version, now)
  if (!working) throw new Problem('wrong-state')
  const issues = draftFaults({ rows: content.rows, cards, purse: round, shortlist })
  if (issues.length > 0) throw new Problem('invalid', { issues })
  const document = await documentFor(table, { kind: 'draft', number: working.drafts + 1, at: now, ...content })
  const summary = await store.summaryOf(round.id)
  const stamp = { by: actor.person, did: 'publishDraft', at: now }
  const kept = await store.publish({ working, content, document, summary, leans: [] }, stamp)
  if (!kept) throw new Problem('changed', { current: await shownAtDesk(await tableOf(round.id), now) })
  return { kind: document.kind, number: document.number, at: now, hash: store.sealedPlan(document).hash }
}

/** A click that came twice: the plan that the first one made. */
const adoptedFrom = async (round: string, version: number, person: string): Promise<PlanVersion | undefined> => {
  const newest = await store.newestPlan(round, 'adopted')
  return newest?.from === version && newest.by === person ? versionIn(newest) : undefined
}

const adopt = async (table: Table, working: StoredWorking, { input, actor, now }: Ask<typeof plans.adoptPlan>) => {
  const { round, cards, shortlist } = table
  const rows = table.content.rows.map(row => ({ ...row, reason: input.reasons[row.application] ?? row.reason }))
  const issues = adoptionFaults({ rows, cards, purse: round, shortlist })
  if (issues.length > 0) throw new Problem('invalid', { issues })
  const content = { rows, note: input.note }
  const document = await documentFor(table, { kind: 'adopted', number: working.plans + 1, at: now, ...content })
  const taken = new Set(rows.filter(row => row.taken).map(row => row.application))
  const leans = cards.filter(card => taken.has(card.id))
  const summary = await store.summaryOf(round.id)
  const stamp = { by: actor.person, did: 'adoptPlan', at: now }
  const kept = await store.publish({ working, content, document, summary, leans }, stamp)
  return kept
    ? { kind: document.kind, number: document.number, at: now, hash: store.sealedPlan(document).hash }
    : undefined
}

const adoptPlan = async (ask: Ask<typeof plans.adoptPlan>) => {
  const { input, actor, now } = ask
  const twice = await adoptedFrom(input.round, input.version, actor.person)
  if (twice) return twice
  const table = await tableOf(input.round)
  await mustBeCurrent(table, input.version, now)
  must(mayAdopt(table.round, table.working, now))
  const done = table.working && (await adopt(table, table.working, ask))
  const found = done ?? (await adoptedFrom(input.round, input.version, actor.person))
  if (!found) throw new Problem('changed', { current: await shownAtDesk(await tableOf(input.round), now) })
  return found
}

const letterFor = async ({ input, now }: Ask<typeof plans.decisionLetter>) => {
  const { round, cards, content } = await tableOf(input.round)
  if (!cards.some(card => card.id === input.application && card.state === 'submitted')) throw new Problem('not-found')
  const rows = content.rows.filter(row => row.application === input.application)
  const document = documentOf({ kind: 'adopted', number: 1, at: now, note: '', rows, round, cards, advices: [] })
  const [project] = document.projects
  if (!project) throw new Problem('wrong-state')
  return decisionLetter(project, { document, letters: round.letters, origin: origin() })
}

const deskPlans = async ({ now }: Ask<typeof plans.deskPlans>) => {
  const [rounds, known] = await Promise.all([publishedRounds(), store.summaries()])
  const summaryOf = new Map(known.map(each => [each.round.id, each]))
  const shown = rounds.toReversed().map(({ id, name, phases, outages, ...round }) => {
    const summary = summaryOf.get(id)
    const can = { save: mayDraft({ phases, outages, state: round.state }, now) }
    return { id, name, phases, outages, draft: summary?.draft, adopted: summary?.adopted, can }
  })
  return { rounds: shown }
}

export const handler = serve(plans, {
  listPlans: async () => ({ plans: (await store.summaries()).toReversed() }),
  readPlan: async ({ input }) => {
    const { plan, document } = await found(input)
    const [drafts, adopted] = await Promise.all([
      store.plansOf(input.round, 'draft'),
      store.plansOf(input.round, 'adopted'),
    ])
    const versions = [...drafts, ...adopted].toSorted((one, other) => other.at.localeCompare(one.at)).map(versionIn)
    return { document, hash: plan.hash, versions, record: recordOf(document, origin()) }
  },
  planCsv: async ({ input }) => {
    const { document } = await found(input)
    const name = `${document.kind === 'draft' ? 'ontwerp-' : ''}jaarplan-${document.round.id}-${document.number}.csv`
    return new Reply(planCsv(document), { headers: { 'content-disposition': `attachment; filename="${name}"` } })
  },
  deskPlans,
  deskPlan: async ({ input, now }) => shownAtDesk(await tableOf(input.round), now),
  savePlan,
  publishDraft,
  adoptPlan,
  decisionLetter: letterFor,
})
