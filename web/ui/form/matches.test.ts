import { expect, test } from 'vitest'
import { matches, plain } from './matches.ts'

const places = ['Zuidlaren', 'Nieuw-Amsterdam', 'Erm', 'Ermerzand', 'De Kiel', "'t Haantje"].map(label => ({
  value: label,
  label,
}))
const found = (typed: string) => matches(places, typed).map(place => place.label)

test('capitals, hyphens, accents and apostrophes do not matter', () => {
  expect(plain('Één Nieuw-Amsterdam')).toBe('een nieuwamsterdam')
  expect(found('t haan')).toEqual(["'t Haantje"])
  expect(found('nieuwams')).toEqual(['Nieuw-Amsterdam'])
})

test('names that start with the letters come before names that contain them', () => {
  expect(found('erm')).toEqual(['Erm', 'Ermerzand'])
  expect(found('zand')).toEqual(['Ermerzand'])
  expect(found('xyz')).toEqual([])
})
