import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { catalogue } from '../../functions/catalogue/contract.ts'
import { traveller } from '../journeys/traveller.ts'
import { soon } from '../journeys/visitor.ts'
import { settings } from '../platform.ts'
import { type House, openHouse } from './house.ts'
import { emailOf, play } from './scene.ts'

const own = { TABLES: 'brokenshelf', BUCKET_CATALOGUE: 'brokenshelf-catalogue', CATALOGUE_FRESH_SECONDS: '0' }
let folder: string
let house: House
let made: string[]

const load = async () => {
  const [database, { makeTables }, { rebuild }, objects] = await Promise.all([
    import('../../functions/data/database.ts'),
    import('../../infra/local/database/tables.ts'),
    import('../../functions/catalogue/schedule.ts'),
    import('../../functions/catalogue/objects.ts'),
  ])
  return { ...database, makeTables, rebuild, ...objects }
}
let ours: Awaited<ReturnType<typeof load>>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naoberplein-shelf-'))
  house = await openHouse({ ...settings, ...own }, { folder, buckets: [own.BUCKET_CATALOGUE] })
  ours = await load()
  await ours.makeTables(ours.client, own.TABLES)
  made = await play(house, ours)
})
afterAll(async () => {
  await house?.stop()
  await rm(folder, { recursive: true, force: true })
})

const shown = async () => (await traveller(house.origin).ask(catalogue.listIdeas, {})).ideas.map(each => each.id)

test('a catalogue that cannot be read is told as a passing thing, in people’s words', async () => {
  await ours.putObject('changes.json', Buffer.from('{"rows": ['), undefined)
  for (const path of ['/api/ideas', '/api/ideas.csv', '/api/ideas/map', '/api/promises', '/api/answers']) {
    const response = await traveller(house.origin).fetch(path)
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('5')
    expect(await response.json()).toMatchObject({ code: 'unavailable' })
  }
  await ours.removeObject('changes.json')
  expect(await shown()).toEqual([])
})

test('one item that cannot be read keeps no other from the catalogue made anew, and is told', async () => {
  const [damaged = '', second = '', third = ''] = made
  await ours.write({
    update: 'ideas',
    key: { pk: `idea#${damaged}`, sk: 'idea' },
    expression: 'SET title = :broken',
    values: { ':broken': { not: emailOf('een titel') } },
  })
  await expect(ours.rebuild()).rejects.toThrow(`idea#${damaged} idea`)
  // The first who asks gets what is in hand; the next sees the news.
  const ids = await soon(shown, all => all.length > 0)
  expect(ids.toSorted()).toEqual([second, third].toSorted())
})
