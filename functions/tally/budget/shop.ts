import { compare, type Fraction, fraction, toNumber } from '../fraction.ts'
import type { Backing } from './backing.ts'
import type { Project } from './election.ts'
import { type Ledger, openLedger, type Purchase } from './ledger.ts'
import { doubt, pay, priceOf } from './price.ts'
import { type Level, openPurses } from './purses.ts'

/** What was bought in order, the price of each per unit of satisfaction in floats, and the books that prove it. */
export type Trip = {
  places: readonly number[]
  prices: readonly number[]
  purchases: readonly Purchase[]
  /** In which rounds no backer was short: with more to begin with, the price would be the very same. */
  calm: readonly boolean[]
  ledger: Ledger
}
export type Shop = {
  /** Places of what costs something and is wanted by somebody: only that is ever bought. */
  wares: readonly number[]
  /** Buys when everybody begins with `share`; see `openShop`. */
  run: (share: Fraction, guide?: Trip) => Trip | undefined
}

const never = Number.POSITIVE_INFINITY

/** Does every backer have more than is asked? */
const isCalm = ({ side, near }: Purchase, left: Float64Array): boolean =>
  side.purses.every((purse, at) => (left[purse] ?? 0) > near * (side.points[at] ?? 0) * (1 + doubt))

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
  const costs = Float64Array.from(projects, ({ cost }) => cost)
  const worths = byCost ? costs : new Float64Array(costs.length).fill(1)
  const purses = openPurses(backing)
  /** The last run's levels, kept for the next one. */
  let kept = [purses.start]
  let left = new Float64Array(1024)
  const shares = costs.map((_, place) => {
    const { points, voters } = purses.side(purses.start, place)
    return voters.reduce((sum, count, at) => sum + count * (points[at] ?? 0), 0)
  })
  /** The price when no backer is short; it can only be higher. */
  const floor = costs.map((cost, place) => {
    const given = shares[place] ?? 0
    return cost > 0 && given > 0 ? cost / given / (worths[place] ?? 1) : never
  })
  const exactFloor = (place: number): Fraction =>
    fraction(costs[place] ?? 0, BigInt(shares[place] ?? 1) * BigInt(worths[place] ?? 1))
  /** Of two that cost their backers the same however much they have: is `place` bought first? */
  const ahead = (place: number, other: number): boolean =>
    (compare(exactFloor(place), exactFloor(other)) || place - other) < 0
  const wares = [...projects.keys()].filter(place => (floor[place] ?? never) < never)

  const levelAfter = (round: number, level: Level, place: number): Level => {
    const known = kept[round + 1]
    if (known?.bought === place) return known
    const next = purses.after(level, place)
    kept = [...kept.slice(0, round + 1), next]
    if (left.length < next.first + next.before.length) {
      const more = new Float64Array(2 * (next.first + next.before.length))
      more.set(left)
      left = more
    }
    return next
  }

  const run = (share: Fraction, guide?: Trip): Trip | undefined => {
    const places: number[] = []
    const prices: number[] = []
    const levels = [purses.start]
    const purchases: Purchase[] = []
    const calm: boolean[] = []
    const ledger = openLedger(share, levels, purchases)
    const bounds = floor.slice()
    let alive = wares
    let money = budget
    left[0] = toNumber(share)

    const purchaseOf = (level: Level, place: number): Purchase => {
      const near = (bounds[place] ?? never) * (worths[place] ?? 1)
      return { side: purses.side(level, place), cost: costs[place] ?? 0, near }
    }
    const exactPrice = (round: number, level: Level, place: number): Fraction | undefined => {
      const price = ledger.price(round, purchaseOf(level, place))
      return price && fraction(price.over, price.under * BigInt(worths[place] ?? 1))
    }
    const priceNow = (round: number, level: Level, place: number, ceiling: number): number => {
      const { side, cost, near } = purchaseOf(level, place)
      const worth = worths[place] ?? 1
      const price = priceOf(side, left, cost, near * (1 - doubt), ceiling * worth)
      if (price !== undefined) return price / worth
      const exact = exactPrice(round, level, place)
      return exact ? toNumber(exact) : never
    }
    /** Brings the bounds up to date for all that may be the lowest, or not above `guided`; gives the lowest. */
    const lowest = (round: number, level: Level, guided: number): number => {
      const fresh = new Uint8Array(costs.length)
      let best = never
      for (;;) {
        const ceiling = Math.max(best, guided) * (1 + doubt)
        let next = -1
        let bound = never
        for (const place of alive) {
          const own = bounds[place] as number
          if (own <= ceiling && own < bound && fresh[place] === 0) [next, bound] = [place, own]
        }
        if (next < 0) break
        fresh[next] = 1
        const price = priceNow(round, level, next, ceiling)
        bounds[next] = price
        if (price < best) best = price
      }
      alive = alive.filter(place => (bounds[place] ?? never) < never)
      return best
    }
    const cheapest = (round: number, level: Level, best: number): number | undefined => {
      const [first, ...others] = alive.filter(place => (bounds[place] ?? never) <= best * (1 + doubt))
      if (first === undefined || others.length === 0) return first
      let [chosen, least] = [first, exactPrice(round, level, first)]
      for (const place of others) {
        const price = exactPrice(round, level, place)
        if (price && least && compare(price, least) < 0) [chosen, least] = [place, price]
      }
      return chosen
    }

    for (let round = 0; ; round++) {
      const level = levels[round] ?? purses.start
      const expected = guide?.places[round]
      const guided = guide ? (guide.prices[round] ?? never) : 0
      const best = lowest(round, level, guided)
      const isBehind = (place: number): boolean =>
        place === expected ||
        (bounds[place] ?? never) > guided * (1 + doubt) ||
        (guide?.calm[round] === true && expected !== undefined && ahead(expected, place))
      if (guide && !alive.every(isBehind)) return undefined
      const chosen = money < 0 ? undefined : cheapest(round, level, best)
      if (chosen === undefined) return { places, prices, purchases, calm, ledger }
      const purchase = purchaseOf(level, chosen)
      places.push(chosen)
      prices.push(bounds[chosen] ?? never)
      purchases.push(purchase)
      calm.push(isCalm(purchase, left))
      money -= purchase.cost
      const after = levelAfter(round, level, chosen)
      levels.push(after)
      pay(after, left, purchase.near)
      alive = alive.filter(place => place !== chosen)
    }
  }
  return { wares, run }
}
