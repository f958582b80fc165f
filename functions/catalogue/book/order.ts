import type { Filter } from '../contract.ts'
import type { Book } from './open.ts'
import { matchOf } from './query.ts'

/** How many public ideas there are of one combination of theme, village and state. */
export type Place = {
  place: number
  theme: string | undefined
  municipality: string
  village: string
  state: string
  number: number
}

const numbersIn = (list: unknown): Uint32Array => Uint32Array.from(JSON.parse(String(list)))

const orders = {
  newest: 'at DESC, n DESC',
  oldest: 'at, n',
  support: 'supports DESC, at DESC, n DESC',
  'answer-by': 'due, at, n',
} as const

const listIn = (book: Book, from: string, values?: Record<string, string>): Uint32Array =>
  numbersIn(book.rows(`SELECT json_group_array(n) AS list FROM (${from})`, values)[0]?.list)

/** The numbers of all public ideas in the order asked. Read whole, so that any filter and page costs the same. */
const everything = (book: Book, sort: keyof typeof orders): Uint32Array =>
  book.once(`order ${sort}`, () => listIn(book, `SELECT n FROM ideas ORDER BY ${orders[sort]}`))

/** The numbers of the ideas in which a text is found, the best first when that is asked. */
const found = (book: Book, match: string, ranked: boolean): Uint32Array =>
  book.once(`found ${ranked} ${match}`, () =>
    listIn(book, `SELECT rowid AS n FROM words WHERE words MATCH :match ${ranked ? 'ORDER BY rank' : ''}`, { match }),
  )

/** For each idea by its number: which combination it belongs to. */
export const placeByNumber = (book: Book): Uint32Array =>
  book.once('place by number', () => {
    const [all] = book.rows(
      'SELECT json_group_array(n) AS list, json_group_array(place) AS places, max(n) AS last FROM ideas',
    )
    const list = numbersIn(all?.places)
    const places = new Uint32Array(Number(all?.last ?? 0) + 1)
    numbersIn(all?.list).forEach((n, at) => {
      places[n] = list[at] ?? 0
    })
    return places
  })

/** Counts per combination, of all ideas or of those in which a text is found. */
export const placesOf = (book: Book, text: string | undefined): Place[] => {
  const match = text ? matchOf(book, text) : undefined
  const all = book.once('places', () =>
    book
      .rows('SELECT * FROM places WHERE number > 0')
      .map(each => ({ ...each, theme: each.theme ?? undefined }) as unknown as Place),
  )
  if (!match) return all
  return book.once(`places ${match}`, () => {
    const places = placeByNumber(book)
    const counted = new Map<number, number>()
    for (const n of found(book, match, false)) counted.set(places[n] ?? 0, (counted.get(places[n] ?? 0) ?? 0) + 1)
    return all.flatMap(each => {
      const number = counted.get(each.place)
      return number ? [{ ...each, number }] : []
    })
  })
}

/** All public ideas, or those in which a text is found, by number and in the order asked. */
export const inOrder = (book: Book, { text, sort }: Pick<Filter, 'text' | 'sort'>): Uint32Array => {
  const match = text ? matchOf(book, text) : undefined
  if (match && sort === 'best') return found(book, match, true)
  const order = everything(book, sort === 'best' ? 'newest' : sort)
  if (!match) return order
  return book.once(`order ${sort} ${match}`, () => {
    const isFound = new Uint8Array(placeByNumber(book).length)
    for (const n of found(book, match, false)) isFound[n] = 1
    return order.filter(n => isFound[n])
  })
}
