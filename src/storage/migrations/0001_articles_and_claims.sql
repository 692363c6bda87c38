-- Columns hold what is searched or compared across articles; everything else of an answer is JSON in "document".
-- One list of files for SQLite and D1: no pragma, no transaction in here.

CREATE TABLE articles (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, -- order of lists; never given twice, so that cursors stay true
  id TEXT NOT NULL UNIQUE,
  text TEXT NOT NULL,
  document TEXT NOT NULL,
  size INTEGER NOT NULL, -- characters of the whole answer, claims included: bounds the pages of lists
  created_at TEXT NOT NULL,
  analysed_at TEXT NOT NULL,
  day TEXT NOT NULL,
  moment INTEGER NOT NULL
) STRICT;

CREATE TABLE claims (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  check_worthy INTEGER NOT NULL,
  verdict TEXT NOT NULL,
  language TEXT NOT NULL,
  words TEXT NOT NULL,
  document TEXT NOT NULL,
  size INTEGER NOT NULL,
  UNIQUE (article_id, position)
) STRICT;

CREATE TABLE hops (
  claim_id TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  hop INTEGER NOT NULL,
  source_id TEXT NOT NULL,
  name TEXT NOT NULL,
  canonical_name TEXT NOT NULL,
  folded_name TEXT NOT NULL,
  folded_canonical_name TEXT NOT NULL,
  kind TEXT NOT NULL,
  carried INTEGER NOT NULL,
  PRIMARY KEY (claim_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX hops_by_source ON hops (source_id, claim_id);
CREATE INDEX hops_by_name ON hops (folded_name);
CREATE INDEX hops_by_canonical_name ON hops (folded_canonical_name);

CREATE TABLE times (
  claim_id TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  start_day TEXT,
  end_day TEXT,
  precision TEXT NOT NULL,
  PRIMARY KEY (claim_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX times_by_day ON times (start_day, end_day);

CREATE TABLE quantities (
  claim_id TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  unit TEXT,
  comparator TEXT NOT NULL,
  value REAL,
  low REAL,
  high REAL,
  PRIMARY KEY (claim_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX quantities_by_value ON quantities (unit, value);

CREATE TABLE entities (
  claim_id TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  entity_id TEXT NOT NULL,
  type TEXT NOT NULL,
  canonical_name TEXT NOT NULL,
  PRIMARY KEY (claim_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX entities_by_id ON entities (entity_id, claim_id);

-- Results are not ranked, so no sizes are kept. The index follows the table by triggers, which also fire for rows that a cascade deletes.
CREATE VIRTUAL TABLE claims_fts USING fts5 (
  words, content = 'claims', content_rowid = 'seq', columnsize = 0, tokenize = 'unicode61 remove_diacritics 2'
);
-- A deleted article's words leave the index at once, not when segments happen to be merged.
INSERT INTO claims_fts (claims_fts, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER claims_fts_insert AFTER INSERT ON claims BEGIN
  INSERT INTO claims_fts (rowid, words) VALUES (new.seq, new.words);
END;
CREATE TRIGGER claims_fts_delete AFTER DELETE ON claims BEGIN
  INSERT INTO claims_fts (claims_fts, rowid, words) VALUES ('delete', old.seq, old.words);
END;
