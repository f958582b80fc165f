import type { Line } from '../../ideas/idea.ts'
import type { Filter } from '../contract.ts'
import type { Book, Fields } from './open.ts'
import { everyPlace, found, inOrder, type Place, placeByNumber } from './order.ts'

const narrowings = ['theme', 'municipality', 'village', 'state'] as const
type Narrowing = (typeof narrowings)[number]
type Counts = Record<string, number>

/** Which one condition a combination fails: none of them, exactly one, or several. */
const failing = (place: Place, filter: Filter): Narrowing | 'none' | 'several' => {
  let failed: Narrowing | 'none' = 'none'
  for (const name of narrowings) {
    const asked = filter[name]
    if (asked === undefined || asked === place[name]) continue
    if (failed !== 'none') return 'several'
    failed = name
  }
  return failed
}

/** How many ideas of each combination there are: all of them, or only those in which the text is found. */
const numberBy = (book: Book, filter: Filter): ((place: Place) => number) => {
  const hits = found(book, filter)
  if (!hits) return place => place.number
  const places = placeByNumber(book)
  const counted = new Map<number, number>()
  for (const n of hits) counted.set(places[n] ?? 0, (counted.get(places[n] ?? 0) ?? 0) + 1)
  return place => counted.get(place.place) ?? 0
}

type Summary = {
  total: number
  /** Per value: how many ideas under all other filters. */
  others: Record<Narrowing, Counts>
  /** Per value: how many ideas under all filters. */
  fitting: Record<Narrowing, Counts>
  /** 1 for each combination that fits. */
  fits: Uint8Array
}

const empty = (): Record<Narrowing, Counts> => ({ theme: {}, municipality: {}, village: {}, state: {} })
const add = (counts: Counts, value: string | undefined, number: number): void => {
  if (value !== undefined) counts[value] = (counts[value] ?? 0) + number
}

const keyOf = (filter: Filter): string =>
  JSON.stringify([filter.text, filter.sort === 'best', ...narrowings.map(name => filter[name])])

/** All numbers about the ideas that fit, worked out in one go over the combinations. */
export const summaryOf = (book: Book, filter: Filter): Summary =>
  book.once(`summary ${keyOf(filter)}`, () => {
    const places = everyPlace(book)
    const numberOf = numberBy(book, filter)
    const last = places.reduce((most, { place }) => Math.max(most, place), 0)
    const summary: Summary = { total: 0, others: empty(), fitting: empty(), fits: new Uint8Array(last + 1) }
    for (const place of places) {
      const number = numberOf(place)
      const failed = failing(place, filter)
      if (number === 0 || failed === 'several') continue
      if (failed !== 'none') {
        add(summary.others[failed], place[failed], number)
        continue
      }
      summary.total += number
      summary.fits[place.place] = 1
      for (const name of narrowings) {
        add(summary.others[name], place[name], number)
        add(summary.fitting[name], place[name], number)
      }
    }
    return summary
  })

/** The ideas that fit, by number and in order. */
const fittingIn = (book: Book, filter: Filter): Uint32Array =>
  book.once(`fitting ${filter.sort} ${keyOf(filter)}`, () => {
    const { fits } = summaryOf(book, filter)
    const order = inOrder(book, filter)
    if (narrowings.every(name => filter[name] === undefined)) return order
    const places = placeByNumber(book)
    return order.filter(n => fits[places[n] ?? 0])
  })

const lineIn = ({ needs, theme, answerBy, answeredAt, ...fields }: Fields): Line =>
  ({
    ...fields,
    theme: theme ?? undefined,
    answerBy: answerBy ?? undefined,
    answeredAt: answeredAt ?? undefined,
    needs: String(needs).split(',').filter(Boolean),
  }) as unknown as Line

/** Lines by their numbers, in the order of the numbers. */
export const linesOf = (book: Book, numbers: readonly number[]): Line[] => {
  const rows = book.rows('SELECT * FROM ideas WHERE n IN (SELECT value FROM json_each(:numbers))', {
    numbers: JSON.stringify(numbers),
  })
  const byNumber = new Map(rows.map(fields => [Number(fields.n), lineIn(fields)]))
  return numbers.flatMap(n => byNumber.get(n) ?? [])
}

type List = { ideas: Line[]; total: number; page: number; pages: number }

/** One page of the ideas that fit; `page` counts from 1. */
export const listOf = (book: Book, filter: Filter, page: number, size: number): List => {
  const { total } = summaryOf(book, filter)
  const from = (page - 1) * size
  const numbers = from < total ? [...fittingIn(book, filter).subarray(from, from + size)] : []
  return { ideas: linesOf(book, numbers), total, page, pages: Math.ceil(total / size) }
}
