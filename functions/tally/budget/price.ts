import { compare, type Fraction, fraction } from '../fraction.ts'
import type { Level, Side } from './purses.ts'

/**
 * What is left in each purse, exactly: `left[purse] / under`. Kept in whole numbers over one common denominator, which
 * grows by a factor with each purchase.
 */
export type Exact = { left: bigint[]; under: bigint }

/** Floats this near to each other (relatively) are not trusted: the exact numbers decide. */
export const doubt = 1e-9

/**
 * The price per point at which the backers together pay `cost`, each at most what is left in the purse: the root of a
 * concave, piecewise linear function, found by Newton's steps from below. `undefined`: they cannot.
 * `'near'`: too close to tell in floats.
 */
export const priceOf = (side: Side, left: Float64Array, cost: number): number | 'near' | undefined => {
  const { purses, points, voters } = side
  let money = 0
  let shares = 0
  for (let at = 0; at < purses.length; at++) {
    money += (voters[at] ?? 0) * (left[purses[at] ?? 0] ?? 0)
    shares += (voters[at] ?? 0) * (points[at] ?? 0)
  }
  if (money < cost * (1 - doubt)) return undefined
  if (money < cost * (1 + doubt)) return 'near'
  let price = cost / shares
  for (;;) {
    let spent = 0
    let full = 0
    for (let at = 0; at < purses.length; at++) {
      const purse = left[purses[at] ?? 0] ?? 0
      const given = points[at] ?? 0
      if (purse < price * given) spent += (voters[at] ?? 0) * purse
      else full += (voters[at] ?? 0) * given
    }
    const next = full > 0 ? (cost - spent) / full : price
    if (next <= price) return price
    price = next
  }
}

/** As `priceOf`, exactly. `near` is where to begin: any guess gives the same answer. */
export const exactPriceOf = (side: Side, { left, under }: Exact, cost: number, near = 0): Fraction | undefined => {
  const rows = Array.from(side.purses, (purse, at) => ({
    purse: left[purse] ?? 0n,
    given: BigInt(side.points[at] ?? 0),
    voters: BigInt(side.voters[at] ?? 0),
  }))
  const whole = BigInt(cost) * under
  if (rows.reduce((sum, { purse, voters }) => sum + purse * voters, 0n) < whole) return undefined
  const step = (isShort: (row: (typeof rows)[number]) => boolean): Fraction => {
    let spent = 0n
    let full = 0n
    for (const row of rows)
      if (isShort(row)) spent += row.voters * row.purse
      else full += row.voters * row.given
    return full > 0n ? fraction(whole - spent, full * under) : fraction(0)
  }
  const guess = near * Number(under)
  let price = step(({ purse, given }) => Number.isFinite(guess) && Number(purse) < guess * Number(given))
  for (;;) {
    const { over } = price
    const per = price.under / under
    const next = step(({ purse, given }) => per > 0n && purse * per < over * given)
    if (compare(next, price) <= 0) return price
    price = next
  }
}

/** Purses after a purchase at this price per point. */
export const pay = (level: Level, left: Float64Array, price: number): Float64Array =>
  level.gave.map((given, purse) => Math.max(0, (left[level.before[purse] ?? 0] ?? 0) - price * given))

/** As `pay`, exactly. `price.under` is a multiple of the purses' own denominator. */
export const payExactly = (level: Level, { left, under }: Exact, price: Fraction): Exact => {
  const by = price.under / under
  const paid = Array.from(level.gave, (given, purse) => {
    const rest = (left[level.before[purse] ?? 0] ?? 0n) * by - price.over * BigInt(given)
    return rest > 0n ? rest : 0n
  })
  return { left: paid, under: price.under }
}
