import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  attribution,
  distance,
  municipalities,
  municipalityOf,
  register,
  villageOf,
  villages,
  villagesIn,
} from './rules.ts'
import file from './villages.json' with { type: 'json' }

const point = fc.record({
  lat: fc.double({ min: 52, max: 54, noNaN: true }),
  lon: fc.double({ min: 6, max: 8, noNaN: true }),
})

test('the file has the shape that it is read by', () => {
  expect(register.safeParse(file).error).toBeUndefined()
})

test('twelve municipalities, each on its own tile', () => {
  expect(municipalities).toHaveLength(12)
  expect(new Set(municipalities.map(each => each.slug)).size).toBe(12)
  expect(new Set(municipalities.map(each => each.code)).size).toBe(12)
  expect(new Set(municipalities.map(each => `${each.column} ${each.row}`)).size).toBe(12)
})

test('together they have the inhabitants of Drenthe in 2020', () => {
  const total = municipalities.reduce((sum, each) => sum + each.inhabitants, 0)
  expect(Math.abs(total - 494_000)).toBeLessThan(6_000)
})

test('every slug belongs to one place in the whole province and reads as an address', () => {
  expect(new Set(villages.map(each => each.slug)).size).toBe(villages.length)
  expect(villages.filter(each => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(each.slug))).toEqual([])
})

test('no name occurs twice within a municipality', () => {
  const names = villages.map(each => `${each.municipality} ${each.name}`)
  expect(new Set(names).size).toBe(names.length)
})

test('every municipality is there with at least eight places, and nothing beyond', () => {
  for (const { slug } of municipalities) expect(villagesIn(slug).length, slug).toBeGreaterThanOrEqual(8)
  expect(villages.filter(each => !municipalityOf(each.municipality))).toEqual([])
})

test('every place lies in Drenthe, within 25 km of the main place of its municipality', () => {
  for (const village of villages) {
    expect(village.lat > 52.6 && village.lat < 53.21 && village.lon > 6.1 && village.lon < 7.1, village.slug).toBe(true)
    const main = villageOf(municipalityOf(village.municipality)?.main ?? '')
    expect(main?.municipality, village.slug).toBe(village.municipality)
    expect(distance(village, main ?? { lat: 0, lon: 0 }), village.slug).toBeLessThan(25)
  }
})

test('no two places share a spot', () => {
  const spots = villages.map(each => `${each.lat} ${each.lon}`)
  expect(spots.filter((spot, at) => spots.indexOf(spot) !== at)).toEqual([])
})

test('the tile map keeps north above south and west left of east', () => {
  const main = (slug: string) => villageOf(municipalityOf(slug)?.main ?? '')
  for (const a of municipalities)
    for (const b of municipalities) {
      if (a.column === b.column && a.row < b.row)
        expect((main(a.slug)?.lat ?? 0) > (main(b.slug)?.lat ?? 99)).toBe(true)
      if (a.row === b.row && a.column < b.column)
        expect((main(a.slug)?.lon ?? 99) < (main(b.slug)?.lon ?? 0)).toBe(true)
    }
})

test('the cities know their wards', () => {
  for (const city of ['assen', 'emmen', 'hoogeveen', 'meppel', 'coevorden'])
    expect(villagesIn(city).filter(each => each.kind === 'ward').length, city).toBeGreaterThanOrEqual(5)
})

test('an unknown slug finds nothing', () => {
  expect([villageOf('nergens'), municipalityOf('nergens'), villagesIn('nergens')]).toEqual([undefined, undefined, []])
})

test('distance is the same both ways, zero to itself, and right for Assen to Emmen', () => {
  fc.assert(fc.property(point, point, (a, b) => Math.abs(distance(a, b) - distance(b, a)) < 1e-9))
  fc.assert(fc.property(point, a => distance(a, a) === 0))
  const [assen, emmen] = [villageOf('assen'), villageOf('emmen')]
  expect(assen && emmen && distance(assen, emmen)).toBeCloseTo(33.5, 0)
})

test('the source names GeoNames and its licence', () => {
  expect(attribution).toMatch(/GeoNames.*CC BY/)
})
