import SQLite from 'better-sqlite3';
import type { CompiledQuery } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import * as queries from '../../src/storage/queries/evidence.ts';
import { listMigrations } from '../../src/storage/sqlite/migrate.ts';

const db = new SQLite(':memory:');
for (const { sql } of listMigrations()) db.exec(sql);
afterAll(() => db.close());

const QUERIES: readonly (readonly [string, CompiledQuery])[] = [
  ['findPlaces', queries.findPlaces(['a'], 5)],
  ['describePlaces', queries.describePlaces([1])],
  ['readEvidence', queries.readEvidence('', [['a', 1]])],
  ['readLinks', queries.readLinks(['a'])],
  ['readLinksInto', queries.readLinksInto('', 'a')],
  ['readSupplied', queries.readSupplied(['a'])],
  ['findChanged', queries.findChanged('', ['a'])],
  ['readHistory', queries.readHistory('', ['a'])],
  ['putEntries', queries.putEntries([], 1)],
  ['putLinks', queries.putLinks([])],
  ['resizeArticles', queries.resizeArticles([])],
  ['updateClaims', queries.updateClaims([])],
  ['renewVersions', queries.renewVersions([], 1)],
  ['putHistory', queries.putHistory([])],
];

/** The lists of a query itself, the full-text index under its term, and what was made of these. */
const BOUNDED = /VIRTUAL TABLE INDEX|^SCAN (?:d|\(subquery-\d+\)|CONSTANT ROW)$/;

describe('no query about evidence reads a table from end to end', () => {
  it.each(QUERIES)('%s', (_, { sql, parameters }) => {
    const plan = db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...(parameters as unknown[])) as {
      detail: string;
    }[];
    const scans = plan.map(({ detail }) => detail).filter((detail) => detail.startsWith('SCAN'));
    expect(scans.filter((detail) => !BOUNDED.test(detail))).toEqual([]);
    expect(plan.length).toBeGreaterThan(0);
  });

  it('but would be seen to', () => {
    const [plan] = db.prepare('EXPLAIN QUERY PLAN SELECT * FROM claims').all() as { detail: string }[];
    expect(BOUNDED.test(plan?.detail ?? '')).toBe(false);
  });
});
