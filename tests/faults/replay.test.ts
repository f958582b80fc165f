import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DynamoDBRecord } from 'aws-lambda'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Link } from '../../functions/audit/contract.ts'
import { entriesIn, verifyChain } from '../../functions/audit/rules.ts'
import type { Listener } from '../../functions/http/listen.ts'
import { deliver } from '../../infra/local/changes/deliver.ts'
import { type Graveyard, graveyardIn } from '../../infra/local/changes/graveyard.ts'
import { origin, settings } from '../platform.ts'
import { type House, openHouse } from './house.ts'
import { copyTables, emailOf, itemsOf, play, recordsOf, theatre } from './scene.ts'
import { openWire, type Wire } from './wire.ts'

const heardTables = ['ideas', 'supports', 'people', 'contacts'] as const
type Told = Record<(typeof heardTables)[number], DynamoDBRecord[]>
const source = 'replaysource'
const mailboxOf = async (): Promise<{ to: string[]; subject: string }[]> => (await fetch(`${origin}/post.json`)).json()

let folder: string
let house: House
let wire: Wire
let told: Told
let made: string[]

/** Fresh modules, as in a new process: what a listener remembers of one stage must not leak into another. */
const load = async () => {
  vi.resetModules()
  const [database, { makeTables }, counts, audit, effects, catalogue] = await Promise.all([
    import('../../functions/data/database.ts'),
    import('../../infra/local/database/tables.ts'),
    import('../../functions/supports/listener.ts'),
    import('../../functions/audit/listener.ts'),
    import('../../functions/ideas/listener.ts'),
    import('../../functions/catalogue/store.ts'),
  ])
  return { database, makeTables, counts, audit, effects, catalogue }
}
type Ours = Awaited<ReturnType<typeof load>>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naoberplein-replay-'))
  wire = await openWire(settings.AWS_ENDPOINT_URL_DYNAMODB ?? '')
  const own = { TABLES: source, AWS_ENDPOINT_URL_DYNAMODB: wire.endpoint }
  house = await openHouse({ ...settings, ...own }, { folder, buckets: ['calm', 'wild', 'poisoned'] })
  const { database, makeTables } = await load()
  await makeTables(database.client, source)
  made = await play(house, database)
  const all = heardTables.map(async table => [table, await recordsOf(database.client, `${source}-${table}`)])
  told = Object.fromEntries(await Promise.all(all))
})
afterAll(async () => {
  await house?.stop()
  await wire?.stop()
  await rm(folder, { recursive: true, force: true })
})

/** A stage with the same tables, on which nothing has followed from anything yet. */
const stage = async (name: string): Promise<Ours> => {
  Object.assign(process.env, { TABLES: name, BUCKET_CATALOGUE: name })
  const ours = await load()
  await ours.makeTables(ours.database.client, name)
  await copyTables(ours.database.client, source, name)
  return ours
}
/** What the stage's own stream tells of the numbers of supporters, once they were counted. */
const countsTold = async ({ database }: Ours, name: string): Promise<DynamoDBRecord[]> =>
  (await recordsOf(database.client, `${name}-ideas`)).filter(record => record.dynamodb?.Keys?.sk?.S === 'counts')

type Way = (listen: Listener, records: DynamoDBRecord[]) => Promise<void>

const run = async (name: string, way: Way) => {
  const before = (await mailboxOf()).length
  const ours = await stage(name)
  await Promise.all([
    way(ours.counts.listen, told.supports),
    way(ours.audit.listen, told.ideas),
    way(ours.audit.listen, told.people),
    way(ours.effects.listen, told.ideas),
    way(ours.effects.listen, told.contacts),
  ])
  await way(ours.effects.listen, await countsTold(ours, name))

  const items = (table: string) => itemsOf(ours.database.client, `${name}-${table}`)
  const links = (await items('audit')).map(
    (link): Link => ({
      number: Number(link.number?.N),
      previous: link.previous?.S ?? '',
      body: link.body?.S ?? '',
      hash: link.hash?.S ?? '',
    }),
  )
  links.sort((a, b) => a.number - b.number)
  const known = await ours.catalogue.readChanges()
  if (known === 'same') throw new Error('nothing was known before')
  const byId = <T extends { id: string }>(all: readonly T[]) => [...all].sort((a, b) => a.id.localeCompare(b.id))
  const entries = entriesIn(links)
  return {
    whole: (await verifyChain(links, text => createHash('sha256').update(text).digest('hex'))).whole,
    entries: entries.map(entry => JSON.stringify(entry)).sort(),
    /** Of each thing its story in order. */
    stories: Object.fromEntries(
      [...new Set(entries.map(entry => entry.thing))]
        .sort()
        .map(thing => [thing, entries.filter(e => e.thing === thing).map(e => e.event)]),
    ),
    counts: (await items('ideas'))
      .flatMap(item => (item.sk?.S === 'counts' ? [`${item.pk?.S} ${item.supports?.N}`] : []))
      .sort(),
    rows: byId(known.changes.rows),
    tallies: byId(known.changes.tallies).map(({ id, supports }) => ({ id, supports })),
    letters: (await items('notices')).map(item => `${item.id?.S} ${item.kind?.S} ${item.to?.S} ${item.due?.S}`).sort(),
    mails: (await mailboxOf())
      .slice(0, -before || undefined)
      .flatMap(mail => (mail.to.some(to => to.endsWith(theatre)) ? [`${mail.to} ${mail.subject}`] : []))
      .sort(),
  }
}

/** The same numbers for the same seed (mulberry32), so that what fails can be looked at again. */
const dice = (seed: number) => {
  let state = seed
  return (sides: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * sides)
  }
}
const pkOf = (record: DynamoDBRecord): string => record.dynamodb?.Keys?.pk?.S ?? ''

/** Changes of different things in another order; those of one thing stay in theirs. */
const shuffled = (records: readonly DynamoDBRecord[], roll: (sides: number) => number): DynamoDBRecord[] => {
  const queues = [...Map.groupBy(records, pkOf).values()]
  const found: DynamoDBRecord[] = []
  while (queues.length > 0) {
    const at = roll(queues.length)
    const next = queues[at]?.shift()
    if (next) found.push(next)
    if (queues[at]?.length === 0) queues.splice(at, 1)
  }
  return found
}

const give = async (listen: Listener, Records: DynamoDBRecord[]) =>
  expect(await listen({ Records })).toEqual({ batchItemFailures: [] })

const calm: Way = (listen, records) =>
  records.length > 0 ? give(listen, records).then(() => undefined) : Promise.resolve()

/** Two shards at once, in pieces, some of them again, from somewhat earlier; at last everything once more. */
const wild =
  (seed: number): Way =>
  async (listen, records) => {
    const roll = dice(seed)
    const isEven = (record: DynamoDBRecord) => (pkOf(record).charCodeAt(pkOf(record).length - 1) ?? 0) % 2 === 0
    const shards = [records.filter(isEven), records.filter(record => !isEven(record))]
    const lane = async (all: DynamoDBRecord[]) => {
      for (let at = 0; at < all.length; ) {
        const end = at + 1 + roll(9)
        await give(listen, all.slice(Math.max(0, at - roll(4)), end))
        if (roll(2) === 0) await give(listen, all.slice(at, end))
        at = end
      }
    }
    await Promise.all(shards.map(shard => lane(shuffled(shard, roll))))
    await calm(listen, records)
  }

test('told twice, in pieces, in another order: counts, catalogue, audit and letters end the same', async () => {
  const once = await run('calm', calm)
  expect(once).toMatchObject({ whole: true })
  expect(once.counts).toHaveLength(3)
  expect(once.mails).toHaveLength(6)
  expect(once.rows).toHaveLength(6)
  expect(once.letters.filter(letter => letter.includes(' offer '))).toHaveLength(4)
  expect(await run('wild', wild(20_261_122))).toEqual(once)
})

test('a poison record is laid aside, holds nobody up, and is handled when offered again', async () => {
  const ours = await stage('poisoned')
  const [poisoned = ''] = made
  const graves: Graveyard = graveyardIn(join(folder, 'dead-letters'))
  const { listen } = ours.effects
  const garbage = structuredClone(told.ideas[0]) ?? {}
  garbage.dynamodb = { ...garbage.dynamodb, SequenceNumber: '1', NewImage: { pk: { S: 'idea#X' }, sk: { S: 'idea' } } }
  const done: string[] = []
  wire.set({
    operation: 'PutItem',
    about: `${poisoned}-1-receipt`,
    fault: { refuses: 'AccessDeniedException' },
    times: Number.POSITIVE_INFINITY,
  })
  await deliver([garbage, ...told.contacts], {
    listen,
    done: async record => void done.push(record.dynamodb?.SequenceNumber ?? ''),
    bury: (record, fault) => graves.bury('ideaEffects', record, fault),
    tries: 2,
    pauseMs: 5,
    stopped: () => false,
  })
  expect(done.at(-1)).toBe(told.contacts.at(-1)?.dynamodb?.SequenceNumber)
  const dead = await graves.list()
  expect(dead.map(each => each.listener)).toEqual(['ideaEffects', 'ideaEffects'])
  const letters = async () =>
    (await itemsOf(ours.database.client, 'poisoned-notices')).filter(item => item.kind?.S === 'receipt').length
  expect(await letters()).toBe(5)
  // While the cause is there, offering it again changes nothing.
  expect(await graves.replay({ ideaEffects: listen })).toBe(0)
  wire.set()
  expect(await graves.replay({ ideaEffects: listen })).toBe(1)
  expect(await letters()).toBe(6)
  expect((await graves.list()).map(each => JSON.stringify(each.record))).toEqual([expect.stringContaining('idea#X')])
  expect((await mailboxOf()).some(mail => mail.to.includes(emailOf('idee0')))).toBe(true)
})
