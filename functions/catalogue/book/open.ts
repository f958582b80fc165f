import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import type { Row, Tally } from '../rows.ts'
import { keepIn } from './write.ts'

/**
 * The catalogue as one SQLite file. `ideas` are the public ones; `standings` knows of every idea only how it stands with
 * its desk; `places` counts the public ideas per combination of what they can be narrowed by, so that no list has to count.
 */
const schema = `
CREATE TABLE ideas (
  n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL, start TEXT NOT NULL, theme TEXT,
  municipality TEXT NOT NULL, village TEXT NOT NULL, state TEXT NOT NULL, desk TEXT NOT NULL, at TEXT NOT NULL,
  answerBy TEXT, answeredAt TEXT, supports INTEGER NOT NULL, needs TEXT NOT NULL, place INTEGER NOT NULL,
  due TEXT NOT NULL AS (CASE WHEN answeredAt IS NULL AND answerBy IS NOT NULL AND state IN ('published', 'takenUp')
    THEN answerBy ELSE '9999' END) STORED
);
CREATE INDEX byAge ON ideas (at);
CREATE INDEX bySupport ON ideas (supports, at);
CREATE INDEX byDue ON ideas (due, at);

CREATE TABLE places (
  place INTEGER PRIMARY KEY, theme TEXT, municipality TEXT NOT NULL, village TEXT NOT NULL, state TEXT NOT NULL,
  number INTEGER NOT NULL
);
CREATE UNIQUE INDEX onePlace ON places (village, state, coalesce(theme, ''));
CREATE TRIGGER came AFTER INSERT ON ideas BEGIN
  UPDATE places SET number = number + 1 WHERE place = new.place;
END;
CREATE TRIGGER went AFTER DELETE ON ideas BEGIN
  UPDATE places SET number = number - 1 WHERE place = old.place;
  DELETE FROM answers WHERE n = old.n;
  DELETE FROM words WHERE rowid = old.n;
END;
CREATE TRIGGER moved AFTER UPDATE OF place ON ideas WHEN old.place <> new.place BEGIN
  UPDATE places SET number = number - 1 WHERE place = old.place;
  UPDATE places SET number = number + 1 WHERE place = new.place;
END;

CREATE TABLE answers (n INTEGER NOT NULL, at TEXT NOT NULL, by TEXT NOT NULL, start TEXT NOT NULL);
CREATE INDEX answersByAge ON answers (at);
CREATE INDEX answersOf ON answers (n);

CREATE TABLE standings (
  id TEXT PRIMARY KEY, version INTEGER NOT NULL, state TEXT NOT NULL, desk TEXT, submittedAt TEXT, answerBy TEXT,
  answeredAt TEXT
) WITHOUT ROWID;
CREATE TABLE tallies (id TEXT PRIMARY KEY, supports INTEGER NOT NULL, upTo TEXT NOT NULL) WITHOUT ROWID;

CREATE VIRTUAL TABLE words USING fts5 (
  title, body, spot, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0', prefix = '3'
);
INSERT INTO words (words, rank) VALUES ('rank', 'bm25(6.0, 1.0, 3.0)');

-- Stems that occur in titles, forwards and backwards: a compound word is found by its head or its tail.
-- titles: in how many it was ever used, to know which words tell something; never less, so roughly.
CREATE TABLE stems (stem TEXT PRIMARY KEY, backwards TEXT NOT NULL, titles INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX stemsBackwards ON stems (backwards);
`

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
