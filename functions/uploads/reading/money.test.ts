import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { centsIn } from './money.ts'

const cents = fc.integer({ min: 0, max: 10_000_000_000 })
const grouped = (digits: string, sign: string): string => digits.replace(/\B(?=(\d{3})+$)/g, sign)
const written = (amount: number, thousands: string, decimal: string): string => {
  const [euros, rest] = [String(Math.floor(amount / 100)), String(amount % 100).padStart(2, '0')]
  return `${grouped(euros, thousands)}${decimal}${rest}`
}

describe('an amount in a cell', () => {
  test('is the same in Dutch, English, with spaces and as a number', () => {
    fc.assert(
      fc.property(cents, amount => {
        for (const text of [
          written(amount, '.', ','),
          written(amount, ',', '.'),
          written(amount, '', ','),
          written(amount, '\u00a0', ','),
          `€ ${written(amount, '.', ',')}`,
          `${written(amount, '', '.')} euro`,
          `EUR ${written(amount, ' ', ',')}`,
        ])
          expect(centsIn(text), text).toBe(amount)
        expect(centsIn(amount / 100)).toBe(amount)
      }),
    )
  })
  test('without cents is whole euros, however that is said', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), euros => {
        const digits = String(euros)
        for (const text of [
          digits,
          grouped(digits, '.'),
          grouped(digits, ','),
          `€ ${grouped(digits, '.')},-`,
          `${digits},--`,
        ])
          expect(centsIn(text), text).toBe(euros * 100)
      }),
    )
  })
  test('is never made of words, never less than nothing and never a guess', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        const read = centsIn(text)
        if (typeof read === 'number') expect(Number.isSafeInteger(read) && read >= 0).toBe(true)
      }),
    )
    for (const text of ['veel', '1.2345', '1,2,3', '12.34.56', '1 2', '10%', '=1+1', '1e5', 'Infinity', ''])
      expect(centsIn(text), text).toBe('not-an-amount')
    for (const text of ['-5', '€ -5', '-€ 5', '(5)', '− 3,50']) expect(centsIn(text), text).toBe('negative')
    expect(centsIn(-1)).toBe('negative')
    expect(centsIn(Number.NaN)).toBe('not-an-amount')
    expect(centsIn('100.000.001')).toBe('too-much')
  })
})
