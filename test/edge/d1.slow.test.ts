import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createD1Executor, type D1 } from '../../src/storage/d1/executor.ts';
import { createSqlStore } from '../../src/storage/sql-store.ts';
import { describeStore } from '../contract/storage.ts';
import { describeWork } from '../contract/work.ts';
import { articleFixture } from '../support/article-fixture.ts';
import { startWorker } from './support.ts';

let worker: Awaited<ReturnType<typeof startWorker>>;
beforeAll(async () => {
  worker = await startWorker();
});
afterAll(() => worker?.close());
beforeEach(() => worker.empty());

const open = () => createD1Executor(worker.database as D1);

describeStore('the store on D1', () => createSqlStore(open(), ['و', 'ال', 'وال']));
describeWork('the work store on D1', open);

describe('an article of 2,000 claims on D1', () => {
  const claims = Array.from({ length: 2_000 }, (_, at) => ({
    text: `Minister ${at} said 40 people met in Geneva.`,
    source: `Minister ${at}`,
  }));

  it('is stored whole', async () => {
    const article = articleFixture({ claims });
    const store = createSqlStore(open(), []);
    await store.saveArticle(article);
    expect(await store.findArticle(article.id)).toEqual(article);
  });

  it('or not at all', async () => {
    const article = articleFixture({ claims });
    const [first] = article.claims;
    // Two claims of one id: the last statement of the batch fails.
    const broken = { ...article, claims: [...article.claims, first as NonNullable<typeof first>] };
    const store = createSqlStore(open(), []);
    await expect(store.saveArticle(broken)).rejects.toThrow();
    expect(await store.findArticle(article.id)).toBeNull();
    expect((await worker.database.prepare('SELECT count(*) AS n FROM claims').all()).results).toEqual([
      { n: 0 },
    ]);
  });
});
