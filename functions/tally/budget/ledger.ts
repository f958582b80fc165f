import { compare, type Fraction, fraction } from '../fraction.ts'
import type { Level, Side } from './purses.ts'

/** Which project was bought for what, and near which price per point floats found it. */
export type Purchase = { side: Side; cost: number; near: number }
/** What is in the purses, exactly: `amount(purse) / under`. */
type Book = { under: bigint; amount: (purse: number) => bigint }
/** The exact books of one run of equal shares. */
export type Ledger = {
  /** The exact price per point for a side in this round; `undefined`: they cannot pay it together. */
  price: (round: number, purchase: Purchase) => Fraction | undefined
  /** How many of a side have less than this price asks of them in this round. */
  short: (round: number, side: Side, price: Fraction) => number
}

type Row = { purse: bigint; given: bigint; voters: bigint }
const rowsOf = ({ purses, points, voters }: Side, { amount }: Book): Row[] =>
  Array.from(purses, (purse, at) => ({
    purse: amount(purse),
    given: BigInt(points[at] ?? 0),
    voters: BigInt(voters[at] ?? 0),
  }))

/** Newton's steps as in `priceOf`; wherever they begin, the second is not too high any more. */
const exactPrice = (rows: readonly Row[], under: bigint, cost: number, near: number): Fraction | undefined => {
  const whole = BigInt(cost) * under
  if (rows.reduce((sum, { purse, voters }) => sum + purse * voters, 0n) < whole) return undefined
  const step = (isShort: (row: Row) => boolean): Fraction => {
    let spent = 0n
    let full = 0n
    for (const row of rows)
      if (isShort(row)) spent += row.voters * row.purse
      else full += row.voters * row.given
    return full > 0n ? fraction(whole - spent, full * under) : fraction(0, under)
  }
  const guess = near * Number(under)
  let price = step(({ purse, given }) => Number.isFinite(guess) && Number(purse) < guess * Number(given))
  for (;;) {
    const { over } = price
    const per = price.under / under
    const next = step(({ purse, given }) => purse * per < over * given)
    if (compare(next, price) <= 0) return price
    price = next
  }
}

/**
 * Books that are only written up when somebody asks: most rounds are clear enough in floats. `levels` and `purchases`
 * grow while the run goes on. A purse keeps the denominator of the round that made it; each purchase multiplies it.
 */
export const openLedger = (share: Fraction, levels: readonly Level[], purchases: readonly Purchase[]): Ledger => {
  const amounts = [share.over]
  const madeIn = [0]
  const unders = [share.under]
  const bookOf = (round: number): Book => {
    const under = unders[round] ?? 1n
    const scale = unders.map(other => under / other)
    return { under, amount: purse => (amounts[purse] ?? 0n) * (scale[madeIn[purse] ?? 0] ?? 1n) }
  }
  const before = (round: number): Book => {
    for (let at = unders.length; at <= round; at++) {
      const book = bookOf(at - 1)
      const level = levels[at]
      const purchase = purchases[at - 1]
      if (!level || !purchase) throw new Error(`Nothing was bought before round ${round}`)
      const rows = rowsOf(purchase.side, book)
      const price = exactPrice(rows, book.under, purchase.cost, purchase.near) ?? fraction(0, book.under)
      const per = price.under / book.under
      unders.push(price.under)
      for (const [place, old] of level.before.entries()) {
        const rest = book.amount(old) * per - price.over * BigInt(level.gave[place] ?? 0)
        amounts.push(rest > 0n ? rest : 0n)
        madeIn.push(at)
      }
    }
    return bookOf(round)
  }
  const price: Ledger['price'] = (round, { side, cost, near }) => {
    const book = before(round)
    return exactPrice(rowsOf(side, book), book.under, cost, near)
  }
  const short: Ledger['short'] = (round, side, { over, under }) => {
    const book = before(round)
    const isShort = ({ purse, given }: Row) => purse * under < over * given * book.under
    return rowsOf(side, book).reduce((sum, row) => sum + (isShort(row) ? Number(row.voters) : 0), 0)
  }
  return { price, short }
}
