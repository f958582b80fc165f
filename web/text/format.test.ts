import { expect, test } from 'vitest'
import { countText, dateText, moneyText, shortMoneyText } from './format.ts'

test('cents become euros as people write them', () => {
  expect(moneyText('nl', 25_000_00)).toBe('€\u00a025.000')
  expect(moneyText('en', 25_000_00)).toBe('€\u00a025,000')
  expect(moneyText('nl', 12_50)).toBe('€\u00a012,50')
  expect(shortMoneyText('nl', 6_910_000_00)).toBe('€\u00a06,91\u00a0miljoen')
  expect(shortMoneyText('en', 550_000_00)).toBe('€\u00a0550,000')
})

test('a day is the day in Drenthe, not in London', () => {
  expect(dateText('nl', '2027-03-02T23:30:00Z')).toBe('3 maart 2027')
  expect(dateText('en', '2027-07-01T22:30:00Z')).toBe('2 July 2027')
})

test('words fit their number', () => {
  const forms = { one: 'reactie', other: 'reacties' }
  expect([0, 1, 1200].map(count => countText('nl', count, forms))).toEqual([
    '0 reacties',
    '1 reactie',
    '1.200 reacties',
  ])
})
