import { loadSolver } from '../../../functions/lottery/chances/solver.ts'
import { draw } from '../../../functions/lottery/draw.ts'
import { seeded } from '../../../functions/lottery/lots/seeded.ts'
import { timesOn } from '../../../functions/lottery/panels.ts'
import { prepare } from '../../../functions/lottery/prepare.ts'
import type { Ask, Candidate, Quota } from '../../../functions/lottery/quotas.ts'
import type { Guest } from '../../../functions/seats/plan.ts'
import { planSeats } from '../../../functions/seats/seating.ts'
import { type Row, rounded } from '../rows.ts'

/** Per category each feature, its part of the population and of those who sign up (older and better schooled). */
const strata: Record<string, readonly (readonly [string, number, number])[]> = {
  gender: [
    ['vrouw', 0.5, 0.55],
    ['man', 0.5, 0.45],
  ],
  age: [
    ['16-29', 0.18, 0.08],
    ['30-44', 0.2, 0.15],
    ['45-59', 0.24, 0.27],
    ['60-74', 0.25, 0.36],
    ['75+', 0.13, 0.14],
  ],
  municipality: [5, 14, 7, 5, 22, 11, 7, 6, 7, 7, 5, 4].map(
    (part, at) => [`gemeente ${at}`, part / 100, (part + (at % 3)) / 112] as const,
  ),
  education: [
    ['praktisch', 0.28, 0.12],
    ['midden', 0.42, 0.33],
    ['theoretisch', 0.3, 0.55],
  ],
  reading: [
    ['moeite', 0.12, 0.05],
    ['geen moeite', 0.88, 0.95],
  ],
  view: [
    ['meer', 0.3, 0.6],
    ['zo laten', 0.4, 0.3],
    ['minder', 0.3, 0.1],
  ],
}

/** An invented pool and quotas: each feature's part of the population, rounded down or up. */
const invented = (people: number, size: number, categories: readonly string[]): Ask => {
  const chance = seeded(`${people} ${size}`)
  const pick = (category: string): string => {
    let left = chance()
    for (const [feature, , part] of strata[category] ?? []) {
      left -= part
      if (left < 0) return feature
    }
    return strata[category]?.[0]?.[0] ?? ''
  }
  const pool = Array.from({ length: people }, (_, at): Candidate => {
    const features = Object.fromEntries(categories.map(category => [category, pick(category)]))
    return { id: `p${at}`, features }
  })
  const quotas = categories.flatMap(category =>
    (strata[category] ?? []).map(([feature, part]): Quota => {
      const exact = Math.round(part * size * 1e6) / 1e6
      return { category, feature, min: Math.floor(exact), max: Math.ceil(exact) }
    }),
  )
  return { pool, quotas, size }
}

const seconds = (from: number): number => rounded((performance.now() - from) / 1000, 2)

const drawn = async (ask: Ask, bound?: number): Promise<Row[]> => {
  const highs = await loadSolver()
  const from = performance.now()
  const before = process.cpuUsage()
  const made = await prepare(highs, ask)
  if ('relaxation' in made) throw new Error('the quotas of the bench cannot be kept')
  const { panels, chances, kinds } = made.prepared
  const spent = process.cpuUsage(before)
  const processor = rounded((spent.user + spent.system) / 1e6, 2)
  const took = seconds(from)
  const then = performance.now()
  await draw(panels, ask.pool.length, 'dice')
  const times = timesOn(panels, ask.pool.length)
  const off = chances.map((chance, at) => Math.abs(chance - (times[at] ?? 0) / panels.length))
  const what = `leximin ${ask.size} of ${ask.pool.length} (${kinds} kinds)`
  return [
    { what: `${what}: chances and 1,000 panels`, value: took, unit: 's' },
    { what: `${what}: processor`, value: processor, unit: 's', ...(bound ? { bound } : {}) },
    { what: `${what}: lowest chance`, value: rounded(100 * Math.min(...chances), 3), unit: '%' },
    { what: `${what}: panels off the chance, most`, value: rounded(100 * Math.max(...off), 3), unit: '%' },
    { what: `${what}: panel and replacements from the seed`, value: seconds(then), unit: 's' },
  ]
}

const seats = (): Row[] => {
  const guests = Array.from({ length: 150 }, (_, at): Guest => {
    const role =
      ['inwoner', 'inwoner', 'inwoner', 'inwoner', 'inwoner', 'werkgever', 'overheid', 'vrijdenker'][at % 8] ?? ''
    return { id: `g${at}`, groups: { role, municipality: `gemeente ${(at * 7) % 12}` } }
  })
  const from = performance.now()
  const { rounds, figures } = planSeats({ guests, rounds: 6, seed: 'bench' })
  const took = seconds(from)
  const late = [...guests, ...guests.slice(0, 5).map(guest => ({ ...guest, id: `late ${guest.id}` }))]
  const again = performance.now()
  const held = rounds.slice(0, 2)
  const anew = planSeats({ guests: late, rounds: 6, seed: 'bench', held, absent: [3, 20, 77, 140] })
  return [
    { what: 'seats for 150 in 6 rounds', value: took, unit: 's', bound: 5 },
    { what: 'seats for 150 in 6 rounds: pairs that meet twice', value: figures.pairsThatMeetTwice, unit: '' },
    { what: 'seats for 150 in 6 rounds: beyond an even share', value: figures.uneven, unit: 'seats' },
    { what: 'seats planned anew from round 3, 5 late and 4 away', value: seconds(again), unit: 's', bound: 5 },
    { what: 'seats planned anew: pairs that meet twice', value: anew.figures.pairsThatMeetTwice, unit: '' },
  ]
}

/** Drawing lots and planning seats at the size of a whole province. */
export const benchLottery = async (): Promise<Row[]> => {
  const five = ['gender', 'age', 'municipality', 'education', 'reading']
  return [
    // 14 s is what the published maximin of a pool like this took; leximin was given up there.
    ...(await drawn(invented(600, 60, [...five, 'view']), 14)),
    ...(await drawn(invented(2400, 150, five))),
    ...(await drawn(invented(2400, 150, [...five, 'view']))),
    ...seats(),
  ]
}
