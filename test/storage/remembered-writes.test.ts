import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Executor } from '../../src/storage/executor.ts';
import type { Store } from '../../src/storage/port.ts';
import { createSqlStore } from '../../src/storage/sql-store.ts';
import { openSqlite } from '../../src/storage/sqlite/open.ts';
import { articleFixture } from '../support/article-fixture.ts';

/** Documents of claims that the database had to give. */
let documents: number;
let store: Store;
/** Another program at the same database, which remembers what it wrote itself. */
let other: Store;

const counting = (database: Executor): Executor => ({
  ...database,
  all: async <Row>(query: Parameters<Executor['all']>[0]) => {
    const rows = (await database.all(query)) as { document?: string | null }[];
    documents += rows.filter(({ document }) => typeof document === 'string').length;
    return rows as Row[];
  },
});

beforeEach(() => {
  documents = 0;
  const database = openSqlite(':memory:');
  store = createSqlStore(counting(database), []);
  other = createSqlStore(counting(database), []);
});
afterEach(() => store.close());

const writesOf = (article: ReturnType<typeof articleFixture>, claims: typeof article.claims = []) => ({
  facts: '{}',
  entries: article.claims.map(({ id }) => ({ claimId: id, owner: 1, keys: [], setting: null })),
  links: [],
  supplied: [],
  claims,
  history: [],
});

const first = articleFixture({ claims: [{ text: 'The dam was opened.' }], publisher: 'One' });
const second = articleFixture({ claims: [{ text: 'The dam is open.' }], publisher: 'Two' });
const [opened] = first.claims as [(typeof first.claims)[0]];
const judged = { ...opened, checkWorthiness: 0.25 };

it('does not read again what an article brought and what it changed', async () => {
  await store.saveWith(first, writesOf(first));
  const [brought] = await store.readEvidence([opened.id]);
  expect(brought).toEqual({ claim: opened, facts: '{}', setting: null, analysedAt: first.createdAt });
  await store.saveWith(second, writesOf(second, [judged]));
  const [changed] = await store.readEvidence([opened.id]);
  expect(changed?.claim).toEqual(judged);
  expect(documents).toBe(0);
});

it('reads again what another program has changed since', async () => {
  await store.saveWith(first, writesOf(first));
  await other.saveWith(second, writesOf(second, [judged]));
  expect((await store.readEvidence([opened.id]))[0]?.claim).toEqual(judged);
  expect(documents).toBe(1);
});

it('does not keep a long text in memory for its claims', async () => {
  const long = { ...first, text: first.text.padEnd(60_000) };
  await store.saveWith(long, writesOf(long));
  await store.readEvidence([opened.id]);
  expect(documents).toBe(1);
});
