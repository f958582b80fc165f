import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { hintsIn, isAccount, isCitizenNumber } from './hints.ts'

const kindsIn = (text: string) => hintsIn(text).map(hint => hint.kind)

test.each([
  'Bel mij op 06-12345678 voor meer.',
  'Ik ben te bereiken op (0592) 36 55 55.',
  'Of +31 (0)592 36 55 55, na zes uur.',
  'Mail jan.de.boer@voorbeeld.nl gerust!',
  'Stort op NL91 ABNA 0417 1643 00 graag.',
])('finds how to reach somebody: %s', text => {
  expect(kindsIn(text)).toContain('contact-details')
})

test.each([
  'De markt is op 01-02-2027 10 uur in Rolde.',
  'Het kost € 25.000,- en 300 uur werk.',
  'Postcode 9461 BA, en de N34 bij kilometer 12.',
  'In 2020-2023 deden 494.000 Drenten mee.',
  'Rekening NL00 ABNA 1417 1643 00 bestaat niet.',
])('finds nothing in: %s', text => {
  expect(hintsIn(text)).toEqual([])
})

test('finds a citizen number with or without separators, and quotes it', () => {
  expect(hintsIn('mijn bsn is 111222333')).toEqual([{ kind: 'citizen-number', where: '111222333' }])
  expect(kindsIn('bsn 1112.22.333')).toEqual(['citizen-number'])
  expect(hintsIn('bestelling 123456789')).toEqual([])
})

test('finds rude words, but not inside other words or in what is only Dutch', () => {
  expect(hintsIn('Wat een Klootzak, die wethouder')).toEqual([{ kind: 'rude', where: 'Klootzak' }])
  for (const text of [
    'een kutsite',
    'eikels rapen',
    'de lulkoek van Hoeravond',
    'een loop tegen kanker',
    'Slettenhaar',
    'de hoera-roeper',
  ])
    expect(hintsIn(text)).toEqual([])
})

test('the 11-test refuses every number with one digit changed', () => {
  void fc.assert(
    fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (at, add) => {
      const digits = [...'111222333'].map(Number)
      digits[at] = ((digits[at] ?? 0) + add) % 10
      expect(isCitizenNumber(digits.join(''))).toBe(false)
    }),
  )
})

test('never fails, whatever is written', () => {
  void fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), text => Array.isArray(hintsIn(text))))
  expect(isAccount('')).toBe(false)
})
