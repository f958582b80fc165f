import { expect, test } from 'vitest'
import { lenienciesOf, resultsIn, type Weighing } from './results.ts'

const rubric = [
  { id: 'C1', weight: 10 },
  { id: 'F1', weight: 10 },
]
const weigh = (application: string, expert: string, c1: number, f1 = c1): Weighing => ({
  application,
  expert,
  marks: { C1: { score: c1, reason: 'x' }, F1: { score: f1, reason: 'x' } },
})
/** Ann marks one higher than Ben, everywhere. */
const all = ['a', 'b', 'c'].flatMap((application, at) => [
  weigh(application, 'ann', 3 + (at % 2)),
  weigh(application, 'ben', 2 + (at % 2)),
])

test('leniency compares with the others on the same applications', () => {
  expect(lenienciesOf(all, rubric)).toEqual([
    { expert: 'ann', mean: 583, leniency: 250, compared: 3 },
    { expert: 'ben', mean: 333, leniency: -250, compared: 3 },
  ])
  expect(lenienciesOf([weigh('a', 'ann', 5)], rubric)[0]).toMatchObject({ leniency: undefined, compared: 0 })
})

test('the correction takes off who read it: a mild reader alone no longer helps', () => {
  const [, , , alone] = resultsIn([...all, weigh('d', 'ann', 3)], rubric)
  expect(alone).toMatchObject({ application: 'd', score: 500, corrected: 250, spread: undefined })
  // Both readers together even each other out.
  expect(resultsIn(all, rubric)[0]).toMatchObject({ score: 375, corrected: 375, spread: 250 })
})

test('fewer than three shared applications correct nothing', () => {
  const few = all.slice(0, 4)
  expect(resultsIn([...few, weigh('d', 'ann', 3)], rubric)[2]).toMatchObject({ score: 500, corrected: 500 })
})

test('says which question experts differ about most, from two marks on', () => {
  const [found] = resultsIn([weigh('a', 'ann', 4, 5), weigh('a', 'ben', 3, 1)], rubric)
  expect(found?.apart).toEqual({ criterion: 'F1', low: 1, high: 5 })
  expect(resultsIn([weigh('a', 'ann', 4), weigh('a', 'ben', 3)], rubric)[0]?.apart).toBeUndefined()
})
