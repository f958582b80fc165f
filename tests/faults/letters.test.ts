import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { Item } from '../../functions/data/database.ts'
import type { Change } from '../../functions/http/listen.ts'
import { submitted } from '../../functions/ideas/rules.ts'
import type { History, Idea, StoredContact } from '../../functions/ideas/stored.ts'
import { undoSeconds } from '../../functions/moderation/rules.ts'
import { mostAttempts } from '../../functions/notices/rules.ts'
import { settings } from '../platform.ts'

const prefix = 'letters'
const [start, minute] = [Date.parse('2026-11-02T09:00:00.000Z'), 60_000]
const isoAt = (moment: number) => new Date(moment).toISOString()

/** A mail service that writes down what it was sent, or answers 503 to everything. It does not mind what time it is. */
let isAway = false
const taken: string[] = []
const service = createServer(async (request, response) => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  if (isAway) return response.writeHead(503).end('{}')
  const { Destination } = JSON.parse(Buffer.concat(parts).toString())
  taken.push(...Destination.ToAddresses)
  return response.writeHead(200, { 'content-type': 'application/json' }).end('{"MessageId":"1"}')
})

const load = async () => {
  const [database, { tell }, { sendDue }, store] = await Promise.all([
    import('../../functions/data/database.ts'),
    import('../../functions/notices/listener.ts'),
    import('../../functions/notices/schedule.ts'),
    import('../../functions/notices/store.ts'),
  ])
  return { ...database, tell, sendDue, ...store }
}
let ours: Awaited<ReturnType<typeof load>>

beforeAll(async () => {
  await new Promise<void>(resolve => service.listen(0, '127.0.0.1', resolve))
  const { port } = service.address() as AddressInfo
  Object.assign(process.env, settings, { TABLES: prefix, AWS_ENDPOINT_URL_SESV2: `http://127.0.0.1:${port}` })
  ours = await load()
  const { makeTables } = await import('../../infra/local/database/tables.ts')
  // Tables of its own: the platform's clock must not send what this test lets wait.
  await makeTables(ours.client, prefix)
})
afterAll(() => {
  service.close()
})
afterEach(() => {
  isAway = false
  vi.useRealTimers()
})

const at = (moment: number): void => {
  vi.useFakeTimers({ toFake: ['Date'], now: moment })
}
const mailsTo = (address: string): number => taken.filter(each => each === address).length
const told = (after: StoredContact | History): Change => ({
  id: after.pk,
  table: after.sk === 'contact' ? 'contacts' : 'ideas',
  sequence: '1',
  at: after.at,
  before: undefined,
  after: after as Item,
})

/** An idea with an address behind it, as the platform keeps them. */
const kept = async (number: number): Promise<{ idea: Idea; behind: StoredContact; email: string }> => {
  const [contact, email] = [`code#${number}`, `schrijver${number}@bewoner.example`]
  const idea = submitted({
    content: {
      title: 'Een ruilkast bij de school',
      text: 'Boeken en puzzels om te ruilen, in een kast die droog blijft.',
      village: 'rolde',
      needs: [],
      kind: 'resident',
      files: [],
    },
    id: `01HZ000000000000000000000${number}`,
    contact,
    network: 'net',
    door: 'web',
    forSomebody: false,
    by: 'author',
    now: isoAt(start),
  })
  const behind: StoredContact = { pk: contact, sk: 'contact', idea: idea.id, email, at: idea.at }
  await ours.write({ put: 'ideas', item: idea }, { put: 'contacts', item: behind })
  return { idea, behind, email }
}

/** A verdict on it, whose letter waits for undo. */
const judged = async (idea: Idea): Promise<History> => {
  const [now, undoBefore] = [isoAt(start), isoAt(start + undoSeconds * 1000)]
  const said = { letter: 'Goedendag,\n\nUw idee staat op het plein.', letterSubject: 'Uw idee', undoBefore }
  const step: History = {
    pk: idea.pk,
    sk: `verdict#${now}#v`,
    id: 'v',
    at: now,
    by: 'anna',
    did: 'publishIdea',
    ...said,
  }
  await ours.write({ put: 'ideas', item: step })
  return step
}

test('a receipt that could not be mailed waits, then goes once, however often it is told', async () => {
  const { behind, email } = await kept(1)
  isAway = true
  at(start)
  await ours.tell([told(behind)])
  isAway = false
  await ours.sendDue()
  expect(mailsTo(email)).toBe(0)
  at(start + 5 * minute)
  await Promise.all([ours.sendDue(), ours.sendDue()])
  await ours.tell([told(behind), told(behind)])
  await ours.sendDue()
  expect(mailsTo(email)).toBe(1)
})

test('a receipt goes at once, and once', async () => {
  const { behind, email } = await kept(2)
  await ours.tell([told(behind)])
  await ours.tell([told(behind)])
  expect(mailsTo(email)).toBe(1)
})

test('the letter of a verdict waits until undo is over', async () => {
  const { idea, email } = await kept(3)
  const step = await judged(idea)
  at(start)
  await ours.tell([told(step)])
  at(start + undoSeconds * 1000 - 1000)
  await ours.sendDue()
  expect(mailsTo(email)).toBe(0)
  at(start + undoSeconds * 1000 + 1000)
  await ours.sendDue()
  await ours.tell([told(step)])
  await ours.sendDue()
  expect(mailsTo(email)).toBe(1)
})

test('the letter of a verdict that was taken back never goes', async () => {
  const { idea, email } = await kept(4)
  const step = await judged(idea)
  at(start)
  await ours.tell([told(step)])
  await ours.write({ put: 'ideas', item: { ...step, letter: undefined, undone: isoAt(start + minute) } })
  at(start + 10 * minute)
  await ours.sendDue()
  expect(mailsTo(email)).toBe(0)
  expect(await ours.dueLetters(isoAt(start + 1000 * minute))).toEqual([])
})

test('after its last attempt a letter stands aside for an operator, who sends it on', async () => {
  const { behind, email } = await kept(5)
  isAway = true
  at(start)
  await ours.tell([told(behind)])
  for (let attempt = 1; attempt < mostAttempts; attempt++) {
    expect(await ours.failedLetters()).toEqual([])
    at(start + attempt * 300 * minute)
    await ours.sendDue()
  }
  expect(await ours.failedLetters()).toHaveLength(1)
  expect(await ours.dueLetters(isoAt(start + 100_000 * minute))).toEqual([])
  isAway = false
  await ours.sendDue({ again: true })
  expect(await ours.failedLetters()).toEqual([])
  expect(mailsTo(email)).toBe(1)
})
