import fc from 'fast-check'
import { expect, test } from 'vitest'
import { merge } from './merge.ts'

const base = { title: 'Plan', answers: { a: 'een', b: 'twee' }, costs: [{ id: 'x', cents: 1 }] }

test('what two people wrote at different parts stands, both of it', () => {
  const mine = { ...base, title: 'Mijn plan' }
  const theirs = { ...base, answers: { ...base.answers, b: 'drie' } }
  expect(merge(base, mine, theirs)).toEqual({
    draft: { ...base, title: 'Mijn plan', answers: { a: 'een', b: 'drie' } },
    clashes: [],
  })
})

test('what both changed is named, and one’s own stands until somebody chooses', () => {
  const mine = { ...base, answers: { ...base.answers, a: 'van mij' }, costs: [] }
  const theirs = { ...base, answers: { ...base.answers, a: 'van hen' }, costs: [{ id: 'x', cents: 2 }] }
  const { draft, clashes } = merge(base, mine, theirs)
  expect(clashes).toEqual(['answers.a', 'costs'])
  expect(draft).toEqual(mine)
})

test('who changed nothing gets all of the other’s, and the other way round', () => {
  const drafts = fc.record({ title: fc.string(), answers: fc.dictionary(fc.constantFrom('a', 'b'), fc.string()) })
  fc.assert(
    fc.property(drafts, drafts, (one, other) => {
      expect(merge(one, one, other)).toEqual({ draft: { ...other, answers: { ...other.answers } }, clashes: [] })
      expect(merge(one, other, one).clashes).toEqual([])
    }),
  )
})
