import { createHash, randomInt } from 'node:crypto'
import { readAddress } from '../files/presign.ts'
import { must, Problem } from '../http/problem.ts'
import { type Ask, redirect, serve } from '../http/serve.ts'
import { termsOf } from '../recount/leaf.ts'
import { ballots } from './contract.ts'
import type { BallotRound } from './round.ts'
import * as rules from './rules.ts'
import { makeSigner } from './signers.ts'
import * as store from './store.ts'

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest()

const known = async (id: string): Promise<BallotRound> => {
  const found = await store.ballotById(id)
  if (!found) throw new Problem('not-found')
  return found
}

const isCounted = ({ state }: BallotRound): boolean => state === 'counted' || state === 'declared'

const atDesk = async (round: BallotRound, now: string) => {
  const [outcome, paper, objections] = await Promise.all([
    isCounted(round) ? store.outcomeOf(round.id) : undefined,
    store.paperOf(round.id),
    store.objectionsOf(round.id),
  ])
  return {
    round,
    faults: round.state === 'draft' ? rules.faultsOf(round.content, now) : [],
    outcome,
    paper,
    objectionsUntil: rules.objectionsUntil(round),
    objections,
    can: {
      publish: rules.mayPublish(round),
      count: rules.mayCount(round, paper, objections, now),
      declare: rules.mayDeclare(round, outcome, objections, now),
    },
  }
}

/** Somebody was first: what stands now goes back, so that the page can show both. */
const current = async (id: string, version: number): Promise<BallotRound> => {
  const found = await known(id)
  if (found.version !== version) throw new Problem('changed', { current: found })
  return found
}

const shuffled = (ids: readonly string[]): string[] => {
  const order = [...ids]
  for (let at = order.length - 1; at > 0; at--) {
    const other = randomInt(at + 1)
    const [a, b] = [order[at], order[other]]
    if (a !== undefined && b !== undefined) [order[at], order[other]] = [b, a]
  }
  return order
}

const publishBallot = async ({ input, actor, now }: Ask<typeof ballots.publishBallot>) => {
  const before = await current(input.id, input.version)
  must(rules.mayPublish(before))
  const { content, id } = before
  const issues = rules.faultsOf(content, now)
  if (issues.length > 0) throw new Problem('invalid', { issues })
  const keys = await Promise.all(content.groups.map(async group => [group.id, await makeSigner(id, group.id)] as const))
  const listed = content.options.map(option => option.id)
  const question = rules.frozen(id, content, new Map(keys), content.ties === 'listed' ? listed : shuffled(listed))
  const terms = await termsOf(sha256, question)
  const next: BallotRound = {
    ...before,
    state: 'published',
    question,
    terms,
    publishedAt: now,
    version: before.version + 1,
  }
  await store.keepBallot(next, { by: actor.person, did: 'publishBallot', at: now })
  return atDesk(next, now)
}

export const handler = serve(ballots, {
  listBallots: async ({ now }) => ({
    ballots: rules.inOrder(
      (await store.allBallots())
        .filter(({ state }) => state !== 'draft')
        .map(round => ({ ...round, ...round.content, question: round.content.question })),
      now,
    ),
  }),
  readBallot: async ({ input }) => {
    const round = await known(input.id)
    const { terms, ...question } = rules.askedIn(round)
    const { state, countedAt, declaredAt } = round
    const [outcome, paper, objections] = await Promise.all([
      isCounted(round) ? store.outcomeOf(round.id) : undefined,
      store.paperOf(round.id),
      store.objectionsOf(round.id),
    ])
    const objectionsUntil = rules.objectionsUntil(round)
    const after = { outcome, countedAt, declaredAt, objectionsUntil, objections }
    return { question, terms, state, paper: paper !== 'none', ...after }
  },
  publishedBallots: async ({ input, now }) => {
    const round = await known(input.id)
    if (!isCounted(round)) throw new Problem('not-found')
    const name = `stemronde-${round.id}.json`
    return redirect(await readAddress({ key: rules.publishedKey(round.id), name, type: 'application/json' }, now))
  },
  openBallots: async ({ input: { id, format }, now }) => {
    const round = await known(id)
    const outcome = isCounted(round) ? await store.outcomeOf(id) : undefined
    if (!outcome?.formats?.includes(format)) throw new Problem('not-found')
    const [key, name] = [rules.publishedKey(id, format), `stemronde-${id}.${format}`]
    return redirect(await readAddress({ key, name, type: 'text/plain' }, now))
  },
  deskBallots: async () => {
    const [all, objectedTo] = await Promise.all([store.allBallots(), store.roundsObjectedTo()])
    return { ballots: all.map(round => ({ ...round, ...round.content, unanswered: objectedTo.has(round.id) })) }
  },
  deskBallot: async ({ input, now }) => atDesk(await known(input.id), now),
  makeBallot: async ({ input, actor, now, newId }) => {
    const round: BallotRound = { id: newId(), content: input.content, state: 'draft', version: 1 }
    await store.keepBallot(round, { by: actor.person, did: 'makeBallot', at: now })
    return round
  },
  saveBallot: async ({ input, actor, now }) => {
    const before = await current(input.id, input.version)
    must(rules.mayPublish(before))
    const next = { ...before, content: input.content, version: before.version + 1 }
    await store.keepBallot(next, { by: actor.person, did: 'saveBallot', at: now })
    return atDesk(next, now)
  },
  publishBallot,
  countBallots: async ({ input, actor, now }) => {
    const before = await current(input.id, input.version)
    const [paper, objections] = await Promise.all([store.paperOf(before.id), store.objectionsOf(before.id)])
    must(rules.mayCount(before, paper, objections, now))
    const next: BallotRound = { ...before, state: 'counting', version: before.version + 1 }
    const stamp = { by: actor.person, did: 'countBallots', at: now }
    const again = before.state === 'counted' ? [store.countedForObjections(before.id, stamp)] : []
    await store.keepBallot(next, stamp, store.paperClosed(before.id), ...again)
    return atDesk(next, now)
  },
  declareBallot: async ({ input, actor, now }) => {
    const before = await current(input.id, input.version)
    const [outcome, objections] = await Promise.all([store.outcomeOf(before.id), store.objectionsOf(before.id)])
    must(rules.mayDeclare(before, outcome, objections, now))
    const next: BallotRound = { ...before, state: 'declared', declaredAt: now, version: before.version + 1 }
    const stamp = { by: actor.person, did: 'declareBallot', at: now }
    await store.keepBallot(next, stamp, store.nothingObjected(before.id))
    return atDesk(next, now)
  },
})
