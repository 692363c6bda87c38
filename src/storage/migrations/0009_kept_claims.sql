-- An article that is analysed anew keeps the rows of claims that it still has: only where words or keys differ are the
-- full-text indexes written, which cost more than everything else of a claim.

CREATE TRIGGER claims_fts_update AFTER UPDATE OF words ON claims WHEN old.words <> new.words BEGIN
  INSERT INTO claims_fts (claims_fts, rowid, words) VALUES ('delete', old.seq, old.words);
  INSERT INTO claims_fts (rowid, words) VALUES (new.seq, new.words);
END;

DROP TRIGGER evidence_fts_update;
CREATE TRIGGER evidence_fts_update AFTER UPDATE OF keys ON evidence_claims WHEN old.keys <> new.keys BEGIN
  INSERT INTO evidence_fts (evidence_fts, rowid, keys) VALUES ('delete', old.seq, old.keys);
  INSERT INTO evidence_fts (rowid, keys) VALUES (new.seq, new.keys);
END;
