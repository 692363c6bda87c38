-- Another number whenever a claim's document changes: who remembers the document under its number need not read it again.
-- NULL for claims that were stored before: those are read each time.

ALTER TABLE evidence_claims ADD COLUMN version INTEGER;
