import { expect, test } from 'vitest'
import { centsIn, eurosOf } from './euros.ts'

test.each([
  ['2500', 250_000],
  ['2.500', 250_000],
  ['2.500,50', 250_050],
  ['€ 2500,5', 250_050],
  ['2500.50', 250_050],
  ['2500,-', 250_000],
  ['1 000 000', 100_000_000],
  ['1.000.000', 100_000_000],
  ['750 euro', 75_000],
  ['0', 0],
])('%s is %i cents', (typed, cents) => expect(centsIn(typed)).toBe(cents))

test.each(['', 'veel', '25.00.0', '-5', '1,2,3', '12.34567'])('%s is no amount', typed =>
  expect(centsIn(typed)).toBeUndefined(),
)

test('cents go back into the box as one would type them', () => {
  expect([eurosOf(250_000), eurosOf(250_050), eurosOf(5)]).toEqual(['2500', '2500,50', '0,05'])
})
