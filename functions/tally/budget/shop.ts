import { compare, type Fraction, fraction, toNumber } from '../fraction.ts'
import type { Backing } from './backing.ts'
import type { Project } from './election.ts'
import { type Ledger, openLedger, type Purchase } from './ledger.ts'
import { doubt, pay, priceOf } from './price.ts'
import { firstLevel, type Level, nextLevel, type Side, sideOf } from './purses.ts'

/** What was bought in order, and the books that prove it. `prices` are per unit of satisfaction, in floats. */
export type Trip = { places: readonly number[]; prices: readonly number[]; levels: readonly Level[]; ledger: Ledger }
export type Shop = {
  /** Places of what costs something and is wanted by somebody: only that is ever bought. */
  wares: readonly number[]
  side: (level: Level, place: number) => Side
  /** Buys when everybody begins with `share`; see `openShop`. */
  run: (share: Fraction, guide?: Trip) => Trip | undefined
}

const never = Number.POSITIVE_INFINITY
const nobody: Side = { purses: new Int32Array(), points: new Float64Array(), voters: new Float64Array() }

/**
 * A shop where equal shares are spent, again and again with other beginnings. A run buys in each round what has the
 * lowest price per unit of satisfaction (of money with `byCost`, otherwise of points) for its backers, first in the
 * list on a tie, until nobody can pay anything or the budget is overrun. Floats find the candidates; what lies within
 * `doubt` of each other is decided exactly.
 *
 * With `guide`, a trip begun with less, a run gives `undefined` as soon as it is not certain that every beginning in
 * between buys the same in the same order. That can be known from the two ends: after the same purchases nobody is
 * poorer for having begun with more, so a price only falls as the beginning rises.
 */
export const openShop = (projects: readonly Project[], budget: number, backing: Backing, byCost: boolean): Shop => {
  const costOf = (place: number): number => projects[place]?.cost ?? 0
  const worthOf = (place: number): number => (byCost ? costOf(place) : 1)
  const side = (level: Level, place: number): Side => sideOf(level, place, backing) ?? nobody

  const start = firstLevel(backing)
  /** The last run's levels, kept for the next one. */
  let kept: Level[] = [start]
  /** The price when no backer is short; it can only be higher. */
  const floor = Float64Array.from(projects, ({ cost }, place) => {
    const { points, voters } = side(start, place)
    const shares = voters.reduce((sum, count, at) => sum + count * (points[at] ?? 0), 0)
    return cost > 0 && shares > 0 ? cost / shares / worthOf(place) : never
  })
  const wares = [...projects.keys()].filter(place => (floor[place] ?? never) < never)

  const levelAfter = (round: number, level: Level, place: number): Level => {
    const known = kept[round + 1]
    if (known?.bought === place && kept[round] === level) return known
    const next = nextLevel(level, place, backing.backers[place])
    kept = [...kept.slice(0, round + 1), next]
    return next
  }

  const run = (share: Fraction, guide?: Trip): Trip | undefined => {
    const places: number[] = []
    const prices: number[] = []
    const levels = [start]
    const purchases: Purchase[] = []
    const ledger = openLedger(share, levels, purchases, round => side(levels[round] ?? start, places[round] ?? -1))
    const bounds = floor.slice()
    let alive = wares
    let left: Float64Array = Float64Array.of(toNumber(share))
    let money = budget

    const exactPrice = (round: number, level: Level, place: number): Fraction | undefined => {
      const price = ledger.price(round, side(level, place), costOf(place))
      return price && fraction(price.over, price.under * BigInt(worthOf(place)))
    }
    const priceNow = (round: number, level: Level, place: number): number => {
      const price = priceOf(side(level, place), left, costOf(place))
      if (price !== 'near') return price === undefined ? never : price / worthOf(place)
      const exact = exactPrice(round, level, place)
      return exact ? toNumber(exact) : never
    }
    /** Brings the bounds up to date for all that may be the lowest, or not above `guided`; gives the lowest. */
    const lowest = (round: number, level: Level, guided: number): number => {
      const fresh = new Set<number>()
      let best = never
      for (;;) {
        const ceiling = Math.max(best, guided) * (1 + doubt)
        let next = -1
        let bound = never
        for (const place of alive) {
          const own = bounds[place] ?? never
          if (own <= ceiling && own < bound && !fresh.has(place)) [next, bound] = [place, own]
        }
        if (next < 0) break
        fresh.add(next)
        const price = priceNow(round, level, next)
        bounds[next] = price
        best = Math.min(best, price)
      }
      alive = alive.filter(place => (bounds[place] ?? never) < never)
      return best
    }

    for (let round = 0; ; round++) {
      const level = levels[round] ?? start
      const expected = guide?.places[round]
      const guided = guide ? (guide.prices[round] ?? never) : 0
      const best = lowest(round, level, guided)
      if (guide && !alive.every(place => place === expected || (bounds[place] ?? never) > guided * (1 + doubt)))
        return undefined
      const [first, ...others] = alive.filter(place => (bounds[place] ?? never) <= best * (1 + doubt))
      if (first === undefined || money < 0) return { places, prices, levels, ledger }
      let chosen = first
      if (others.length > 0) {
        let least = exactPrice(round, level, chosen)
        for (const place of others) {
          const price = exactPrice(round, level, place)
          if (price && least && compare(price, least) < 0) [chosen, least] = [place, price]
        }
      }
      const price = bounds[chosen] ?? never
      places.push(chosen)
      prices.push(price)
      purchases.push({ cost: costOf(chosen), near: price * worthOf(chosen) })
      money -= costOf(chosen)
      const after = levelAfter(round, level, chosen)
      levels.push(after)
      left = pay(after, left, price * worthOf(chosen))
      alive = alive.filter(place => place !== chosen)
    }
  }
  return { wares, side, run }
}
