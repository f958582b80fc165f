import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyMoney, emptyText } from '../../applications/draft.ts'
import { differencesIn, nextChange } from './changes.ts'

const row = (id: string, what: string, cents: number) => ({ id, category: 'people', what, cents })

describe('differences', () => {
  test('go by field, by answer and by row, also when rows move', () => {
    const before = { ...emptyMoney, costs: [row('aaaa', 'Kok', 100), row('bbbb', 'Zaal', 200)] }
    const after = { ...emptyMoney, costs: [row('bbbb', 'Zaal', 250), row('aaaa', 'Kok', 100), row('cccc', 'Bus', 5)] }
    expect(differencesIn(before, after)).toEqual([
      { field: 'costs.bbbb.cents', before: 200, after: 250 },
      { field: 'costs.cccc.category', before: undefined, after: 'people' },
      { field: 'costs.cccc.what', before: undefined, after: 'Bus' },
      { field: 'costs.cccc.cents', before: undefined, after: 5 },
    ])
    const text = { ...emptyText, answers: { planning: 'Eerst' }, municipalities: ['assen'] }
    const next = { ...text, answers: { planning: 'Eerst dit' }, municipalities: ['assen', 'emmen'], title: 'Nieuw' }
    expect(differencesIn(text, next).map(each => each.field)).toEqual(['title', 'answers.planning', 'municipalities'])
  })
  test('there are none between a thing and itself', () => {
    fc.assert(
      fc.property(fc.object(), thing => {
        expect(differencesIn(thing, structuredClone(thing))).toEqual([])
      }),
    )
  })
})

const now = '2027-01-04T10:00:00.000Z'
const step = { pk: 'alliance#1', thing: 'text' as const, of: undefined, by: 'p1', now, id: 'x' }
const field = (before: string, after: string) => [{ field: 'title', before, after }]

describe('the history', () => {
  test('gathers what one person does in ten minutes, and forgets what was taken back', () => {
    const first = nextChange({ ...step, fields: field('a', 'b') }, undefined)
    const second = nextChange({ ...step, fields: field('b', 'c'), now: '2027-01-04T10:09:00.000Z', id: 'y' }, first)
    expect(second).toMatchObject({ sk: first?.sk, fields: field('a', 'c'), since: now })
    const back = nextChange({ ...step, fields: field('c', 'a'), now: '2027-01-04T10:09:30.000Z' }, second)
    expect(back?.fields).toEqual([])
  })
  test('begins anew for somebody else, for another thing and after a while', () => {
    const first = nextChange({ ...step, fields: field('a', 'b') }, undefined)
    for (const change of [{ by: 'p2' }, { thing: 'money' as const }, { now: '2027-01-04T10:10:01.000Z' }])
      expect(nextChange({ ...step, fields: field('b', 'c'), id: 'y', ...change }, first)?.sk).not.toBe(first?.sk)
    expect(nextChange({ ...step, fields: [] }, first)).toBeUndefined()
  })
  test('stays far below what an item may weigh', () => {
    const fields = Array.from({ length: 30 }, (_, place) => ({ field: `answers.a${place}`, after: 'é'.repeat(10_000) }))
    const kept = nextChange({ ...step, fields }, undefined)
    expect(Buffer.byteLength(JSON.stringify(kept))).toBeLessThan(300_000)
  })
})
