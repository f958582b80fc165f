import { Problem } from '../http/problem.ts'
import type { Book } from './book/open.ts'
import { openBase, readChanges } from './store.ts'

/** Seconds for which the catalogue in hand is good enough without asking for changes. */
const freshSeconds = (): number => Number(process.env.CATALOGUE_FRESH_SECONDS ?? 5)
/** A Lambda that slept longer than this waits for the news rather than tell what is long past. */
const staleSeconds = 60

type Shelf = { book: Book; base: string | undefined; tag: string | undefined; lookedAt: number }
let shelf: Shelf | undefined
let looking: Promise<void> | undefined

const look = async (attempt = 1): Promise<void> => {
  const lookedAt = Date.now()
  const found = await readChanges(shelf?.tag)
  if (shelf && found === 'same') {
    shelf.lookedAt = lookedAt
    return
  }
  if (found === 'same') return
  const { changes, tag } = found
  if (shelf && shelf.base === changes.base) {
    shelf.book.keep(changes.rows, changes.tallies)
    shelf = { ...shelf, tag, lookedAt }
    return
  }
  const book = await openBase(changes)
  // Replaced between reading its name and fetching it.
  if (!book && attempt < 3) return look(attempt + 1)
  if (!book) throw new Error(`the catalogue's base ${changes.base} is gone`)
  const old = shelf
  shelf = { book, base: changes.base, tag, lookedAt }
  old?.book.close()
}

const lookOnce = (): Promise<void> => {
  looking ??= look().finally(() => {
    looking = undefined
  })
  return looking
}

const report = (fault: unknown): void => {
  process.stderr.write(`${JSON.stringify({ level: 'error', what: 'catalogue', fault: String(fault) })}\n`)
}

/**
 * The catalogue as it was at most a few seconds ago. Only a process that has nothing, or slept long, waits for it.
 * @throws Problem `unavailable` when there is none in hand and none can be read; why is in the log
 */
export const catalogueNow = async (): Promise<Book> => {
  const age = (Date.now() - (shelf?.lookedAt ?? 0)) / 1000
  if (!shelf) await lookOnce().catch(report)
  else if (age > staleSeconds) await lookOnce().catch(report)
  else if (age > freshSeconds()) lookOnce().catch(report)
  if (!shelf) throw new Problem('unavailable')
  return shelf.book
}
