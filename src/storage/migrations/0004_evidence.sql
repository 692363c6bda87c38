-- What stored claims are found by as evidence, which claims were compared, and how verdicts changed.

-- Who published the article and what tells whether two articles have one origin: read with every claim of it.
CREATE TABLE evidence_articles (
  article_id TEXT PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
  facts TEXT NOT NULL -- JSON
) STRICT, WITHOUT ROWID;

-- One row a claim. A near copy from the publisher of one that is here already has no keys, so that nobody fills the
-- lists by repeating himself.
CREATE TABLE evidence_claims (
  seq INTEGER PRIMARY KEY REFERENCES claims (seq) ON DELETE CASCADE,
  claim_id TEXT NOT NULL, -- said again, so that the many found are described without reading the claims' large rows
  article_id TEXT NOT NULL,
  owner INTEGER NOT NULL, -- a number for the publisher, so that the found can be made diverse before they are read
  keys TEXT NOT NULL, -- hashed keys of names, days, amounts and words, the tenant hashed with each; '' for such a copy
  setting TEXT -- JSON: names and dates of its sentence
) STRICT;

-- Only which claims have a key is asked: no positions, no sizes.
CREATE VIRTUAL TABLE evidence_fts USING fts5 (
  keys, content = 'evidence_claims', content_rowid = 'seq', columnsize = 0, detail = none, tokenize = 'ascii'
);
INSERT INTO evidence_fts (evidence_fts, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER evidence_fts_insert AFTER INSERT ON evidence_claims BEGIN
  INSERT INTO evidence_fts (rowid, keys) VALUES (new.seq, new.keys);
END;
CREATE TRIGGER evidence_fts_update AFTER UPDATE OF keys ON evidence_claims BEGIN
  INSERT INTO evidence_fts (evidence_fts, rowid, keys) VALUES ('delete', old.seq, old.keys);
  INSERT INTO evidence_fts (rowid, keys) VALUES (new.seq, new.keys);
END;
CREATE TRIGGER evidence_fts_delete AFTER DELETE ON evidence_claims BEGIN
  INSERT INTO evidence_fts (evidence_fts, rowid, keys) VALUES ('delete', old.seq, old.keys);
END;

-- Two claims of different articles that bear on each other, once in each direction.
CREATE TABLE claim_links (
  here TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
  there TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
  PRIMARY KEY (here, there)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_links_by_there ON claim_links (there);

-- Evidence that came with a request or from outside: kept with the claim that it bears on, found by no other.
CREATE TABLE supplied_evidence (
  claim_id TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  document TEXT NOT NULL, -- JSON
  PRIMARY KEY (claim_id, position)
) STRICT, WITHOUT ROWID;

-- Verdicts of a claim from the first change on, the present one included. Outlives a new analysis of its article.
CREATE TABLE verdict_history (
  claim_id TEXT NOT NULL,
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  at TEXT NOT NULL,
  document TEXT NOT NULL, -- JSON of "said" and "holds"
  PRIMARY KEY (claim_id, at)
) STRICT, WITHOUT ROWID;
CREATE INDEX verdict_history_by_article ON verdict_history (article_id);
