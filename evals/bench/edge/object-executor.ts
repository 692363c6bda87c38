import type { CompiledQuery } from 'kysely';
import type { Executor } from '../../../src/storage/executor.ts';

/** As much of a Durable Object's storage as is used; D1 is made of the same SQLite in the same program. */
export interface ObjectStorage {
  readonly sql: {
    exec(sql: string, ...values: readonly unknown[]): Cursor;
    /** Bytes. */
    readonly databaseSize: number;
  };
  transactionSync<T>(work: () => T): T;
}
interface Cursor {
  toArray(): unknown[];
  readonly rowsRead: number;
  readonly rowsWritten: number;
}

/** What Cloudflare bills a database for. */
export interface Meter {
  queries: number;
  rowsRead: number;
  rowsWritten: number;
}

/** The same, and how large the database has become. */
export interface MeterReading extends Readonly<Meter> {
  readonly bytes: number;
}

/** Runs queries on a Durable Object's SQLite, as D1 would, and counts what they cost. */
export function createObjectExecutor({ sql, transactionSync }: ObjectStorage, meter: Meter): Executor {
  function run(query: CompiledQuery): unknown[] {
    const cursor = sql.exec(query.sql, ...query.parameters);
    const rows = cursor.toArray();
    meter.queries += 1;
    meter.rowsRead += cursor.rowsRead;
    meter.rowsWritten += cursor.rowsWritten;
    return rows;
  }
  return {
    all: async <Row>(query: CompiledQuery<Row>) => run(query) as Row[],
    batch: async (queries) => transactionSync(() => queries.map(run)),
    close: async () => undefined,
  };
}
