import { isEmptyWord, meaningsOf, stemOf, wordsIn } from '../words.ts'
import type { Book } from './open.ts'
import { mirrored } from './write.ts'

/** More words than this only make a search slower, not better. */
const mostWords = 10
/** Compound words looked for beside a word; the shortest are the closest. */
const mostCompounds = 16

const quoted = (words: readonly string[]): string => words.map(word => `"${word}"`).join(' OR ')

/** Stems in titles that begin or end with a stem: bus → buurtbus, busje. Shorter heads would match nearly anything. */
const compoundsOf = (book: Book, stem: string): string[] => {
  if (stem.length < 3) return []
  const found = book.rows(
    `SELECT stem FROM (
      SELECT stem FROM stems WHERE stem > :stem AND stem < :stem || char(0x10ffff)
      UNION SELECT stem FROM stems WHERE backwards > :backwards AND backwards < :backwards || char(0x10ffff)
    ) ORDER BY length(stem), stem LIMIT ${mostCompounds}`,
    { stem, backwards: mirrored(stem) },
  )
  return found.map(each => String(each.stem))
}

const forWord = (book: Book, word: string, isLast: boolean): string => {
  const stem = stemOf(word)
  const parts = [quoted(meaningsOf(stem))]
  const compounds = compoundsOf(book, stem)
  if (compounds.length > 0) parts.push(`{title} : (${quoted(compounds)})`)
  // Whoever types has not finished the last word.
  if (isLast && word.length > 2) parts.push(`{title spot} : ("${word}" *)`)
  return `(${parts.join(' OR ')})`
}

/** What to search for, as FTS5 wants it; only letters and digits get in. Undefined when nothing can be searched for. */
export const matchOf = (book: Book, text: string): string | undefined => {
  const words = wordsIn(text).filter(word => !isEmptyWord(word))
  if (words.length === 0) return undefined
  const asked = [...new Set(words)].slice(0, mostWords)
  return asked.map((word, at) => forWord(book, word, at === asked.length - 1)).join(' AND ')
}

/** Tails of a compound word that are words of their own in some title: buurtbus → bus. */
const tailsOf = (book: Book, stem: string): string[] => {
  const tails = Array.from({ length: Math.max(0, stem.length - 5) }, (_, at) => stem.slice(at + 3))
  const known = book.rows('SELECT stem FROM stems WHERE stem IN (SELECT value FROM json_each(:tails))', {
    tails: JSON.stringify(tails),
  })
  return known.map(each => String(each.stem))
}

const frequency = (book: Book, stems: readonly string[]): number =>
  Number(
    book.rows('SELECT sum(titles) AS number FROM stems WHERE stem IN (SELECT value FROM json_each(:stems))', {
      stems: JSON.stringify(stems),
    })[0]?.number ?? 0,
  )

/** Titles to compare are found by the rarest words of the title (two at least), until so many hold one of them. */
const enoughTitles = 1500

/** Titles that share a word, a meaning or a part of a compound word with this one; what many share tells least. */
export const kinMatchOf = (book: Book, title: string): string | undefined => {
  const stems = wordsIn(title)
    .filter(word => !isEmptyWord(word))
    .map(stemOf)
  const kin = [...new Set(stems)]
    .slice(0, mostWords)
    .map(stem => [...new Set([...meaningsOf(stem), ...compoundsOf(book, stem), ...tailsOf(book, stem)])])
    .map(words => ({ words, titles: frequency(book, words) }))
    .filter(each => each.titles > 0)
    .toSorted((a, b) => a.titles - b.titles)
  const chosen: string[] = []
  let titles = 0
  for (const [at, each] of kin.entries()) {
    if (at > 1 && titles >= enoughTitles) break
    chosen.push(...each.words)
    titles += each.titles
  }
  return chosen.length > 0 ? `{title} : (${quoted([...new Set(chosen)])})` : undefined
}
