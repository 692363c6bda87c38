-- Work that outlives its request: jobs with the events they told of, answers kept for idempotency keys, and
-- what callers' addresses are still to be told. Moments are milliseconds since 1970.

CREATE TABLE jobs (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, -- the order of work
  tenant TEXT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  batch_id TEXT REFERENCES jobs (id) ON DELETE CASCADE,
  position INTEGER NOT NULL, -- in its batch, from 0
  state TEXT NOT NULL,
  input TEXT, -- JSON of the request; null for a batch, and once the job has ended
  stage TEXT NOT NULL,
  done INTEGER NOT NULL,
  total INTEGER NOT NULL,
  article_id TEXT,
  problem TEXT, -- JSON
  attempts INTEGER NOT NULL,
  not_before INTEGER NOT NULL,
  lease_until INTEGER NOT NULL, -- while running: whoever works on it has until then to say that it still does
  lease TEXT NOT NULL, -- whose it is: an older holder that wakes up writes nothing
  callback_url TEXT,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX jobs_to_do ON jobs (state, not_before, seq);
CREATE INDEX jobs_by_batch ON jobs (batch_id, position);
CREATE INDEX jobs_by_age ON jobs (updated_at);

CREATE TABLE job_events (
  job_id TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL, -- from 1, what Last-Event-ID names
  event TEXT NOT NULL,
  data TEXT NOT NULL,
  PRIMARY KEY (job_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE idempotency_keys (
  tenant TEXT NOT NULL,
  idempotency_key TEXT NOT NULL,
  fingerprint TEXT NOT NULL, -- of the request: the same key with another one is an error
  lease TEXT NOT NULL,
  lease_until INTEGER NOT NULL, -- while its request is being answered
  status INTEGER, -- null until there is an answer
  headers TEXT, -- JSON
  body TEXT,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (tenant, idempotency_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX idempotency_keys_by_age ON idempotency_keys (created_at);

CREATE TABLE deliveries (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE, -- the webhook's own id, the same at every try
  job_id TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
  url TEXT NOT NULL,
  state TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  status INTEGER,
  error TEXT,
  next_at INTEGER NOT NULL,
  UNIQUE (job_id, url)
) STRICT;
CREATE INDEX deliveries_to_do ON deliveries (state, next_at);
