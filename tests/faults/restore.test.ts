import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { DeleteItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TableName } from '../../functions/data/keys.ts'
import { ideas } from '../../functions/ideas/contract.ts'
import { people } from '../../functions/people/contract.ts'
import { wish } from '../journeys/visitor.ts'
import { origin, settings } from '../platform.ts'
import { type House, openHouse } from './house.ts'
import { copyTables, emailOf, itemsOf, play, recordsOf, residents } from './scene.ts'

const [now, copy] = ['drillnow', 'drillcopy']
const root = new URL('../..', import.meta.url).pathname
let folder: string
let house: House
let made: string[]

const load = async () => {
  const [database, { makeTables }, counts, audit, effects, schedule, store, objects] = await Promise.all([
    import('../../functions/data/database.ts'),
    import('../../infra/local/database/tables.ts'),
    import('../../functions/supports/listener.ts'),
    import('../../functions/audit/listener.ts'),
    import('../../functions/ideas/listener.ts'),
    import('../../functions/catalogue/schedule.ts'),
    import('../../functions/catalogue/store.ts'),
    import('../../functions/catalogue/objects.ts'),
  ])
  return { database, makeTables, counts, audit, effects, ...schedule, ...store, ...objects }
}
let ours: Awaited<ReturnType<typeof load>>
const items = (table: TableName, prefix = now) => itemsOf(ours.database.client, `${prefix}-${table}`)

const heard = new Map<string, number>()
/** Lets the listeners hear what is new in the streams. */
const follow = async (
  tables: readonly ('supports' | 'ideas' | 'contacts' | 'people' | 'register')[],
  only?: 'INSERT',
) => {
  for (const table of tables) {
    const all = await recordsOf(ours.database.client, `${now}-${table}`)
    const Records = all.slice(heard.get(table) ?? 0).filter(record => !only || record.eventName === only)
    heard.set(table, all.length)
    if (Records.length === 0) continue
    const listeners = {
      supports: [ours.counts],
      ideas: [ours.audit, ours.effects],
      contacts: [ours.effects],
      people: [ours.audit],
      register: [ours.audit],
    }
    for (const { listen } of listeners[table]) expect(await listen({ Records })).toEqual({ batchItemFailures: [] })
  }
}

/** Runs the drill as an operator does. */
const restore = async (...options: string[]): Promise<Record<string, Record<string, number>>> => {
  const script = ['infra/restore.ts', '--from', copy, '--to', now, ...options]
  const { stdout } = await promisify(execFile)(process.execPath, script, { cwd: root, env: process.env })
  const lines = stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  return Object.fromEntries(lines.map(line => [line.table ?? 'recount', line]))
}
const really = ['--by', 'Drill', '--why', 'Oefening']

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naoberplein-drill-'))
  const own = { TABLES: now, BUCKET_CATALOGUE: 'drill-catalogue' }
  house = await openHouse({ ...settings, ...own }, { folder, buckets: [own.BUCKET_CATALOGUE] })
  ours = await load()
  for (const prefix of [now, copy]) await ours.makeTables(ours.database.client, prefix)
  made = await play(house, ours.database)
  await follow(['supports', 'ideas', 'contacts', 'people'])
  await follow(['ideas'])
  await copyTables(ours.database.client, now, copy)
})
afterAll(async () => {
  await house?.stop()
  await rm(folder, { recursive: true, force: true })
})

const mailTo = async (address: string): Promise<unknown[]> => {
  const mails = (await (await fetch(`${origin}/post.json`)).json()) as { to: string[] }[]
  return mails.filter(mail => mail.to.includes(address))
}
const [erased = ''] = residents.slice(-1)
const without = async (table: TableName, is: (key: string) => boolean): Promise<number> => {
  const gone = (await items(table)).filter(item => is(`${item.pk?.S} ${item.sk?.S}`))
  for (const { pk, sk } of gone)
    await ours.database.client.send(new DeleteItemCommand({ TableName: `${now}-${table}`, Key: { pk, sk } as never }))
  return gone.length
}
const keysOf = async (table: TableName, prefix?: string) =>
  (await items(table, prefix)).map(item => `${item.pk?.S} ${item.sk?.S}`).sort()
const supportsOf = async (prefix?: string) =>
  (await items('ideas', prefix))
    .flatMap(item => (item.sk?.S === 'counts' ? [`${item.pk?.S} ${item.supports?.N}`] : []))
    .sort()

test('what was wrecked comes back from the copy, what came since stays, who was erased stays erased', async () => {
  await (await house.as(erased)).ask(people.eraseMine, { withdrawIdeas: false })
  const later = await (await house.as(residents[0])).ask(ideas.submitIdea, wish({ title: 'Kwam na de kopie' }))
  await follow(['ideas', 'people'])

  const [garbled = '', lost = ''] = made
  const lostItems = await without('ideas', key => key.startsWith(`idea#${lost} `))
  const marks = await without('supports', () => true)
  await without('people', key => key === `person#${residents[1]} person`)
  await without('notices', () => true)
  await without('contacts', key => key.startsWith('person#'))
  const garbledItem = (await items('ideas')).find(item => item.pk?.S === `idea#${garbled}` && item.sk?.S === 'idea')
  const Item = { ...garbledItem, title: { S: 'Kapotgeschreven' } }
  await ours.database.client.send(new PutItemCommand({ TableName: `${now}-ideas`, Item }))

  const looked = await restore('--dry')
  expect(looked.ideas).toMatchObject({ added: lostItems })
  expect((await keysOf('ideas')).filter(key => key.includes(lost))).toEqual([])

  const done = await restore(...really)
  expect(done.supports).toMatchObject({ read: marks, added: marks, differs: 0 })
  expect(done.people).toMatchObject({ added: 1 })
  expect(done.people?.forgotten).toBeGreaterThan(0)
  const [have, had] = [await keysOf('ideas'), await keysOf('ideas', copy)]
  expect(had.filter(key => !have.includes(key))).toEqual([])
  expect(have).toContain(`idea#${later.id} idea`)
  expect(await keysOf('supports')).toEqual(await keysOf('supports', copy))
  expect((await restore(...really)).ideas).toMatchObject({ added: 0, replaced: 0 })

  const title = async () =>
    (
      await ours.database.get(
        'ideas',
        { pk: `idea#${garbled}`, sk: 'idea' },
        { parse: item => item as { title: string } },
      )
    )?.title
  expect(await title()).toBe('Kapotgeschreven')
  await restore(...really, '--tables', 'ideas', '--replace', 'ideas')
  expect(await title()).toBe('Toneelstuk 0')

  for (const table of ['people', 'contacts', 'ideas'] as const)
    expect(JSON.stringify(await items(table))).not.toContain(`Toneel ${erased}`)
  // The stream tells restored ideas as new ones: nobody gets the letters of then again.
  const before = (await mailTo(emailOf('idee1'))).length
  await follow(['ideas', 'contacts', 'register'])
  expect([before, (await mailTo(emailOf('idee1'))).length]).toEqual([1, 1])
  expect(JSON.stringify(await items('audit'))).toContain('Oefening')
})

test('numbers of supporters are mended, and the catalogue is made anew', async () => {
  // As after a table that was deleted whole: no stream told that the old marks went, only that the new ones came.
  await follow(['supports'], 'INSERT')
  expect(await supportsOf()).not.toEqual(await supportsOf(copy))
  const { recount } = await restore('--recount')
  expect(recount?.wrong).toBe(recount?.mended)
  expect((await restore('--recount')).recount).toMatchObject({ wrong: 0 })
  expect(await supportsOf()).toEqual(await supportsOf(copy))

  await ours.removeObject('changes.json')
  await ours.rebuild()
  const kept = await ours.readChanges()
  const book = kept === 'same' ? undefined : await ours.openBase(kept.changes)
  const shown = book?.rows('SELECT id FROM ideas').map(row => String(row.id))
  book?.close()
  expect(shown?.sort()).toEqual(made.slice(0, 3).sort())
})
