import type { Frame } from './frame.ts'

/** A panel by kinds: how many of each. */
export type Mix = Int32Array

const near = 1e-6
const patience = 3000

/**
 * Makes whole people of a solution with a few broken ones: each broken number goes up or down until every bound holds.
 * Undefined when that cannot be done, or not soon.
 */
export const roundingFor = ({ counts, bounds }: Frame): ((values: Float64Array) => Mix | undefined) => {
  const boundsOf: number[][] = counts.map(() => [])
  bounds.forEach(({ kinds }, at) => {
    for (const kind of kinds) boundsOf[kind]?.push(at)
  })
  const boundsAt = (kind: number): readonly number[] => boundsOf[kind] ?? []

  return values => {
    const mix = Int32Array.from(values, value => Math.floor(value + near))
    const parts = values.map((value, kind) => value - (mix[kind] ?? 0))
    const broken = [...parts.keys()].filter(kind => (parts[kind] ?? 0) > near)
    const lower = Float64Array.from(bounds, bound => bound.lower)
    const upper = Float64Array.from(bounds, bound => bound.upper)
    const open = new Int32Array(bounds.length)
    const put = (kind: number, people: number): void => {
      for (const at of boundsAt(kind)) {
        lower[at] = (lower[at] ?? 0) - people
        upper[at] = (upper[at] ?? 0) - people
      }
    }
    const waiting = (kind: number, one: number): void => {
      for (const at of boundsAt(kind)) open[at] = (open[at] ?? 0) + one
    }
    mix.forEach((people, kind) => {
      if (people > 0) put(kind, people)
    })
    for (const kind of broken) waiting(kind, 1)
    const fits = (at: number) => (upper[at] ?? 0) >= 0 && (lower[at] ?? 0) <= (open[at] ?? 0)
    // The nearly whole first: they leave the least choice.
    const doubt = (kind: number) => Math.abs((parts[kind] ?? 0) - 0.5)
    broken.sort((a, b) => doubt(b) - doubt(a) || a - b)
    let tried = 0
    const settle = (from: number): boolean => {
      const kind = broken[from]
      if (kind === undefined) return bounds.every((_, at) => fits(at))
      if (++tried > patience) return false
      const up = (parts[kind] ?? 0) >= 0.5 ? 1 : 0
      waiting(kind, -1)
      for (const people of [up, 1 - up]) {
        put(kind, people)
        if (boundsAt(kind).every(fits) && settle(from + 1)) {
          mix[kind] = (mix[kind] ?? 0) + people
          return true
        }
        put(kind, -people)
      }
      waiting(kind, 1)
      return false
    }
    return settle(0) ? mix : undefined
  }
}
