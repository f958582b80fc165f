/**
 * The catalogue as one SQLite file. `ideas` are the public ones; `standings` knows of every idea only how it stands with
 * its desk; `places` counts the public ideas per combination of what they can be narrowed by, so that no list has to count.
 */
export const schema = `
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
