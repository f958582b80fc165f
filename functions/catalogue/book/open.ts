import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import type { Row, Tally } from '../rows.ts'
import { schema } from './schema.ts'
import { keepIn } from './write.ts'

// Nothing here is the only copy of anything, so nothing has to survive a power cut.
const forOneProcess = `
PRAGMA locking_mode = exclusive; PRAGMA journal_mode = memory; PRAGMA synchronous = off;
PRAGMA temp_store = memory; PRAGMA cache_size = -65536; PRAGMA mmap_size = 268435456;`

/** More remembered answers than this only take memory. */
const mostRemembered = 500

export type Values = Record<string, SQLInputValue>
export type Fields = Record<string, unknown>

/** The catalogue, open. What is worked out with `once` is remembered until something changes. */
export type Book = {
  rows: (sql: string, values?: Values) => Fields[]
  run: (sql: string, values?: Values) => number
  once: <T>(key: string, make: () => T) => T
  /** Takes in what is later than what is there: all of it or none of it. */
  keep: (rows: Iterable<Row>, tallies: Iterable<Tally>) => void
  /** Puts the pages in order and the search index in one piece, before the file is kept. */
  tidy: () => void
  close: () => void
}

const bookOf = (db: DatabaseSync): Book => {
  const statements = new Map<string, StatementSync>()
  const remembered = new Map<string, unknown>()
  const prepared = (sql: string): StatementSync => {
    const statement = statements.get(sql) ?? db.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
  const book: Book = {
    rows: (sql, values = {}) => prepared(sql).all(values),
    run: (sql, values = {}) => Number(prepared(sql).run(values).changes),
    once: <T>(key: string, make: () => T): T => {
      const value = remembered.has(key) ? (remembered.get(key) as T) : make()
      remembered.delete(key)
      remembered.set(key, value)
      const [oldest] = remembered.keys()
      if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest)
      return value
    },
    keep: (rows, tallies) => {
      db.exec('BEGIN')
      try {
        keepIn(book, rows, tallies)
        db.exec('COMMIT')
      } catch (fault) {
        db.exec('ROLLBACK')
        throw fault
      } finally {
        remembered.clear()
      }
    },
    tidy: () => {
      db.exec(`INSERT INTO words (words) VALUES ('optimize')`)
      db.exec('ANALYZE')
    },
    close: () => db.close(),
  }
  return book
}

/** An empty catalogue, in the file given or in memory. */
export const newBook = (path = ':memory:'): Book => {
  const db = new DatabaseSync(path)
  db.exec(forOneProcess)
  db.exec(schema)
  return bookOf(db)
}

/** A catalogue that was kept in a file. */
export const openBook = (path: string): Book => {
  const db = new DatabaseSync(path)
  db.exec(forOneProcess)
  return bookOf(db)
}
