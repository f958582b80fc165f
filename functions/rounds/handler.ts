import type { Agenda } from '../agendas/rules.ts'
import { latestAgenda } from '../agendas/store.ts'
import { Problem } from '../http/problem.ts'
import { type Ask, Reply, serve } from '../http/serve.ts'
import { origin } from '../http/settings.ts'
import { calendarOf } from './calendar.ts'
import { type RoundLine, rounds } from './contract.ts'
import { changedPublished } from './desk/changing.ts'
import { faultsOf } from './desk/faults.ts'
import { checkOutage, movedTerms, withOutage } from './desk/outages.ts'
import { nextRound, roundFromAgenda } from './making/making.ts'
import type { Round } from './round.ts'
import { ceilingTotal, termOf } from './rules.ts'
import * as store from './store.ts'
import type { StoredRound } from './stored.ts'

const knownAgenda = async (): Promise<Agenda> => {
  const found = await latestAgenda()
  if (!found) throw new Problem('not-found')
  return found
}

const known = async (id: string): Promise<StoredRound> => {
  const found = await store.roundById(id)
  if (!found) throw new Problem('not-found')
  return found
}

/** A draft is nobody's business but the manager's. */
const published = async (id: string): Promise<StoredRound> => {
  const found = await known(id)
  if (found.state === 'draft') throw new Problem('not-found')
  return found
}

const line = (round: Round): RoundLine => ({ ...round, total: ceilingTotal(round) })
const newestFirst = (all: readonly Round[]): RoundLine[] => all.toReversed().map(line)

const atDesk = (round: Round, now: string) => ({
  round,
  faults: faultsOf(round, round.state === 'draft' ? now : undefined),
  opened: round.state === 'published' && Date.parse(termOf(round, 'applications')?.from ?? now) <= Date.parse(now),
})

/** Somebody was first: what stands now goes back, so that the page can show both. */
const mustBeCurrent = (round: Round, version: number): void => {
  if (round.version !== version) throw new Problem('changed', { current: round })
}

const mustBeDraft = (round: Round): void => {
  if (round.state !== 'draft') throw new Problem('wrong-state')
}

const makeRound = async ({ input, actor, now }: Ask<typeof rounds.makeRound>) => {
  const { id, name, from } = input
  const made = from ? nextRound(await known(from), { id, name }) : roundFromAgenda(await knownAgenda(), { id, name })
  if (await store.roundById(id)) throw new Problem('already-used')
  await store.keepRounds([made], { by: actor.person, did: 'makeRound', at: now })
  return made
}

const saveRound = async ({ input, actor, now }: Ask<typeof rounds.saveRound>) => {
  const { id, version, why, ...content } = input
  const before = await known(id)
  mustBeCurrent(before, version)
  const isDraft = before.state === 'draft'
  const next = isDraft ? { ...before, ...content, version: version + 1 } : changedPublished(before, content, why, now)
  if (next !== before) await store.keepRounds([next], { by: actor.person, did: 'saveRound', at: now, why: why?.nl })
  return atDesk(next, now)
}

const publishRound = async ({ input, actor, now }: Ask<typeof rounds.publishRound>) => {
  const before = await known(input.id)
  mustBeCurrent(before, input.version)
  mustBeDraft(before)
  const issues = faultsOf(before, now)
  if (issues.length > 0) throw new Problem('invalid', { issues })
  const next = { ...before, state: 'published' as const, publishedAt: now, version: before.version + 1 }
  await store.keepRounds([next], { by: actor.person, did: 'publishRound', at: now })
  return atDesk(next, now)
}

const removeRound = async ({ input, actor, now }: Ask<typeof rounds.removeRound>) => {
  const before = await known(input.id)
  mustBeCurrent(before, input.version)
  mustBeDraft(before)
  await store.removeDraft(before, { by: actor.person, did: 'removeRound', at: now })
  return {}
}

const recordOutage = async ({ input, actor, now }: Ask<typeof rounds.recordOutage>) => {
  const outage = { ...input, at: now }
  checkOutage(outage)
  const all = await store.publishedRounds()
  const after = all.flatMap(round => withOutage(round, outage) ?? [])
  await store.keepRounds(after, { by: actor.person, did: 'recordOutage', at: now, why: input.why.nl })
  const before = new Map(all.map(round => [round.id, round]))
  return {
    rounds: after.map(round => ({ ...round, moved: movedTerms(before.get(round.id) ?? round, round) })),
  }
}

export const handler = serve(rounds, {
  listRounds: async () => ({ rounds: newestFirst(await store.publishedRounds()) }),
  readRound: async ({ input }) => ({ round: await published(input.id) }),
  roundDates: async ({ input, now }) => {
    const found = await published(input.id)
    const headers = { 'content-disposition': `attachment; filename="ronde-${found.id}.ics"` }
    return new Reply(calendarOf(found, input.lang ?? 'nl', origin(), now), { headers })
  },
  deskRounds: async () => ({ rounds: newestFirst(await store.allRounds()) }),
  deskRound: async ({ input, now }) => atDesk(await known(input.id), now),
  makeRound,
  saveRound,
  publishRound,
  removeRound,
  recordOutage,
})
