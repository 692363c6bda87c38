import type { CompiledQuery } from 'kysely';

/**
 * All that a database has to do. Two methods, because Cloudflare's D1 offers no more: there is no transaction that
 * stays open between two answers, so whatever must happen together is one batch.
 */
export interface Executor {
  all<Row>(query: CompiledQuery<Row>): Promise<Row[]>;
  /** Runs all queries or none, in order; answers each one's rows. */
  batch(queries: readonly CompiledQuery[]): Promise<unknown[][]>;
  close(): Promise<void>;
}
