import type { Frame } from './chances/frame.ts'
import type { Mix } from './chances/rounding.ts'
import { seeded } from './lots/seeded.ts'
import type { Ask, Panel } from './quotas.ts'

/**
 * Panels of people from panels of kinds: within a kind everybody is on equally many of them (or one more), households
 * give one member at most. `mixing` only decides who sits with whom; it is known before the seed and chooses nobody.
 */
export const panelsOf = (ask: Ask, frame: Frame, mixes: readonly Mix[], mixing: string): Panel[] => {
  const chance = seeded(mixing)
  const times = new Int32Array(ask.pool.length)
  const homeOf = ask.pool.map(({ household }) => household)

  const choose = (kind: number, taken: ReadonlySet<string>): number => {
    let chosen = -1
    let least = Number.POSITIVE_INFINITY
    for (const at of frame.people[kind] ?? []) {
      const home = homeOf[at]
      if (home !== undefined && taken.has(home)) continue
      const weight = (times[at] ?? 0) + chance()
      if (weight < least) [chosen, least] = [at, weight]
    }
    if (chosen < 0) throw new Error('a panel asks for more of a kind than there are')
    return chosen
  }
  const seat = (mix: Mix): Panel => {
    const taken = new Set<string>()
    const here = new Set<number>()
    mix.forEach((number, kind) => {
      if (number === 0) return
      if (homeOf[frame.people[kind]?.[0] ?? 0] !== undefined) {
        for (let one = 0; one < number; one++) {
          const at = choose(kind, taken)
          here.add(at)
          taken.add(homeOf[at] ?? '')
        }
        return
      }
      const ranked = (frame.people[kind] ?? []).map(at => ({ at, weight: (times[at] ?? 0) + chance() }))
      for (const { at } of ranked.sort((a, b) => a.weight - b.weight).slice(0, number)) here.add(at)
    })
    for (const at of here) times[at] = (times[at] ?? 0) + 1
    return [...here].sort((a, b) => a - b)
  }
  // In mixed order, so that the number of a panel says nothing about it.
  const order = mixes.map(mix => ({ mix, weight: chance() })).sort((a, b) => a.weight - b.weight)
  return order.map(({ mix }) => seat(mix))
}

/** On how many of the panels each person of the pool is; divided by their number it is the chance that was promised. */
export const timesOn = (panels: readonly Panel[], pool: number): number[] => {
  const times = Array.from({ length: pool }, () => 0)
  for (const panel of panels) for (const at of panel) times[at] = (times[at] ?? 0) + 1
  return times
}
