import { type Cell, textIn } from './cell.ts'

/** Why there is no amount in a cell. */
export type MoneyFault = 'not-an-amount' | 'negative' | 'too-much'

/** Euro cents; a hundred million euro, as the finance sheet of an alliance. */
const most = 10_000_000_000

const around = /^(?:€|eur|euro)\s*|\s*(?:€|eur|euro)\.?$/gi
/** Dutch for "and no cents": `12.000,-`, `12.000,=`, `12.000,--`, with any dash. */
const noCents = /[.,][-–—=]{1,2}$/
/** One sign for the thousands everywhere in a number. */
const thousands = /^\d{1,3}(?:(\.|,|'|’| )\d{3}(?:\1\d{3})*)?$/
const dutch = /^(?:\d+|\d{1,3}(?:[. '’]\d{3})+),\d{1,2}$/
const english = /^(?:\d+|\d{1,3}(?:[, '’]\d{3})+)\.\d{1,2}$/

const bounded = (cents: number): number | MoneyFault => (cents > most ? 'too-much' : cents)

/** Whole euros before the last `decimals` signs, cents after; no floating point in between. */
const centsOf = (digits: string, cents = ''): number => Number(`${digits}${cents.padEnd(2, '0')}`)

const fromText = (typed: string): number | MoneyFault => {
  const bare = typed.replace(around, '').replace(noCents, '').trim()
  if (/^[-–—−(]\s*[\d€]/.test(bare)) return 'negative'
  if (thousands.test(bare) || /^\d+$/.test(bare)) return bounded(centsOf(bare.replace(/\D/g, '')))
  if (!dutch.test(bare) && !english.test(bare)) return 'not-an-amount'
  const at = Math.max(bare.lastIndexOf(','), bare.lastIndexOf('.'))
  return bounded(centsOf(bare.slice(0, at).replace(/\D/g, ''), bare.slice(at + 1)))
}

/**
 * Euro cents in a cell that is not empty: a number, or an amount as Dutch or English people write it (`1.234,56`,
 * `1,234.56`, `€ 12.000,-`). A sign before exactly three last digits is one of thousands: money has no three decimals.
 */
export const centsIn = (one: Cell): number | MoneyFault => {
  if (typeof one !== 'number') return typeof one === 'string' ? fromText(textIn(one)) : 'not-an-amount'
  if (!Number.isFinite(one)) return 'not-an-amount'
  return one < 0 ? 'negative' : bounded(Math.round(one * 100))
}
