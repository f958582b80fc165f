import * as z from 'zod/mini'
import { id, slug } from '../ideas/idea.ts'

export const year = z.int().check(z.minimum(2000), z.maximum(2100))
const places = z.int().check(z.minimum(0), z.maximum(12))
const yearWord = z.string().check(z.regex(/^2[01][0-9]{2}$/, 'not-a-year'))
const notTooMany = <T>(most: number) =>
  z.refine<Record<string, T>>(record => Object.keys(record).length <= most, 'too_big')

/** How many municipalities can start with a project in a year: what is usual, own numbers where that differs, until when. */
export const room = z.object({
  usual: z.int().check(z.minimum(1), z.maximum(12)),
  until: year,
  own: z.record(id, z.record(yearWord, places).check(notTooMany(30))).check(notTooMany(1000)),
})
export type Room = z.output<typeof room>

/** The year in which each municipality starts, per project. Who is not in it has no place yet. */
export const starts = z.record(id, z.record(slug, year).check(notTooMany(12))).check(notTooMany(1000))
export type Starts = z.output<typeof starts>

/** A municipality that wants to start with a project, at the earliest in `from`. */
export type Wish = { application: string; municipality: string; from: number }

/** Places for a project in a year. */
export const placesIn = ({ usual, own }: Room, application: string, of: number): number =>
  own[application]?.[String(of)] ?? usual

/** The years in which a project has places, from its first wish on. */
const yearsOf = (wishes: readonly Wish[], { until }: Room): number[] => {
  const first = Math.min(...wishes.map(wish => wish.from))
  return Array.from({ length: Math.max(0, until - first + 1) }, (_, count) => first + count)
}

/**
 * How many start in each year. Whoever wants to start late has the fewest years to choose from and is counted first, in
 * the year with the fewest starts so far; of equal years the earliest. The wishes are nested (from a year on), so this
 * places as many as can be, as evenly as can be (`plan.test.ts` tries every other way).
 */
const startsPerYear = (wishes: readonly Wish[], room: Room): Map<number, number> => {
  const years = yearsOf(wishes, room)
  const load = new Map(years.map(of => [of, 0]))
  const count = (of: number) => load.get(of) ?? 0
  for (const { application, from } of wishes.toSorted((one, other) => other.from - one.from)) {
    const free = years.filter(of => of >= from && count(of) < placesIn(room, application, of))
    const [best] = free.toSorted((one, other) => count(one) - count(other) || one - other)
    if (best !== undefined) load.set(best, count(best) + 1)
  }
  return load
}

/**
 * Proposes a start year for every wish: nobody before the own wish, never more than there are places, as even as
 * possible. Within a project the earliest wish goes first; of equal wishes who has waited most years for other projects,
 * then by name. The same wishes always give the same proposal.
 */
export const spread = (wishes: readonly Wish[], room: Room): Starts => {
  const waited = new Map<string, number>()
  const wait = ({ municipality }: Wish) => waited.get(municipality) ?? 0
  const first = (one: Wish, other: Wish) =>
    one.from - other.from || wait(other) - wait(one) || (one.municipality < other.municipality ? -1 : 1)
  const byProject = Map.groupBy(wishes, wish => wish.application)
  const found: Starts = {}
  for (const [application, own] of [...byProject].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    let left = own.toSorted(first)
    const given: Record<string, number> = {}
    for (const [of, count] of startsPerYear(own, room)) {
      const now = left.filter(wish => wish.from <= of).slice(0, count)
      for (const wish of now) given[wish.municipality] = of
      left = left.filter(wish => !now.includes(wish))
    }
    for (const wish of own)
      waited.set(wish.municipality, wait(wish) + Math.max(0, (given[wish.municipality] ?? room.until) - wish.from))
    found[application] = given
  }
  return found
}
