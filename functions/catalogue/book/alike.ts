import type { Line } from '../../ideas/idea.ts'
import { likenessTo, thresholds } from './alikeness.ts'
import { linesOf } from './find.ts'
import type { Book } from './open.ts'
import { kinMatchOf } from './query.ts'

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
