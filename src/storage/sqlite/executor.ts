import type { Database, Statement } from 'better-sqlite3';
import SQLite from 'better-sqlite3';
import type { CompiledQuery } from 'kysely';
import { IsnadError } from '../../domain/errors.ts';
import type { Executor } from '../executor.ts';

/** Statements differ by the number of rows they insert and the filters they use: hundreds, not thousands. */
const MAX_PREPARED = 300;

/** Faults of the machine rather than of a query: nothing a client sends leads here. */
const UNAVAILABLE = /^SQLITE_(?:BUSY|CANTOPEN|CORRUPT|FULL|IOERR|LOCKED|NOTADB|READONLY)/;

function explain(error: unknown): never {
  if (error instanceof SQLite.SqliteError && UNAVAILABLE.test(error.code))
    throw new IsnadError(
      'database-unavailable',
      'The database cannot answer now; try again later.',
      [],
      error,
    );
  throw error;
}

/** Runs queries on an open SQLite database. better-sqlite3 is synchronous: a batch is a transaction that no one sees. */
export function createSqliteExecutor(db: Database): Executor {
  const prepared = new Map<string, Statement>();

  function run({ sql, parameters }: CompiledQuery): unknown[] {
    let statement = prepared.get(sql);
    if (statement === undefined) {
      statement = db.prepare(sql);
      if (prepared.size >= MAX_PREPARED) prepared.clear();
      prepared.set(sql, statement);
    }
    if (statement.reader) return statement.all(parameters);
    statement.run(parameters);
    return [];
  }

  const runAll = db.transaction((queries: readonly CompiledQuery[]) => queries.map(run));

  return {
    async all<Row>(query: CompiledQuery<Row>) {
      try {
        return run(query) as Row[];
      } catch (error) {
        return explain(error);
      }
    },
    async batch(queries) {
      try {
        return runAll.immediate(queries);
      } catch (error) {
        return explain(error);
      }
    },
    async close() {
      db.close();
    },
  };
}
