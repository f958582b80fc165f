import { expect, test } from 'vitest'
import { addressIn, languageOf, withoutLanguage } from './language.tsx'

test('everything under /en is English, the rest Dutch', () => {
  expect(['/', '/ideeen', '/en', '/en/ideeen', '/energie'].map(languageOf)).toEqual(['nl', 'nl', 'en', 'en', 'nl'])
})

test('an address keeps its page when the language changes', () => {
  for (const path of ['/', '/ideeen', '/ideeen/nieuw', '/energie']) {
    expect(withoutLanguage(addressIn('en', path))).toBe(path)
    expect(withoutLanguage(addressIn('nl', path))).toBe(path)
  }
})

test('the API and anchors have no language', () => {
  expect(addressIn('en', '/api/ideas.csv')).toBe('/api/ideas.csv')
  expect(addressIn('en', '#inhoud')).toBe('#inhoud')
})
