import { expect, test } from 'vitest'
import { meaningsOf, stemOf, stemsIn, wordsIn } from './words.ts'

test.each([
  ['huis', 'huizen'],
  ['dorpshuis', 'dorpshuizen'],
  ['bus', 'bussen'],
  ['fiets', 'fietsen'],
  ['bankje', 'bankjes'],
  ['wandelroute', 'wandelroutes'],
  ['boom', 'bomen'],
  ['brief', 'brieven'],
  ['wolf', 'wolven'],
  ['speeltuin', 'speeltuinen'],
  ['baan', 'banen'],
])('%s and %s are the same word', (one, other) => {
  expect(stemOf(one)).toBe(stemOf(other))
})

test('a text becomes its words, without accents, signs or words that say nothing', () => {
  expect(wordsIn('Noabercoöperatie: "één" AED’s!')).toEqual(['noabercooperatie', 'een', 'aed', 's'])
  expect(stemsIn('Een bankje bij de bankjes')).toHaveLength(1)
})

test('neighbours mean the same by other words', () => {
  expect(meaningsOf(stemOf('senioren'))).toContain(stemOf('bejaarden'))
  expect(meaningsOf('gieten')).toEqual(['gieten'])
})
