import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { faultsIn, type Marks, mayAdvise, mayReview, scoreOf } from './rules.ts'

const rubric = [
  { id: 'P1', weight: 10 },
  { id: 'C1', weight: 30 },
  { id: 'F1', weight: 0 },
]
const mark = (score: number) => ({ score, reason: 'goed' })
const marks = fc.record({
  P1: fc.option(fc.integer({ min: 1, max: 5 })),
  C1: fc.option(fc.integer({ min: 1, max: 5 })),
})
const marksIn = ({ P1, C1 }: { P1: number | null; C1: number | null }): Marks => ({
  ...(P1 === null ? { P1: { cannot: true, reason: '' } } : { P1: mark(P1) }),
  ...(C1 === null ? {} : { C1: mark(C1) }),
})

describe('the score', () => {
  test('runs from 0 for ones to 1000 for fives', () => {
    expect(scoreOf(rubric, [{ P1: mark(1), C1: mark(1) }])).toBe(0)
    expect(scoreOf(rubric, [{ P1: mark(5), C1: mark(5) }])).toBe(1000)
    expect(scoreOf(rubric, [])).toBeUndefined()
    expect(scoreOf(rubric, [{ P1: { cannot: true, reason: '' } }])).toBeUndefined()
  })
  test('by hand: means per question, then by weight', () => {
    // P1: (2 + 5) / 2 = 3.5, C1: 4 by one of two. (10 × 2.5 + 30 × 3) / 40 / 4 × 1000 = 718.75.
    expect(
      scoreOf(rubric, [
        { P1: mark(2), C1: mark(4) },
        { P1: mark(5), C1: { cannot: true, reason: '' } },
      ]),
    ).toBe(719)
  })
  test('is not lowered or raised by who cannot judge anything, nor changed by the order', () => {
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 6 }), all => {
        const given = all.map(marksIn)
        const score = scoreOf(rubric, given)
        const cannot = { P1: { cannot: true as const, reason: '' } }
        expect(scoreOf(rubric, [...given, cannot])).toBe(score)
        expect(scoreOf(rubric.toReversed(), given.toReversed())).toBe(score)
        if (score !== undefined) expect(score >= 0 && score <= 1000).toBe(true)
      }),
    )
  })
  test('never falls when somebody marks higher', () => {
    fc.assert(
      fc.property(fc.array(marks, { minLength: 1, maxLength: 5 }), fc.constantFrom('P1', 'C1'), (all, id) => {
        const given = all.map(marksIn)
        const [first = {}, ...others] = given
        const before = first[id]
        fc.pre(before?.score !== undefined && before.score < 5)
        const higher = { ...first, [id]: mark((before?.score ?? 0) + 1) }
        expect(scoreOf(rubric, [higher, ...others]) ?? 0).toBeGreaterThanOrEqual(scoreOf(rubric, given) ?? 0)
      }),
    )
  })
})

test('handing in names every question without a mark or without its reason', () => {
  const given = { P1: { score: 3, reason: ' ' }, F1: { cannot: true as const, reason: '' } }
  expect(faultsIn(given, rubric).map(each => each.field)).toEqual(['marks.P1.reason', 'marks.C1.score'])
})

test('reading and advising have their own time', () => {
  const round = {
    state: 'published' as const,
    outages: [],
    phases: [
      { id: 'reviews' as const, from: '2027-03-01T00:00:00.000Z', until: '2027-03-31T21:59:59.000Z' },
      { id: 'shortlist' as const, from: '2027-04-01T00:00:00.000Z', until: '2027-04-30T21:59:59.000Z' },
      { id: 'decision' as const, from: '2027-05-01T00:00:00.000Z', until: '2027-05-31T21:59:59.000Z' },
    ],
  }
  const at = (date: string) => [mayReview(round, date).yes, mayAdvise(round, date).yes]
  expect(at('2027-02-28T12:00:00.000Z')).toEqual([false, false])
  expect(at('2027-03-31T21:59:59.900Z')).toEqual([true, true])
  expect(at('2027-04-10T12:00:00.000Z')).toEqual([false, true])
  expect(at('2027-05-01T00:00:00.000Z')).toEqual([false, false])
})
