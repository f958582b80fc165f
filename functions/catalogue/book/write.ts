import { municipalityOf, villageOf } from '../../villages/rules.ts'
import type { Row, Tally } from '../rows.ts'
import { stemsIn } from '../words.ts'
import type { Book } from './open.ts'

type Shown = NonNullable<Row['shown']>

/** A word from its end to its beginning. */
export const mirrored = (word: string): string => [...word].reverse().join('')

const placeNames = ({ village, municipality }: Shown['line']): string =>
  `${villageOf(village)?.name ?? village} ${municipalityOf(municipality)?.name ?? municipality}`

/** The number of the combination by which lists are narrowed and counted. */
const placeOf = (book: Book, { municipality, village, state, ...line }: Shown['line']): number => {
  const theme = line.theme ?? null
  book.run(
    `INSERT INTO places (theme, municipality, village, state, number)
     VALUES (:theme, :municipality, :village, :state, 0) ON CONFLICT DO NOTHING`,
    { theme, municipality, village, state },
  )
  const [found] = book.rows(
    `SELECT place FROM places WHERE village = :village AND state = :state AND coalesce(theme, '') = coalesce(:theme, '')`,
    { theme, village, state },
  )
  return Number(found?.place)
}

const indexWords = (book: Book, n: number, { line, text }: Shown): void => {
  const title = stemsIn(line.title)
  book.run('DELETE FROM words WHERE rowid = :n', { n })
  book.run('INSERT INTO words (rowid, title, body, spot) VALUES (:n, :title, :body, :spot)', {
    n,
    title: title.join(' '),
    body: stemsIn(text).join(' '),
    spot: stemsIn(placeNames(line)).join(' '),
  })
  for (const stem of title)
    book.run('INSERT INTO stems VALUES (:stem, :backwards, 1) ON CONFLICT DO UPDATE SET titles = titles + 1', {
      stem,
      backwards: mirrored(stem),
    })
}

const show = (book: Book, shown: Shown): void => {
  const { line, answers } = shown
  const [kept] = book.rows(
    `INSERT INTO ideas (id, title, start, theme, municipality, village, state, desk, at, answerBy, answeredAt, supports,
      needs, place)
    VALUES (:id, :title, :start, :theme, :municipality, :village, :state, :desk, :at, :answerBy, :answeredAt,
      coalesce((SELECT supports FROM tallies WHERE id = :id), 0), :needs, :place)
    ON CONFLICT (id) DO UPDATE SET title = excluded.title, start = excluded.start, theme = excluded.theme,
      municipality = excluded.municipality, village = excluded.village, state = excluded.state, desk = excluded.desk,
      at = excluded.at, answerBy = excluded.answerBy, answeredAt = excluded.answeredAt, needs = excluded.needs,
      place = excluded.place
    RETURNING n`,
    {
      ...line,
      theme: line.theme ?? null,
      answerBy: line.answerBy ?? null,
      answeredAt: line.answeredAt ?? null,
      needs: line.needs.join(),
      place: placeOf(book, line),
    },
  )
  const n = Number(kept?.n)
  indexWords(book, n, shown)
  book.run('DELETE FROM answers WHERE n = :n', { n })
  for (const { at, by, start } of answers)
    book.run('INSERT INTO answers VALUES (:n, :at, :by, :start)', { n, at, by, start })
}

const keepRow = (book: Book, { id, version, state, desk, submittedAt, answerBy, answeredAt, shown }: Row): void => {
  const isLater = book.run(
    `INSERT INTO standings VALUES (:id, :version, :state, :desk, :submittedAt, :answerBy, :answeredAt)
    ON CONFLICT DO UPDATE SET version = excluded.version, state = excluded.state, desk = excluded.desk,
      submittedAt = excluded.submittedAt, answerBy = excluded.answerBy, answeredAt = excluded.answeredAt
    WHERE excluded.version > version`,
    {
      id,
      version,
      state,
      desk: desk ?? null,
      submittedAt: submittedAt ?? null,
      answerBy: answerBy ?? null,
      answeredAt: answeredAt ?? null,
    },
  )
  if (!isLater) return
  if (shown) show(book, shown)
  else book.run('DELETE FROM ideas WHERE id = :id', { id })
}

const keepTally = (book: Book, { id, supports, upTo }: Tally): void => {
  const isLater = book.run(
    `INSERT INTO tallies VALUES (:id, :supports, :upTo)
    ON CONFLICT DO UPDATE SET supports = excluded.supports, upTo = excluded.upTo WHERE excluded.upTo > upTo`,
    { id, supports, upTo },
  )
  if (isLater) book.run('UPDATE ideas SET supports = :supports WHERE id = :id', { id, supports })
}

/** Writes what is later than what is there. */
export const keepIn = (book: Book, rows: Iterable<Row>, tallies: Iterable<Tally>): void => {
  for (const row of rows) keepRow(book, row)
  for (const tally of tallies) keepTally(book, tally)
}
