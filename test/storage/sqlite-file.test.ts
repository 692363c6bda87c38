import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSqlStore } from '../../src/storage/sql-store.ts';
import { createSqliteExecutor } from '../../src/storage/sqlite/executor.ts';
import { listMigrations } from '../../src/storage/sqlite/migrate.ts';
import { openSqliteStore, sqlitePath } from '../../src/storage/sqlite/open.ts';
import { articleFixture } from '../support/article-fixture.ts';

let folder = '';
const file = (name = 'isnad.db') => join(folder, name);
const open = (path = file()) => openSqliteStore(`file:${path}`, []);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('an SQLite file', () => {
  it('keeps what was stored when it is opened again', async () => {
    const article = articleFixture();
    const first = open();
    await first.saveArticle(article);
    await first.close();
    const second = open();
    expect(await second.findArticle(article.id)).toEqual(article);
    await second.close();
  });

  it('may be open twice, each seeing what the other stored', async () => {
    const [one, other] = [open(), open()];
    const article = articleFixture();
    await one.saveArticle(article);
    expect(await other.findArticle(article.id)).toEqual(article);
    await other.deleteArticle(article.id);
    expect(await one.findArticle(article.id)).toBeNull();
    await one.close();
    await other.close();
  });

  it('is written through to the disk, with foreign keys and strict types', async () => {
    await open().close();
    const db = new SQLite(file());
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
    const tables = db.pragma('table_list') as {
      name: string;
      type: string;
      strict: number;
      schema: string;
    }[];
    const own = tables.filter((table) => table.type === 'table' && !table.name.startsWith('sqlite_'));
    expect(own.map((table) => table.name).sort()).toEqual([
      'answer_parts',
      'articles',
      'claim_links',
      'claims',
      'deliveries',
      'entities',
      'event_parts',
      'evidence_articles',
      'evidence_claims',
      'hops',
      'idempotency_keys',
      'isnad_migrations',
      'job_events',
      'jobs',
      'model_answers',
      'quantities',
      'supplied_evidence',
      'times',
      'verdict_history',
    ]);
    for (const table of own) expect(table.strict, table.name).toBe(1);
    db.close();
  });

  it('holds no word of a deleted article once it is closed', async () => {
    const store = open();
    const article = articleFixture({ claims: [{ text: 'Zanzibar signed.', source: 'Zanzibar' }] });
    await store.saveArticle(article);
    await store.saveArticle(articleFixture());
    await store.deleteArticle(article.id);
    await store.close();
    const bytes = readFileSync(file()).toString('latin1').toLowerCase();
    expect(bytes).toContain('geneva');
    expect(bytes).not.toContain('zanzibar');
  });

  it('keeps its search index equal to its claims through changes', async () => {
    const store = open();
    const articles = ['a', 'b', 'c'].map((publisher) => articleFixture({ publisher }));
    for (const article of [...articles, ...articles]) await store.saveArticle(article);
    const [first] = articles;
    if (first === undefined) throw new Error('no article');
    const entries = (keys: string[]) =>
      first.claims.map(({ id }) => ({ claimId: id, owner: 1, keys, setting: null }));
    for (const text of ['The bridge fell.', 'The bridge stood.', 'The bridge stood.'])
      await store.saveWith(
        { ...first, claims: first.claims.map((claim) => ({ ...claim, text })) },
        { facts: '{}', entries: entries([text]), links: [], supplied: [], claims: [], history: [] },
      );
    await store.deleteArticle(articles[1]?.id ?? '');
    await store.close();
    const db = new SQLite(file());
    const check = () => db.exec("INSERT INTO claims_fts (claims_fts, rank) VALUES ('integrity-check', 1)");
    expect(check).not.toThrow();
    db.exec("INSERT INTO evidence_fts (evidence_fts, rank) VALUES ('integrity-check', 1)");
    expect(db.prepare("SELECT count(*) FROM claims_fts WHERE claims_fts MATCH 'bridge'").pluck().get()).toBe(
      3,
    );
    db.exec("INSERT INTO claims_fts (rowid, words) VALUES (999, 'stray')");
    expect(check).toThrow();
    db.close();
  });

  it('that is full is said to be unavailable, and keeps what it has', async () => {
    const db = new SQLite(file());
    db.pragma('foreign_keys = ON');
    for (const { sql } of listMigrations()) db.exec(sql);
    const store = createSqlStore(createSqliteExecutor(db), []);
    const kept = articleFixture();
    await store.saveArticle(kept);
    db.pragma(`max_page_count = ${db.pragma('page_count', { simple: true })}`);
    const large = articleFixture({ claims: [{ text: 'x'.repeat(100_000) }] });
    await expect(store.saveArticle(large)).rejects.toMatchObject({ code: 'database-unavailable' });
    expect(await store.findArticle(large.id)).toBeNull();
    expect(await store.findArticle(kept.id)).toEqual(kept);
    await store.close();
  });
});

describe('a database that cannot be used', () => {
  const refusal = (path: string): string => {
    try {
      openSqliteStore(path, []);
    } catch (error) {
      return (error as Error).message;
    }
    return 'opened';
  };

  it('is refused in one sentence: a directory that does not exist', () => {
    expect(refusal(`file:${file('none/isnad.db')}`)).toBe(
      `The database ${file('none/isnad.db')} cannot be used: its directory does not exist.`,
    );
  });

  it('is refused in one sentence: a directory in its place', () => {
    mkdirSync(file());
    expect(refusal(`file:${file()}`)).toMatch(
      /cannot be used: the file cannot be opened or created there\.$/,
    );
  });

  it('is refused in one sentence: another kind of file', () => {
    writeFileSync(file(), 'no database, but long enough to be looked at as one. '.repeat(50));
    expect(refusal(`file:${file()}`)).toMatch(/cannot be used: the file is not an SQLite database\.$/);
    expect(readFileSync(file(), 'utf8')).toMatch(/^no database/);
  });

  it('is refused in one sentence: the database of another program, which is left alone', () => {
    const db = new SQLite(file());
    db.exec('CREATE TABLE recipes (name TEXT)');
    db.close();
    expect(refusal(`file:${file()}`)).toMatch(/cannot be used: it is the database of another program\.$/);
    const again = new SQLite(file());
    expect(again.prepare('SELECT name FROM sqlite_master').pluck().all()).toEqual(['recipes']);
    again.close();
  });

  it('is refused in one sentence: one that a newer version wrote', async () => {
    await open().close();
    const db = new SQLite(file());
    db.exec("INSERT INTO isnad_migrations VALUES ('9999_future.sql')");
    db.close();
    expect(refusal(`file:${file()}`)).toMatch(
      /cannot be used: it was written by a newer version of Isnad\.$/,
    );
  });

  // The superuser may write everywhere, so the permission is no obstacle there.
  it.skipIf(process.getuid?.() === 0)(
    'is refused in one sentence: a file that may not be written',
    async () => {
      await open().close();
      chmodSync(file(), 0o400);
      chmodSync(folder, 0o500);
      expect(refusal(`file:${file()}`)).toMatch(/cannot be (?:used|written)/);
      chmodSync(folder, 0o700);
    },
  );
});

describe('sqlitePath', () => {
  it.each([
    ['file:./isnad.db', './isnad.db'],
    ['file:/var/lib/isnad.db', '/var/lib/isnad.db'],
    ['file:///var/lib/is%20nad.db', '/var/lib/is nad.db'],
    ['memory:', ':memory:'],
    [':memory:', ':memory:'],
    ['file::memory:', ':memory:'],
  ])('of %s is %s', (url, path) => {
    expect(sqlitePath(url)).toBe(path);
  });
});
