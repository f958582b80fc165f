import fc from 'fast-check'
import { expect, test } from 'vitest'
import { manyIdeas } from '../../tests/bench/ideas100k.ts'
import type { Idea } from '../ideas/stored.ts'
import { type Changes, newsOf, noChanges, rowOf, withNews } from './rows.ts'

const [idea] = manyIdeas(1)
const published = { ...(idea as Idea), state: 'published' as const }

test('of an idea that is not public only its promise is known', () => {
  const row = rowOf({ ...published, state: 'returned' })
  expect(row.shown).toBeUndefined()
  expect(JSON.stringify(row)).not.toContain(published.title)
  expect(row.answerBy).toBe(published.answerBy)
})

test('of a withdrawn idea only that it is gone', () => {
  expect(rowOf({ ...published, state: 'withdrawn' })).toEqual({ id: published.id, version: 2, state: 'withdrawn' })
})

test('the public row leads to no person', () => {
  const row = JSON.stringify(rowOf({ ...published, contact: 'code#hidden', network: 'hidden' }))
  expect(row).not.toContain('hidden')
})

test('a deleted idea is gone, a deleted reaction is no news', () => {
  expect(newsOf({ before: published, after: undefined })).toMatchObject({ row: { state: 'withdrawn', version: 3 } })
  expect(newsOf({ before: { pk: published.pk, sk: 'reaction#1' }, after: undefined })).toBeUndefined()
  expect(newsOf({ before: undefined, after: { pk: published.pk, sk: 'verdict#1' } })).toBeUndefined()
})

const anyRow = fc.record({ id: fc.constantFrom('a', 'b', 'c'), version: fc.integer({ min: 1, max: 5 }) })
const hear = (known: Changes, version: { id: string; version: number }): Changes =>
  withNews(known, [{ ...version, state: 'published' }], []) ?? known
const sorted = ({ rows }: Changes) => rows.toSorted((a, b) => a.id.localeCompare(b.id))

test('in any order, and however often, the latest of each idea remains', () => {
  fc.assert(
    fc.property(fc.array(anyRow), fc.array(anyRow), (news, again) => {
      const once = news.reduce(hear, noChanges)
      const shuffled = [...news.toReversed(), ...again.filter(row => news.some(each => each.id === row.id))]
      const heard = [...shuffled, ...news].reduce(hear, noChanges)
      for (const row of sorted(once)) {
        const all = [...news, ...shuffled].filter(each => each.id === row.id).map(each => each.version)
        expect(heard.rows.find(each => each.id === row.id)?.version).toBe(Math.max(...all))
      }
      expect(sorted(news.toReversed().reduce(hear, noChanges))).toEqual(sorted(once))
    }),
  )
})

test('nothing new is told as nothing', () => {
  const known = hear(noChanges, { id: 'a', version: 2 })
  expect(withNews(known, [{ id: 'a', version: 2, state: 'published' }], [])).toBeUndefined()
  expect(withNews(known, [], [{ id: 'a', supports: 3, upTo: '1' }])).toBeDefined()
})
