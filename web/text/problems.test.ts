import { expect, test } from 'vitest'
import { problems } from '../../functions/http/problem.ts'
import type { RefusalCode } from '../api/client.ts'
import { issueSentence, refusalSentence } from './problems.ts'

const codes = [...Object.keys(problems), 'offline'] as RefusalCode[]

test('every way to say no has a whole sentence in both languages', () => {
  for (const code of codes) {
    for (const language of ['nl', 'en'] as const) {
      expect(refusalSentence(language, { code }), `${code} ${language}`).toMatch(/^[A-Z].{20,}\.$/)
    }
  }
})

test('a moment from which it is possible is told in Dutch time', () => {
  expect(refusalSentence('nl', { code: 'wrong-state', from: '2027-03-03T08:00:00Z' })).toContain(
    '3 maart 2027 om 09:00',
  )
})

test('a fault names its limit, in words that fit the field', () => {
  const short = { field: 'title', code: 'too_small', limit: 5 }
  expect(issueSentence('nl', short)).toBe('Schrijf iets meer: minstens 5 tekens.')
  expect(issueSentence('nl', short, 'list')).toBe('Kies er minstens 5.')
  expect(issueSentence('en', { ...short, code: 'never-heard-of' })).toBe('This is not right yet. Please check it.')
})
