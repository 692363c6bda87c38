-- What a model answered to a call, so that the same article again costs none. Moments are milliseconds since 1970.
CREATE TABLE model_answers (
  tenant TEXT NOT NULL,
  call_key TEXT NOT NULL,
  model TEXT NOT NULL,
  text TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (tenant, call_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX model_answers_by_age ON model_answers (created_at);
