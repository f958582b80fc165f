import type { Line } from '../../ideas/idea.ts'
import { isEmptyWord, wordsIn } from '../words.ts'
import { linesOf } from './find.ts'
import type { Book } from './open.ts'
import { kinMatchOf } from './query.ts'

/** How sure we are that two titles are about the same (cosine of their pieces). */
export const thresholds = { same: 0.8, probably: 0.6, alike: 0.45 } as const

/** How often each piece of three, four and five letters occurs in a title; compound words share their parts. */
const piecesOf = (title: string): Map<string, number> => {
  const said = wordsIn(title)
  const telling = said.filter(word => !isEmptyWord(word))
  const pieces = new Map<string, number>()
  const text = ` ${(telling.length > 0 ? telling : said).join(' ')} `
  for (const size of [3, 4, 5])
    for (let at = 0; at + size <= text.length; at++) {
      const piece = text.slice(at, at + size)
      pieces.set(piece, (pieces.get(piece) ?? 0) + 1)
    }
  return pieces
}

const lengthOf = (pieces: ReadonlyMap<string, number>): number => {
  let sum = 0
  for (const count of pieces.values()) sum += count * count
  return Math.sqrt(sum)
}

/** Compares one title with many: 0 for nothing in common, 1 for the same words. Finding like ideas. */
export const likenessTo = (title: string): ((other: string) => number) => {
  const mine = piecesOf(title)
  const length = lengthOf(mine)
  return other => {
    const theirs = piecesOf(other)
    let shared = 0
    for (const [piece, count] of mine) shared += count * (theirs.get(piece) ?? 0)
    const both = length * lengthOf(theirs)
    return both === 0 ? 0 : Math.min(1, shared / both)
  }
}

/** Enough to hold every good one, few enough to compare letter by letter. */
const mostCompared = 120
/** Of two titles that are equally alike, the one from the own village is the more useful. */
const nearby = 0.05

type Alike = Line & { score: number }

/** Public ideas with a title like this one, the likest first. */
export const alikeIn = (book: Book, title: string, village: string | undefined, limit: number): Alike[] => {
  const match = kinMatchOf(book, title)
  if (!match) return []
  const likeness = likenessTo(title)
  const kin = book.rows(
    `SELECT n, title, village FROM ideas WHERE n IN
      (SELECT rowid FROM words WHERE words MATCH :match ORDER BY rank LIMIT ${mostCompared})`,
    { match },
  )
  const scored = kin
    .map(each => ({ n: Number(each.n), isNear: each.village === village, score: likeness(String(each.title)) }))
    .filter(each => each.score >= thresholds.alike)
    .sort((a, b) => b.score + Number(b.isNear) * nearby - a.score - Number(a.isNear) * nearby || b.n - a.n)
    .slice(0, limit)
  const lines = linesOf(
    book,
    scored.map(each => each.n),
  )
  return lines.map((line, at) => ({ ...line, score: Math.round((scored[at]?.score ?? 0) * 100) / 100 }))
}
