import type { Level, Side } from './purses.ts'

/** Floats this near to each other (relatively) are not trusted: the exact numbers decide. */
export const doubt = 1e-9

/**
 * The price per point at which the backers together pay `cost`, each at most what is `left` in the purse: the root of a
 * concave, piecewise linear function, found by Newton's steps from `low`, a price that is not too high. Stops above
 * `enough`, with a price that is still too low. Infinite: they cannot pay it. `undefined`: too close to tell in floats.
 */
export const priceOf = (
  { purses, points, voters }: Side,
  left: Float64Array,
  cost: number,
  low: number,
  enough: number,
): number | undefined => {
  for (let price = low; ; ) {
    let spent = 0
    let full = 0
    let money = 0
    for (let at = 0; at < purses.length; at++) {
      const purse = left[purses[at] as number] as number
      const given = points[at] as number
      const count = voters[at] as number
      if (purse < price * given) spent += count * purse
      else {
        full += count * given
        money += count * purse
      }
    }
    if (spent + money < cost * (1 - doubt)) return Number.POSITIVE_INFINITY
    if (spent + money < cost * (1 + doubt)) return undefined
    const next = full > 0 ? (cost - spent) / full : price
    if (next <= price) return price
    if (next > enough) return next
    price = next
  }
}

/** Fills the purses that a purchase at this price per point makes. */
export const pay = ({ first, before, gave }: Level, left: Float64Array, price: number): void => {
  for (let at = 0; at < before.length; at++) {
    const rest = (left[before[at] as number] as number) - price * (gave[at] as number)
    left[first + at] = rest > 0 ? rest : 0
  }
}
