import fc from 'fast-check'
import { expect, test } from 'vitest'
import { likenessTo, thresholds } from './alike.ts'

const likeness = (one: string, other: string): number => likenessTo(one)(other)

test.each([
  ['Buurtbus voor Gieten', 'Een buurtbus in Gieten', thresholds.probably],
  ['Dorpshuis opknappen', 'Het dorpshuis van Rolde opknappen', thresholds.probably],
  ['Beweegtuin bij het dorpshuis', 'Een beweegtuin naast het dorpshuis', thresholds.probably],
  ['Wandelroute langs de Drentsche Aa', 'Wandelroutes langs de Drentsche Aa', thresholds.same],
  ['AED-netwerk in Annen', 'Een AED netwerk voor Annen', thresholds.same],
  ['Speeltuin voor kinderen', 'Kinderspeeltuin', thresholds.alike],
  ['Fietspad naar Assen', 'Verlicht fietspad naar Assen', thresholds.probably],
])('%s is like %s', (one, other, least) => {
  expect(likeness(one, other)).toBeGreaterThanOrEqual(least)
})

test.each([
  ['Buurtbus voor Gieten', 'Moestuin bij de school'],
  ['Een leesclub voor jong en oud', 'Een beweegtuin voor jong en oud'],
  ['Meer bankjes langs het kanaal', 'Taalcafé in de bibliotheek'],
])('%s is not like %s', (one, other) => {
  expect(likeness(one, other)).toBeLessThan(thresholds.alike)
})

test('likeness lies between 0 and 1, goes both ways, and is 1 for the same words', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      const score = likeness(one, other)
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1)
      expect(score).toBeCloseTo(likeness(other, one), 10)
    }),
  )
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{3,12}( [a-z]{3,12}){0,4}$/), title => {
      expect(likeness(title, title)).toBeCloseTo(1, 10)
    }),
  )
})
