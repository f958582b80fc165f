import { type Fraction, fraction } from '../fraction.ts'
import { type Exact, exactPriceOf, payExactly } from './price.ts'
import type { Level, Side } from './purses.ts'

/** A project that was bought: its cost, and near which price per point floats found it. */
export type Purchase = { cost: number; near: number }
/** The exact books of one run of equal shares. */
export type Ledger = {
  /** What is in each purse before this round. */
  before: (round: number) => Exact
  /** The exact price per point for backers in this round; `undefined`: they cannot pay it together. */
  price: (round: number, side: Side, cost: number, near?: number) => Fraction | undefined
}

/**
 * Books that are only written up when somebody asks: most rounds are clear enough in floats. `levels` and `purchases`
 * grow while the run goes on; `sideOf(round)` gives the backers of what was bought in that round.
 */
export const openLedger = (
  share: Fraction,
  levels: readonly Level[],
  purchases: readonly Purchase[],
  sideOf: (round: number) => Side,
): Ledger => {
  const books: Exact[] = [{ left: [share.over], under: share.under }]
  const before = (round: number): Exact => {
    for (let at = books.length; at <= round; at++) {
      const book = books[at - 1]
      const level = levels[at]
      const purchase = purchases[at - 1]
      if (!book || !level || !purchase) break
      const price = exactPriceOf(sideOf(at - 1), book, purchase.cost, purchase.near)
      books.push(payExactly(level, book, price ?? fraction(0, book.under)))
    }
    const book = books[round]
    if (!book) throw new Error(`Nothing was bought before round ${round}`)
    return book
  }
  return { before, price: (round, side, cost, near) => exactPriceOf(side, before(round), cost, near) }
}
