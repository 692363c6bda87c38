import { fileURLToPath } from 'node:url';
import type { Database } from 'better-sqlite3';
import SQLite from 'better-sqlite3';
import type { Executor } from '../executor.ts';
import type { Store } from '../port.ts';
import { createSqlStore } from '../sql-store.ts';
import type { Proclitics } from '../words.ts';
import { createSqliteExecutor } from './executor.ts';
import { migrate } from './migrate.ts';

/** Names of the database that is gone when the program ends. */
const MEMORY: ReadonlySet<string> = new Set(['memory:', ':memory:', 'file::memory:']);

/** The file that a `file:` URL names; relative ones count from the current directory. */
export function sqlitePath(url: string): string {
  if (MEMORY.has(url)) return ':memory:';
  if (url.startsWith('file:///')) return fileURLToPath(url);
  return url.startsWith('file:') ? decodeURIComponent(url.slice('file:'.length)) : url;
}

function configure(db: Database): void {
  // The wait comes first: even switching to WAL may meet another process.
  db.pragma('busy_timeout = 5000');
  // A claim's JSON takes about four kilobytes, just too much for a page of the default size. Only a new file takes this.
  db.pragma('page_size = 8192');
  db.pragma('journal_mode = WAL');
  // An answer is given only when the change is on the disk, also after a loss of power.
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  // What a person deletes is overwritten, not left in free pages.
  db.pragma('secure_delete = ON');
}

/**
 * Opens, creates and migrates the database at `url` (`file:./isnad.db`, or `memory:`). Throws an Error whose
 * message says in one sentence what is wrong with the path or the file.
 */
export function openSqlite(url: string): Executor {
  const path = sqlitePath(url);
  let db: Database | undefined;
  try {
    db = new SQLite(path);
    configure(db);
    migrate(db);
  } catch (error) {
    db?.close();
    throw new Error(`The database ${path} cannot be used: ${reason(error)}.`, { cause: error });
  }
  return createSqliteExecutor(db);
}

/** The same as a store of articles. */
export const openSqliteStore = (url: string, proclitics: Proclitics): Store =>
  createSqlStore(openSqlite(url), proclitics);

const REASONS: readonly (readonly [start: string, reason: string])[] = [
  ['SQLITE_NOTADB', 'the file is not an SQLite database'],
  ['SQLITE_CORRUPT', 'the file is damaged'],
  ['SQLITE_CANTOPEN', 'the file cannot be opened or created there'],
  ['SQLITE_READONLY', 'the file or its directory cannot be written'],
  ['SQLITE_BUSY', 'another process keeps it locked'],
  ['SQLITE_FULL', 'the disk is full'],
];

function reason(error: unknown): string {
  if (error instanceof SQLite.SqliteError) {
    const known = REASONS.find(([start]) => error.code.startsWith(start));
    return known?.[1] ?? `SQLite says "${error.message}"`;
  }
  // better-sqlite3 throws a TypeError when the directory does not exist.
  if (error instanceof TypeError) return 'its directory does not exist';
  return error instanceof Error ? error.message : String(error);
}
