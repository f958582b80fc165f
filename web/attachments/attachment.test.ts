import { expect, test } from 'vitest'
import { faultOf, titleFrom } from './attachment.ts'

test.each([
  ['Begroting_2028.xlsx', 'Begroting 2028'],
  ['offerte keuken.v2.pdf', 'offerte keuken.v2'],
  ['a.pdf', 'a.pdf'],
  [`${'x'.repeat(200)}.pdf`, 'x'.repeat(120)],
])('%s becomes a title', (name, title) => {
  expect(titleFrom(name)).toBe(title)
})

test('what cannot be taken is said before anything is sent', () => {
  expect(faultOf({ name: 'plan.pdf', size: 9 })).toBeUndefined()
  expect(faultOf({ name: 'plan.exe', size: 9 })).toBe('other-kind')
  expect(faultOf({ name: 'plan.pdf', size: 0 })).toBe('empty')
  expect(faultOf({ name: 'plan.pdf', size: 25 * 1024 * 1024 + 1 })).toBe('too-large')
})
