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

/** All combinations that occur; equal words are one string, which makes comparing them quick. */
export const everyPlace = (book: Book): Place[] =>
  book.once('places', () => {
    const words = new Map<unknown, string>()
    const word = (value: unknown): string => {
      const known = words.get(value) ?? String(value)
      words.set(value, known)
      return known
    }
    return book.rows('SELECT * FROM places WHERE number > 0').map(each => ({
      place: Number(each.place),
      theme: each.theme === null ? undefined : word(each.theme),
      municipality: word(each.municipality),
      village: word(each.village),
      state: word(each.state),
      number: Number(each.number),
    }))
  })

/** The numbers of the ideas in which a text is found, best first when that is the order; undefined without a text. */
export const found = (book: Book, { text, sort }: Pick<Filter, 'text' | 'sort'>): Uint32Array | undefined => {
  const match = text ? matchOf(book, text) : undefined
  if (!match) return undefined
  const ranked = sort === 'best'
  return book.once(`found ${ranked} ${match}`, () =>
    listIn(book, `SELECT rowid AS n FROM words WHERE words MATCH :match ${ranked ? 'ORDER BY rank' : ''}`, { match }),
  )
}

/** All public ideas, or those in which a text is found, by number and in the order asked. */
export const inOrder = (book: Book, filter: Pick<Filter, 'text' | 'sort'>): Uint32Array => {
  const { sort } = filter
  const hits = found(book, filter)
  if (hits && sort === 'best') return hits
  const order = everything(book, sort === 'best' ? 'newest' : sort)
  if (!hits) return order
  const isFound = new Uint8Array(placeByNumber(book).length)
  for (const n of hits) isFound[n] = 1
  return order.filter(n => isFound[n])
}
