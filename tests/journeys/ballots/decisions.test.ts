import { beforeAll, expect, test } from 'vitest'
import { decisions } from '../../../functions/decisions/contract.ts'
import { ideas } from '../../../functions/ideas/contract.ts'
import { moderation } from '../../../functions/moderation/contract.ts'
import { origin } from '../../platform.ts'
import { traveller } from '../traveller.ts'
import { declaredRound } from './decided.ts'
import { published, villageHall } from './voter.ts'

const [visitor, facilitator, moderator] = [traveller(origin), traveller(origin), traveller(origin)]
let id: string
beforeAll(async () => {
  await facilitator.signIn('dirk-jan-stevens')
  await moderator.signIn('bert-oosting')
  id = await declaredRound(facilitator, visitor)
}, 200_000)

const version = async (): Promise<number> => (await facilitator.ask(decisions.deskDecision, { id })).decision.version
const promises = [{ option: 'verbouwen', who: 'De dorpsraad', by: '2020-06-01' }]

test('a declared round becomes a decision, public once each passed proposal has who and when', async () => {
  const running = await published(facilitator, villageHall())
  expect((await facilitator.refused(decisions.makeDecision, { id: running.id })).code).toBe('wrong-state')
  const waiting = await facilitator.ask(decisions.deskDecisions, {})
  expect(waiting.rounds.map(each => each.id)).toContain(id)
  const draft = await facilitator.ask(decisions.makeDecision, { id })
  expect(draft.items).toMatchObject([
    { option: 'verbouwen', passed: true },
    { option: 'verkopen', passed: false },
  ])
  expect((await facilitator.refused(decisions.makeDecision, { id })).code).toBe('already-used')
  expect((await visitor.refused(decisions.readDecision, { id })).code).toBe('not-found')
  const early = await facilitator.refused(decisions.publishDecision, { id, version: 1 })
  expect(early.code).toBe('wrong-state')
  await facilitator.ask(decisions.saveDecision, { id, version: 1, intro: 'Het dorp besloot.', promises })
  expect((await facilitator.refused(decisions.publishDecision, { id, version: 1 })).code).toBe('changed')
  await facilitator.ask(decisions.publishDecision, { id, version: 2 })
  const { decision, changes } = await visitor.ask(decisions.readDecision, { id })
  expect(decision.items[0]).toMatchObject({ who: 'De dorpsraad', by: '2020-06-01', status: 'waiting' })
  expect(changes).toEqual([])
  const { decisions: all } = await visitor.ask(decisions.listDecisions, {})
  expect(all.find(each => each.id === id)).toMatchObject({ passed: 1, done: 0, late: 1 })
})

test('the monitor group tells by an own link; every message is dated, named and stays', async () => {
  const { code } = await facilitator.ask(decisions.addMonitor, { id, version: await version(), name: 'Geert Kuper' })
  expect(await visitor.ask(decisions.openMonitor, { id, code })).toEqual({ name: 'Geert Kuper' })
  const wrong = { id, code: 'ABCDE-FGHJK-MNPQR', option: 'verbouwen', status: 'busy' as const, text: 'Gehoord' }
  expect((await visitor.refused(decisions.reportProgress, wrong)).code).toBe('not-found')
  const tell = (status: 'busy' | 'done', text: string) =>
    visitor.ask(decisions.reportProgress, { id, code, option: 'verbouwen', status, text })
  await tell('busy', 'De aannemer is begonnen.')
  const { decision, changes } = await tell('done', 'Het dorpshuis is open.')
  expect(decision.items[0]?.status).toBe('done')
  expect(changes.map(({ by, status, text }) => [by, status, text])).toEqual([
    ['Geert Kuper', 'done', 'Het dorpshuis is open.'],
    ['Geert Kuper', 'busy', 'De aannemer is begonnen.'],
  ])
  const rejected = { id, code, option: 'verkopen', status: 'done' as const, text: 'Toch verkocht' }
  expect((await visitor.refused(decisions.reportProgress, rejected)).code).toBe('not-found')

  const monitor = decision.monitors[0]?.id ?? ''
  await facilitator.ask(decisions.removeMonitor, { id, version: await version(), monitor })
  expect((await visitor.refused(decisions.openMonitor, { id, code })).code).toBe('not-found')
  const after = await visitor.ask(decisions.readDecision, { id })
  expect(after.changes).toEqual(changes)
})

test('a passed proposal becomes one idea that says where it came from, and goes the road of every idea', async () => {
  const text = 'Wij besloten samen het dorpshuis te verbouwen, zodat iedereen er kan komen.'
  const input = { id, option: 'verbouwen', village: 'assen', text }
  const rejected = await facilitator.refused(decisions.makeIdea, {
    ...input,
    option: 'verkopen',
    version: await version(),
  })
  expect(rejected.code).toBe('wrong-state')
  const at = await version()
  const twice = await Promise.allSettled(
    [1, 2].map(() => facilitator.ask(decisions.makeIdea, { ...input, version: at })),
  )
  expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const { decision } = await visitor.ask(decisions.readDecision, { id })
  const idea = decision.items[0]?.idea ?? ''
  await moderator.ask(moderation.decide, { id: idea, version: 1, verdict: 'publish' })
  const shown = await visitor.ask(ideas.readIdea, { id: idea })
  expect(shown.idea).toMatchObject({
    title: 'Het dorpshuis verbouwen',
    kind: 'village',
    origin: { decision: id, title: 'Het dorpshuis' },
  })
  const mine = await facilitator.ask(ideas.myIdeas, {})
  expect(mine.own.map(each => each.id)).toContain(idea)
})
