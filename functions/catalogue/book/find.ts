import type { Line } from '../../ideas/idea.ts'
import type { Filter } from '../contract.ts'
import type { Book, Fields } from './open.ts'
import { inOrder, type Place, placeByNumber, placesOf } from './order.ts'

type Narrowing = 'theme' | 'municipality' | 'village' | 'state'
const narrowings: readonly Narrowing[] = ['theme', 'municipality', 'village', 'state']

const fits = (place: Place, filter: Filter, but?: Narrowing): boolean =>
  narrowings.every(name => name === but || filter[name] === undefined || filter[name] === place[name])

/** How many ideas per theme, municipality, village or state, under all other filters. */
export const countsBy = (book: Book, filter: Filter, by: Narrowing, but?: Narrowing): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const place of placesOf(book, filter.text)) {
    const value = place[by]
    if (value !== undefined && fits(place, filter, but)) counts[value] = (counts[value] ?? 0) + place.number
  }
  return counts
}

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
  const found = book.rows('SELECT * FROM ideas WHERE n IN (SELECT value FROM json_each(:numbers))', {
    numbers: JSON.stringify(numbers),
  })
  const byNumber = new Map(found.map(fields => [Number(fields.n), lineIn(fields)]))
  return numbers.flatMap(n => byNumber.get(n) ?? [])
}

/** One page of the ideas that fit: their numbers, and how many there are in all. */
const pageOf = (book: Book, filter: Filter, page: number, size: number): { numbers: number[]; total: number } => {
  const fitting = placesOf(book, filter.text).filter(place => fits(place, filter))
  const total = fitting.reduce((sum, place) => sum + place.number, 0)
  const isFitting = new Set(fitting.map(place => place.place))
  const places = placeByNumber(book)
  const numbers: number[] = []
  let skip = (page - 1) * size
  if (skip >= total) return { numbers, total }
  for (const n of inOrder(book, filter)) {
    if (!isFitting.has(places[n] ?? 0)) continue
    if (skip > 0) skip--
    else if (numbers.push(n) === size) break
  }
  return { numbers, total }
}

export type List = { ideas: Line[]; total: number; page: number; pages: number }

/** One page of a list; `page` counts from 1. */
export const listOf = (book: Book, filter: Filter, page: number, size: number): List => {
  const { numbers, total } = pageOf(book, filter, page, size)
  return { ideas: linesOf(book, numbers), total, page, pages: Math.ceil(total / size) }
}
