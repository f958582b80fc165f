import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { uploads } from '../../../functions/uploads/contract.ts'
import { checked, goodRow, heads, round, until, xlsx } from '../../journeys/sheets.ts'
import { traveller } from '../../journeys/traveller.ts'
import { soon } from '../../journeys/visitor.ts'
import { startVictim, type Victim } from '../victim.ts'

let folder: string
let platform: Victim

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naoberplein-import-'))
  await cp(inject('filled'), folder, { recursive: true })
  platform = await startVictim(folder)
  Object.assign(process.env, platform.settings)
})
afterAll(async () => {
  await platform.stop()
  await rm(folder, { recursive: true, force: true })
})

const count = 400

/** The uploaded applications as others see them, and as they lie in the table. */
const cards = async () => {
  const [{ cardsOf }, { listAll }] = await Promise.all([
    import('../../../functions/applications/store.ts'),
    import('../../../functions/data/database.ts'),
  ])
  const asItIs = { parse: (item: unknown) => item as { title: string; tenant?: string } }
  const kept = await listAll('applications', { of: ['pk', `round#${round}`], begins: ['sk', 'application#'] }, asItIs)
  const mine = (card: { title: string; tenant?: string | undefined }) =>
    card.tenant === 'assen' && /wijk \d+$/.test(card.title)
  return { seen: (await cardsOf(round)).filter(mine), kept: kept.filter(mine) }
}

test('an import that is killed in the middle is not seen, goes on by itself, and is there once', async () => {
  const officer = traveller(platform.origin)
  await officer.signIn('roelof-hadderingh')
  const rows = Array.from({ length: count }, (_, n) => goodRow(n + 1))
  const { id, version, counts } = await checked(officer, await xlsx([heads, ...rows]))
  expect(counts).toMatchObject({ rows: count, good: count })
  await officer.ask(uploads.importUpload, { id, version, which: 'all' })
  await soon(
    () => officer.ask(uploads.readUpload, { id }),
    ({ progress }) => (progress?.done ?? 0) > 0,
    120,
  )
  await platform.kill(false)

  const half = await cards()
  expect(half.kept.length).toBeGreaterThan(0)
  expect(half.kept.length).toBeLessThan(count)
  expect(half.seen).toEqual([])

  platform = await platform.again()
  expect(await until(officer, id, 'done')).toMatchObject({ imported: { fresh: count, changed: 0, same: 0 } })
  const whole = await cards()
  expect(whole.seen).toHaveLength(count)
  expect(new Set(whole.seen.map(card => card.title)).size).toBe(count)
  expect(whole.seen.every(card => card.version === 1 && card.state === 'submitted')).toBe(true)
}, 400_000)
