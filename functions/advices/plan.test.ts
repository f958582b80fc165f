import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placesIn, type Room, spread, type Wish } from './plan.ts'

const project = '01HZ0000000000000000000001'
const names = ['assen', 'borger-odoorn', 'coevorden', 'emmen', 'meppel', 'tynaarlo']
const wish = (municipality: string, from: number, application = project): Wish => ({ application, municipality, from })
const room = (usual: number, until: number, own: Record<string, number> = {}): Room => ({
  ...{ usual, until, own: Object.keys(own).length > 0 ? { [project]: own } : {} },
})

test('twelve with the same wish go in years of three, by name', () => {
  const all = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'].map(each => wish(each, 2027))
  const years = Object.values(spread(all, room(3, 2030))[project] ?? {})
  expect(years).toEqual([2027, 2027, 2027, 2028, 2028, 2028, 2029, 2029, 2029, 2030, 2030, 2030])
})

test('who waited for one project goes first with the next', () => {
  const other = '01HZ0000000000000000000002'
  const wishes = [project, other].flatMap(each => [wish('assen', 2027, each), wish('meppel', 2027, each)])
  const found = spread(wishes, room(1, 2028))
  expect(found[project]).toEqual({ assen: 2027, meppel: 2028 })
  expect(found[other]).toEqual({ meppel: 2027, assen: 2028 })
})

const cases = fc
  .record({
    from: fc.array(fc.integer({ min: 2027, max: 2030 }), { minLength: 1, maxLength: 6 }),
    usual: fc.integer({ min: 1, max: 3 }),
    until: fc.integer({ min: 2027, max: 2030 }),
    own: fc.dictionary(fc.constantFrom('2027', '2028', '2029', '2030'), fc.integer({ min: 0, max: 3 }), {
      noNullPrototype: true,
    }),
  })
  .map(({ from, usual, until, own }) => ({
    wishes: from.map((each, at) => wish(names[at] ?? '', each)),
    room: room(usual, until, own),
  }))

const countsIn = (years: readonly number[]) =>
  [...Map.groupBy(years, of => of)].map(([of, all]) => [of, all.length] as const)
/** More placed is better; then more even; then less waiting. */
const worth = (years: readonly number[]) => [
  -years.length,
  countsIn(years).reduce((sum, [, count]) => sum + count ** 2, 0),
  years.reduce((sum, of) => sum + of, 0),
]
const before = (one: readonly number[], other: readonly number[]): number =>
  one.map((each, at) => each - (other[at] ?? 0)).find(difference => difference !== 0) ?? 0

/** Every way there is to give each wish a year or none. */
const everyWay = (wishes: readonly Wish[], { until }: Room): number[][] =>
  wishes.reduce<number[][]>(
    (ways, { from }) => {
      const years = Array.from({ length: Math.max(0, until - from + 1) }, (_, count) => from + count)
      return ways.flatMap(way => [way, ...years.map(of => [...way, of])])
    },
    [[]],
  )

test('nobody starts before the own wish, nor where there is no place; the same wishes give the same places', () => {
  fc.assert(
    fc.property(cases, ({ wishes, room: given }) => {
      const found = spread(wishes, given)[project] ?? {}
      for (const { municipality, from } of wishes) expect(found[municipality] ?? from).toBeGreaterThanOrEqual(from)
      for (const [of, count] of countsIn(Object.values(found))) {
        expect(count).toBeLessThanOrEqual(placesIn(given, project, of))
        expect(of).toBeLessThanOrEqual(given.until)
      }
      expect(spread(wishes.toReversed(), given)).toEqual({ [project]: found })
    }),
  )
})

test('no other way places more, nor as many more evenly, nor as evenly with less waiting', () => {
  fc.assert(
    fc.property(cases, ({ wishes, room: given }) => {
      const found = worth(Object.values(spread(wishes, given)[project] ?? {}))
      const fits = (years: readonly number[]) =>
        countsIn(years).every(([of, count]) => count <= placesIn(given, project, of))
      for (const way of everyWay(wishes, given).filter(fits))
        expect(before(worth(way), found)).toBeGreaterThanOrEqual(0)
    }),
    { numRuns: 150 },
  )
})

test('with equal places the longest wait is as short as it can be: the earliest wish goes first', () => {
  fc.assert(
    fc.property(cases, ({ wishes, room: given }) => {
      const found = spread(wishes, given)[project] ?? {}
      for (const one of wishes)
        for (const other of wishes)
          if (one.from < other.from)
            expect(found[one.municipality] ?? 9999).toBeLessThanOrEqual(found[other.municipality] ?? 9999)
    }),
  )
})
