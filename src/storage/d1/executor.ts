import type { CompiledQuery } from 'kysely';
import { IsnadError } from '../../domain/errors.ts';
import type { Executor } from '../executor.ts';

/** As much of Cloudflare's D1 as is used. Its own types belong to a platform that this code does not depend on. */
export interface D1 {
  prepare(sql: string): D1Statement;
  batch(statements: readonly D1Statement[]): Promise<D1Result[]>;
}
interface D1Statement {
  bind(...values: unknown[]): D1Statement;
  all(): Promise<D1Result>;
}
interface D1Result {
  readonly results: unknown[];
}

/** Faults of the service rather than of a query. Others are ours, and are told as such. */
const UNAVAILABLE =
  /D1_ERROR.*(?:network|timeout|overloaded|reset|internal|storage|too many requests)|Network connection lost/i;

function explain(error: unknown): never {
  if (error instanceof Error && UNAVAILABLE.test(error.message))
    throw new IsnadError(
      'database-unavailable',
      'The database cannot answer now; try again later.',
      [],
      error,
    );
  throw error;
}

/** Runs queries on D1. A batch there is a transaction: all or none. */
export function createD1Executor(db: D1): Executor {
  const prepare = ({ sql, parameters }: CompiledQuery): D1Statement => db.prepare(sql).bind(...parameters);
  return {
    async all<Row>(query: CompiledQuery<Row>) {
      try {
        return (await prepare(query).all()).results as Row[];
      } catch (error) {
        return explain(error);
      }
    },
    async batch(queries) {
      if (queries.length === 0) return [];
      try {
        return (await db.batch(queries.map(prepare))).map(({ results }) => results);
      } catch (error) {
        return explain(error);
      }
    },
    // The platform closes it.
    close: async () => undefined,
  };
}
