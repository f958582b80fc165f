import { seeded } from '../lottery/lots/seeded.ts'
import { improve } from './improve.ts'
import { type Figures, figuresOf, type Guest, type Round, tableSizes } from './plan.ts'

/**
 * What a plan is made for. `held` are rounds that have begun: they stay as they are and their meetings count. Who came
 * late is added at the end of `guests`; who is not there any more is in `absent` and gets no seat in the rounds to come.
 */
export type Seating = {
  guests: readonly Guest[]
  rounds: number
  /** People per table that would be best, 4 to 8. */
  wished?: number
  /** Any text; the same one gives the same plan. */
  seed: string
  held?: readonly Round[]
  absent?: readonly number[]
  /** Exchanges that are tried; enough for the number of seats unless said otherwise. */
  tries?: number
}

export type SeatPlan = { rounds: readonly Round[]; figures: Figures }

const triesPerSeat = 2000
const leastTries = 500_000
const mostTries = 4_000_000

/** Deals the guests over tables group by group, so that every table begins mixed. */
const dealt = (guests: readonly Guest[], here: readonly number[], wished: number, chance: () => number): Round => {
  const sizes = tableSizes(here.length, wished)
  const kind = (at: number): string => JSON.stringify(Object.entries(guests[at]?.groups ?? {}).toSorted())
  const ranked = here.map(at => ({ at, kind: kind(at), lot: chance() }))
  ranked.sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : a.lot - b.lot))
  const tables: number[][] = sizes.map(() => [])
  ranked.forEach(({ at }, turn) => {
    tables[turn % sizes.length]?.push(at)
  })
  return tables
}

/**
 * A seat plan: tables of four to eight (one smaller table when fewer than four are there) for each round, that mix the
 * groups and let as few pairs as possible meet twice. After late arrivals or no-shows plan again with the rounds held.
 */
export const planSeats = ({ guests, rounds, wished = 6, seed, held = [], absent = [], tries }: Seating): SeatPlan => {
  const chance = seeded(seed)
  const away = new Set(absent)
  const here = [...guests.keys()].filter(at => !away.has(at))
  const size = Math.min(8, Math.max(4, wished))
  const fresh = Array.from({ length: Math.max(0, rounds - held.length) }, () => dealt(guests, here, size, chance))
  const start = [...held, ...fresh]
  const enough = Math.min(mostTries, Math.max(leastTries, fresh.length * here.length * triesPerSeat))
  const planned = improve(guests, start, held.length, tries ?? enough, chance)
  return { rounds: planned, figures: figuresOf(guests, planned) }
}
