import type { Generated } from 'kysely';

/** The tables as migrations/*.sql make them. SQLite has no booleans: 0 and 1. */
export interface Schema {
  articles: ArticleTable;
  claims: ClaimTable;
  hops: HopTable;
  times: TimeTable;
  quantities: QuantityTable;
  entities: EntityTable;
  claims_fts: { rowid: number; claims_fts: string };
  jobs: JobTable;
  job_events: { job_id: string; seq: number; event: string; data: string };
  event_parts: { job_id: string; seq: number; part: number; data: string };
  idempotency_keys: KeyTable;
  answer_parts: { tenant: string; idempotency_key: string; part: number; data: string };
  deliveries: DeliveryTable;
  model_answers: { tenant: string; call_key: string; model: string; text: string; created_at: number };
}

interface ArticleTable {
  seq: Generated<number>;
  tenant: string;
  id: string;
  text: string;
  /** JSON of the Article without `text`, `claims` and `createdAt`. */
  document: string;
  /** Characters of the whole answer, claims included: bounds the pages of lists. */
  size: number;
  created_at: string;
  analysed_at: string;
  /** Day as written in `publishedAt`, else of `createdAt`: "2026-02-03". */
  day: string;
  /** The same as milliseconds since 1970; a day without time is its start in UTC. */
  moment: number;
}

interface ClaimTable {
  seq: Generated<number>;
  id: string;
  article_id: string;
  position: number;
  kind: string;
  check_worthy: number;
  verdict: string;
  language: string;
  /** Folded words, what full-text search sees. */
  words: string;
  /** JSON of the Claim, and how many characters that is. */
  document: string;
  size: number;
}

interface HopTable {
  claim_id: string;
  position: number;
  hop: number;
  source_id: string;
  name: string;
  canonical_name: string;
  folded_name: string;
  folded_canonical_name: string;
  kind: string;
  carried: number;
  tenant: string;
}

interface TimeTable {
  claim_id: string;
  position: number;
  start_day: string | null;
  end_day: string | null;
  precision: string;
}

interface QuantityTable {
  claim_id: string;
  position: number;
  kind: string;
  unit: string | null;
  comparator: string;
  value: number | null;
  low: number | null;
  high: number | null;
}

interface EntityTable {
  claim_id: string;
  position: number;
  entity_id: string;
  type: string;
  canonical_name: string;
}

interface JobTable {
  seq: Generated<number>;
  tenant: string;
  id: string;
  kind: string;
  batch_id: string | null;
  position: number;
  state: string;
  input: string | null;
  stage: string;
  done: number;
  total: number;
  article_id: string | null;
  problem: string | null;
  attempts: number;
  not_before: number;
  lease_until: number;
  lease: string;
  callback_url: string | null;
  created_at: number;
  updated_at: number;
}

interface KeyTable {
  tenant: string;
  idempotency_key: string;
  fingerprint: string;
  lease: string;
  lease_until: number;
  status: number | null;
  headers: string | null;
  body: string | null;
  created_at: number;
}

interface DeliveryTable {
  seq: Generated<number>;
  id: string;
  job_id: string;
  url: string;
  state: string;
  attempts: number;
  status: number | null;
  error: string | null;
  next_at: number;
}
