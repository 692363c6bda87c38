import { expect, it } from 'vitest';
import type { ArticleInput } from '../../src/domain/requests.ts';
import { analysis } from '../../src/entry/analysis.ts';
import { takeIn } from '../../src/pipeline/take-in.ts';
import { createSqlStore } from '../../src/storage/sql-store.ts';
import { openSqlite } from '../../src/storage/sqlite/open.ts';

const input = (publisher: string): ArticleInput => ({
  text: 'Pakistan granted Libya a loan of 460 million dollars on 4 March 2026.',
  publisher,
  publishedAt: '2026-03-05',
  title: null,
  author: null,
  language: null,
  claimLanguage: null,
  countryHint: null,
  engine: 'rules',
  verify: true,
});

it("is held against the same tenant's claims only, and changes no other tenant's", async () => {
  const database = openSqlite(':memory:');
  const open = (tenant: string) => {
    const store = analysis.settle(createSqlStore(database, analysis.proclitics, tenant));
    const post = async (publisher: string) =>
      (await takeIn(input(publisher), analysis, store, { tenant })).article;
    return { store, post };
  };
  const [one, other] = [open('one'), open('other')];
  const first = await one.post('House A');
  const stranger = await other.post('House B');
  expect(stranger.claims[0]?.relations).toEqual([]);
  const second = await one.post('House C');
  expect(second.claims[0]?.relations.map(({ articleId }) => articleId)).toEqual([first.id]);
  const id = first.claims[0]?.id ?? '';
  expect((await one.store.findClaim(id))?.claim.relations).toHaveLength(1);
  // Another tenant can neither delete the evidence nor read about it.
  expect(await other.store.deleteArticle(second.id)).toBe(false);
  expect((await one.store.findClaim(id))?.claim.relations).toHaveLength(1);
  expect(await other.store.readHistory([id])).toEqual([]);
  expect(await one.store.readEvidence([id])).toHaveLength(1);
  expect(await other.store.readEvidence([id])).toEqual([]);
  expect(await other.store.findChanged([id])).toEqual([]);
  expect(await one.store.readHistory([id])).toHaveLength(2);
  await database.close();
});
