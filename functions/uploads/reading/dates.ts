import { type Cell, textIn } from './cell.ts'

const dayMs = 86_400_000
/** Excel's day 0 as people outside Lotus count it; right for every day after February 1900. */
const serialZero = Date.UTC(1899, 11, 30)
/** Serial numbers that mean a day between 1954 and 2119: other numbers in a column of dates are something else. */
const [leastSerial, mostSerial] = [20_000, 80_000]
const [leastYear, mostYear] = [2000, 2100]

const months: readonly string[][] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['maart', 'march', 'mrt', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]
const monthOf = (word: string): number => months.findIndex(names => names.includes(word.toLowerCase())) + 1

/** The calendar day, or undefined when there is no such day. */
const dayOf = (year: number, month: number, day: number): string | undefined => {
  const full = year < 100 ? 2000 + year : year
  const at = new Date(Date.UTC(full, month - 1, day))
  const isReal = at.getUTCMonth() === month - 1 && at.getUTCDate() === day
  return isReal && full >= leastYear && full <= mostYear ? at.toISOString().slice(0, 10) : undefined
}

/** Excel's day number (1900 system) as a calendar day. */
export const serialDay = (serial: number): string =>
  new Date(serialZero + Math.floor(serial) * dayMs).toISOString().slice(0, 10)

const numbers = (parts: readonly (string | undefined)[]): number[] => parts.map(Number)

const fromText = (text: string): string | undefined => {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.]+Z?)?$/.exec(text)
  if (iso) {
    const [year = 0, month = 0, day = 0] = numbers(iso.slice(1))
    return dayOf(year, month, day)
  }
  const short = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(text)
  if (short) {
    const [first = 0, second = 0, year = 0] = numbers(short.slice(1))
    // Day first, as in the Netherlands; only what cannot be so is read as an American would.
    return dayOf(year, second, first) ?? (text.includes('/') ? dayOf(year, first, second) : undefined)
  }
  const said = /^(\d{1,2})(?:e|st|nd|rd|th)?[-. ]+([a-z]+)\.?,?[-. ]+(\d{4}|\d{2})$/i.exec(text)
  if (said) return dayOf(Number(said[3]), monthOf(said[2] ?? ''), Number(said[1]))
  const english = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(text)
  if (english) return dayOf(Number(english[3]), monthOf(english[1] ?? ''), Number(english[2]))
  const month = /^([a-z]+)\.? (\d{4})$/i.exec(text)
  return month ? dayOf(Number(month[2]), monthOf(month[1] ?? ''), 1) : undefined
}

/**
 * The calendar day in a cell that is not empty: a date of Excel, its number, or written as `1-3-2027`, `2027-03-01`,
 * `1 maart 2027`, `March 1, 2027`; a month alone is its first day. Undefined when it is none of these.
 */
export const dayIn = (one: Cell): string | undefined => {
  if (one !== null && typeof one === 'object') return 'date' in one ? fromText(one.date) : undefined
  if (typeof one === 'number') return one >= leastSerial && one <= mostSerial ? fromText(serialDay(one)) : undefined
  const text = textIn(one)
  return /^\d{5}$/.test(text) ? dayIn(Number(text)) : fromText(text)
}

/** The year in a cell that is not empty: as a number of four digits, or of a date. */
export const yearIn = (one: Cell): number | undefined => {
  const text = textIn(one)
  if (/^\d{4}$/.test(text)) {
    const year = Number(text)
    return year >= leastYear && year <= mostYear ? year : undefined
  }
  const day = dayIn(one)
  return day ? Number(day.slice(0, 4)) : undefined
}
