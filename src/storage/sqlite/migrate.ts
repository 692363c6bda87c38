import { readdirSync, readFileSync } from 'node:fs';
import type { Database } from 'better-sqlite3';

const FOLDER = new URL('../migrations/', import.meta.url);

/** The numbered files, in order. */
export function listMigrations(): { name: string; sql: string }[] {
  return readdirSync(FOLDER)
    .filter((name) => /^\d{4}_[a-z_]+\.sql$/.test(name))
    .sort()
    .map((name) => ({ name, sql: readFileSync(new URL(name, FOLDER), 'utf8') }));
}

/**
 * Brings the tables up to date, in one transaction, so that two processes may start at once and a failure leaves the
 * database as it was. Throws an Error for a person to read when the file belongs to another program or a newer version.
 */
export function migrate(db: Database): void {
  const wanted = listMigrations();
  db.transaction(() => {
    const tables = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all();
    if (tables.length > 0 && !tables.includes('isnad_migrations'))
      throw new Error('it is the database of another program');
    db.exec('CREATE TABLE IF NOT EXISTS isnad_migrations (name TEXT PRIMARY KEY) STRICT');
    const done = new Set(db.prepare('SELECT name FROM isnad_migrations').pluck().all());
    for (const name of done)
      if (!wanted.some((migration) => migration.name === name))
        throw new Error('it was written by a newer version of Isnad');
    for (const { name, sql } of wanted) {
      if (done.has(name)) continue;
      db.exec(sql);
      db.prepare('INSERT INTO isnad_migrations VALUES (?)').run(name);
    }
  }).immediate();
}
