import type { Finder } from './finder.ts'
import type { Frame } from './frame.ts'
import type { Mix } from './rounding.ts'

/**
 * Different panels whose average comes near the wanted numbers: each new one pays most to whom most is owed. None when
 * no panel keeps the bounds.
 */
export const herd = (frame: Frame, finder: Finder, wanted: Float64Array, steps: number): Mix[] => {
  const found = new Map<string, Mix>()
  const owed = new Float64Array(wanted.length)
  for (let step = 0; step < steps; step++) {
    wanted.forEach((people, kind) => {
      owed[kind] = (owed[kind] ?? 0) + people
    })
    const mix = finder.good(owed.map((people, kind) => people / (frame.counts[kind] ?? 1)))
    if (!mix) return []
    mix.forEach((people, kind) => {
      owed[kind] = (owed[kind] ?? 0) - people
    })
    found.set(mix.join(), mix)
  }
  return [...found.values()]
}
