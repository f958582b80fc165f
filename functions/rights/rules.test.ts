import { randomInt } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alphabet, entropyBits, isCode, newCode, plainCode, printed } from './rules.ts'

const code = fc.array(fc.nat(alphabet.length - 1), { minLength: 14, maxLength: 14 }).map(picks => {
  let at = 0
  return newCode(() => picks[at++] ?? 0)
})
const letter = fc.constantFrom(...alphabet)

test('a code carries at least 60 bits and no letter that looks like another', () => {
  expect(entropyBits).toBeGreaterThanOrEqual(60)
  expect(alphabet).not.toMatch(/[01ILO]/)
  expect(printed(newCode(randomInt))).toMatch(/^\w{5}-\w{5}-\w{5}$/)
})

test('it is recognised however people type it, and not with one letter wrong or two swapped', () => {
  fc.assert(
    fc.property(code, fc.nat(14), letter, (made, at, other) => {
      expect(isCode(` ${printed(made).toLowerCase().replaceAll('-', ' - ')} `)).toBe(true)
      expect(plainCode(printed(made))).toBe(made)
      const wrong = made.slice(0, at) + other + made.slice(at + 1)
      expect(isCode(wrong)).toBe(wrong === made)
      const [left = '', right = ''] = made.slice(at, at + 2)
      const swapped = made.slice(0, at) + right + left + made.slice(at + 2)
      expect(isCode(swapped)).toBe(swapped === made)
    }),
  )
})
