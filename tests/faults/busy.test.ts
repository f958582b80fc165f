import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ideas } from '../../functions/ideas/contract.ts'
import { moderation } from '../../functions/moderation/contract.ts'
import { session } from '../../functions/session/contract.ts'
import { supports } from '../../functions/supports/contract.ts'
import { type Traveller, traveller } from '../journeys/traveller.ts'
import { soon, wish } from '../journeys/visitor.ts'
import { origin, settings } from '../platform.ts'
import { type House, openHouse } from './house.ts'
import { type Fault, openWire, type Rule, type Wire } from './wire.ts'

let wire: Wire
let house: House
let resident: Traveller
let moderator: Traveller

const idOf = async (person: string): Promise<string> => {
  const who = traveller(origin)
  await who.signIn(person)
  return (await who.ask(session.whoAmI, {})).person ?? ''
}

beforeAll(async () => {
  wire = await openWire(settings.AWS_ENDPOINT_URL_DYNAMODB ?? '')
  house = await openHouse({ ...settings, AWS_ENDPOINT_URL_DYNAMODB: wire.endpoint })
  resident = await house.as(await idOf('jelle-wolting'))
  moderator = await house.as(await idOf('annechien-popken'))
})
afterAll(async () => {
  await house.stop()
  await wire.stop()
})
beforeEach(() => wire.set())

const throttled: Fault = { refuses: 'ProvisionedThroughputExceededException' }
const conflict: Fault = {
  refuses: 'TransactionCanceledException',
  reasons: ['TransactionConflict', 'None'],
}
const once = (operation: string, fault: Fault, times = 1): Rule => ({ operation, fault, times })

const submit = (key: string = randomUUID()) => resident.ask(ideas.submitIdea, wish({ key }))
const publish = (id: string) => moderator.ask(moderation.decide, { id, version: 1, verdict: 'publish' })
const published = async (): Promise<string> => {
  const { id } = await submit()
  await publish(id)
  return id
}
const ownOf = async (title: string) =>
  (await resident.ask(ideas.myIdeas, {})).own.filter(line => line.title === title).length

const idea = (fault: Fault, times = 1): Rule => ({ operation: 'PutItem', about: '-ideas', fault, times })
const contact = (fault: Fault, times = 1): Rule => ({ operation: 'PutItem', about: '-contacts', fault, times })

describe('an idea is brought in once', () => {
  test.each<[string, Rule[]]>([
    ['though every request is throttled', [once('UpdateItem', throttled), idea(throttled), contact(throttled)]],
    [
      'though transactions hold both items',
      [idea({ refuses: 'TransactionConflictException' }, 3), contact({ refuses: 'TransactionConflictException' }, 3)],
    ],
    ['though the connection breaks before', [idea({ breaks: 'before' }), contact({ breaks: 'before' })]],
    ['though the connection breaks after it was kept', [idea({ breaks: 'after' }), contact({ breaks: 'after' })]],
    ['though the answers come too late', [idea({ lateMs: 6000 }), contact({ lateMs: 6000 })]],
  ])('%s', async (_, rules) => {
    const [title, key] = [`Bankje ${randomUUID()}`, randomUUID()]
    wire.set(...rules)
    const receipt = await resident.ask(ideas.submitIdea, wish({ key, title }))
    expect(rules.map(rule => rule.times)).toEqual(rules.map(() => 0))
    expect(await resident.ask(ideas.submitIdea, wish({ key, title }))).toMatchObject({
      id: receipt.id,
      code: receipt.code,
    })
    expect(await ownOf(title)).toBe(1)
  })
})

describe('support counts once', () => {
  test.each<[string, Fault, number]>([
    ['though it is throttled', throttled, 1],
    ['though a transaction holds the idea', { refuses: 'TransactionConflictException' }, 2],
    ['though the connection breaks after it was kept', { breaks: 'after' }, 2],
  ])('%s', async (_, fault, times) => {
    const id = await published()
    wire.set(once('PutItem', fault, times))
    await resident.ask(supports.supportIdea, { id, supports: true })
    expect(wire.happened()).toBe(times)
    const seen = () => traveller(origin).ask(ideas.readIdea, { id })
    expect((await soon(seen, ({ idea }) => idea.supports > 0)).idea.supports).toBe(1)
  })
})

test('a change whose answer was lost is not told to be somebody else’s', async () => {
  const { id } = await submit()
  wire.set(once('PutItem', { breaks: 'after' }))
  const { idea } = await resident.ask(ideas.withdrawIdea, { id, version: 1 })
  expect(wire.happened()).toBe(1)
  expect(idea.state).toBe('withdrawn')
})

test('a verdict is given once, with one step in the history', async () => {
  const { id } = await submit()
  wire.set(once('TransactWriteItems', conflict, 2), once('TransactWriteItems', { breaks: 'after' }))
  const { version } = await publish(id)
  expect({ version, happened: wire.happened() }).toEqual({ version: 2, happened: 3 })
  const { history } = await moderator.ask(moderation.waitingItem, { id })
  expect(history.filter(step => step.verdict === 'publish')).toHaveLength(1)
})

test('lists are whole though DynamoDB reads one key at a time, or is throttled', async () => {
  const made = [await submit(), await submit(), await submit()].map(each => each.id)
  wire.set(once('BatchGetItem', { reads: 'one' }, 3), once('Query', throttled))
  const { own } = await resident.ask(ideas.myIdeas, {})
  expect(wire.happened()).toBe(4)
  expect(own.map(line => line.id)).toEqual(expect.arrayContaining(made))
})

describe('when it does not end, people hear that it can be tried later', () => {
  const always = Number.POSITIVE_INFINITY
  const asked = async (rule: Rule, ask: () => Promise<Response>) => {
    wire.set(rule)
    const response = await ask()
    const { code } = (await response.json()) as { code: string }
    return { status: response.status, code, after: Number(response.headers.get('retry-after')) }
  }
  const put = (path: string, body: unknown) =>
    resident.fetch(path, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  const late = { status: 503, code: 'unavailable', after: 5 }

  test('throttling', async () => {
    const id = await published()
    const support = () => put(`/api/ideas/${id}/support`, { supports: true })
    expect(await asked(once('PutItem', throttled, always), support)).toEqual(late)
  })
  test('throttling between an idea and its contact, and sending again mends it, with the words as they are by then', async () => {
    const [title, edited] = [`Bankje ${randomUUID()}`, `Bank ${randomUUID()}`]
    const given = wish({ title })
    const headers = { 'content-type': 'application/json' }
    const send = () => resident.fetch('/api/ideas', { method: 'POST', headers, body: JSON.stringify(given) })
    expect(await asked(contact(throttled, always), send)).toEqual(late)
    wire.set()
    expect(await ownOf(title)).toBe(0)
    const { id, copy } = await resident.ask(ideas.submitIdea, { ...given, title: edited })
    expect(copy.title).toBe(edited)
    expect((await resident.ask(ideas.submitIdea, { ...given, title: edited })).id).toBe(id)
    expect([await ownOf(title), await ownOf(edited)]).toEqual([0, 1])
    expect((await moderator.ask(moderation.waitingItem, { id })).idea).toMatchObject({ title: edited, version: 2 })
  })
  test('conflicts, and nothing is half decided', async () => {
    const { id } = await submit()
    const decision = JSON.stringify({ version: 1, verdict: 'publish' })
    const { method, path } = moderation.decide
    const decide = () =>
      moderator.fetch(path.replace('{id}', id), {
        method,
        headers: { 'content-type': 'application/json' },
        body: decision,
      })
    expect(await asked(once('TransactWriteItems', conflict, always), decide)).toEqual(late)
    wire.set()
    const { idea, history } = await moderator.ask(moderation.waitingItem, { id })
    expect({ version: idea.version, steps: history.length }).toEqual({ version: 1, steps: 0 })
  })
  test('keys that are never read', async () => {
    const read = () => resident.fetch('/api/my/ideas')
    await submit()
    await submit()
    expect(await asked({ operation: 'BatchGetItem', fault: { reads: 'none' }, times: always }, read)).toEqual(late)
  })
  test('no connection', async () => {
    const read = () => resident.fetch('/api/my/ideas')
    expect(await asked(once('Query', { breaks: 'before' }, always), read)).toEqual(late)
  })
})
