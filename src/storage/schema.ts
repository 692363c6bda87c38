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
}

interface ArticleTable {
  seq: Generated<number>;
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
