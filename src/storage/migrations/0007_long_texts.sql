-- D1 takes two megabytes a row. What is longer, the answer for an article of hundreds of claims, goes on here, cut in parts.

CREATE TABLE event_parts (
  job_id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  part INTEGER NOT NULL, -- from 1: the first stands in the event itself
  data TEXT NOT NULL,
  PRIMARY KEY (job_id, seq, part),
  -- Looked at when the batch ends: parts are written before their event, only where there is none yet.
  FOREIGN KEY (job_id, seq) REFERENCES job_events (job_id, seq) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE answer_parts (
  tenant TEXT NOT NULL,
  idempotency_key TEXT NOT NULL,
  part INTEGER NOT NULL, -- from 1: the first stands with the key
  data TEXT NOT NULL,
  PRIMARY KEY (tenant, idempotency_key, part),
  FOREIGN KEY (tenant, idempotency_key) REFERENCES idempotency_keys (tenant, idempotency_key) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
