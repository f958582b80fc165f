import { expect, test } from 'vitest'
import { code } from '../../functions/ideas/contract.ts'
import { codeIn, codeInHash } from './code.ts'

test.each([
  'K7QM-2XPD-9RTA',
  'k7qm-2xpd-9rta',
  'k7qm 2xpd 9rta',
  ' K7QM2XPD9RTA ',
  'K7QM–2XPD–9RTA',
  'k7qm.2xpd.9rta.',
])('%s is the code on the receipt', typed => expect(codeIn(typed)).toBe('K7QM-2XPD-9RTA'))

test('letters that look like digits are read as digits', () => {
  expect(codeIn('koqm-ilpd-9rtu')).toBe('K0QM-11PD-9RTV')
  expect(code.safeParse(codeIn('koqm-ilpd-9rtu')).success).toBe(true)
})

test('too few or too many signs are no code', () => {
  expect(codeIn('K7QM-2XPD-9RT')).toBeUndefined()
  expect(codeIn('K7QM-2XPD-9RTAA')).toBeUndefined()
  expect(codeIn('')).toBeUndefined()
})

test('the code comes out of the address, also when that was spoilt on its way', () => {
  expect(codeInHash('#K7QM-2XPD-9RTA')).toBe('K7QM-2XPD-9RTA')
  expect(codeInHash('#k7qm%202xpd%209rta')).toBe('K7QM-2XPD-9RTA')
  expect(codeInHash('#inhoud')).toBeUndefined()
  expect(codeInHash('#%E0%A4%A')).toBeUndefined()
})
