import { expect, test } from 'vitest'
import type { Change } from '../../../functions/http/listen.ts'
import { manyIdeas } from '../../bench/ideas100k.ts'
import { settings } from '../../platform.ts'

// The same parts as the platform's own listener, in this process: the two really write at the same time.
Object.assign(process.env, settings)
const { index } = await import('../../../functions/catalogue/listener.ts')
const { rebuild } = await import('../../../functions/catalogue/schedule.ts')
const { openBase, readChanges } = await import('../../../functions/catalogue/store.ts')

type Kept = { base: string | undefined; waiting: number; shown: number; known: (id: string) => boolean }
const kept = async (): Promise<Kept> => {
  const now = await readChanges()
  if (now === 'same') throw new Error('nothing was known before')
  const book = await openBase(now.changes)
  if (!book) throw new Error('the base is gone')
  const ids = new Set(book.rows('SELECT id FROM standings').map(row => String(row.id)))
  const shown = book.rows('SELECT id FROM ideas').length
  book.close()
  return { base: now.changes.base, waiting: now.changes.rows.length, shown, known: id => ids.has(id) }
}

/** Changes of withdrawn ideas: the catalogue has to remember them, and shows nothing to the other tests. */
const changes = [...manyIdeas(700)].map((idea, n): Change => {
  const after = { ...idea, id: `09${idea.id.slice(2)}`, state: 'withdrawn' }
  return { id: `${n}`, table: 'ideas', sequence: `${n}`, at: idea.at, before: undefined, after }
})
const idOf = (change: Change): string => String(change.after?.id)

test('writers at the same time lose nothing, and many changes become a new base', async () => {
  const before = await kept()
  const batches = Array.from({ length: 7 }, (_, n) => changes.slice(n * 100, n * 100 + 100))
  await Promise.all(batches.map(batch => index(batch)))
  const after = await kept()
  expect(changes.filter(change => !after.known(idOf(change)))).toEqual([])
  expect(after.base).not.toBe(before.base)
  expect(after.waiting).toBeLessThan(700)
  expect(after.shown).toBeGreaterThanOrEqual(before.shown)
})

test('the same changes again change nothing', async () => {
  const before = await kept()
  await index(changes.slice(0, 50))
  expect((await kept()).shown).toBe(before.shown)
})

test('the catalogue can be made anew from the table, with the same public ideas', async () => {
  const before = await kept()
  await rebuild()
  const after = await kept()
  expect(after.base).not.toBe(before.base)
  expect(after.shown).toBe(before.shown)
})
