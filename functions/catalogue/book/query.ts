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

/** Tails of a compound word: buurtbus → uurtbus … bus. Only those that are words in some title will match anything. */
const tailsOf = (stem: string): string[] =>
  Array.from({ length: Math.max(0, stem.length - 5) }, (_, at) => stem.slice(at + 3))

/** Titles that share a word, a meaning or a part of a compound word with this one; any of them is enough. */
export const kinMatchOf = (book: Book, title: string): string | undefined => {
  const stems = wordsIn(title)
    .filter(word => !isEmptyWord(word))
    .map(stemOf)
  if (stems.length === 0) return undefined
  const kin = stems
    .slice(0, mostWords)
    .flatMap(stem => [...meaningsOf(stem), ...compoundsOf(book, stem), ...tailsOf(stem)])
  return `{title} : (${quoted([...new Set(kin)])})`
}
