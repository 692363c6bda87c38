import { expect, it } from 'vitest';
import type { ArticleInput } from '../../src/domain/requests.ts';
import { analysis } from '../../src/entry/analysis.ts';
import { takeIn } from '../../src/pipeline/take-in.ts';
import { openSqliteStore } from '../../src/storage/sqlite/open.ts';

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

it('lets articles that come at once see each other, and is not stopped by one that fails', async () => {
  const open = openSqliteStore(':memory:', analysis.proclitics);
  // A store that takes its time between any two steps.
  const slow = new Proxy(open, {
    get: (target, name) => {
      const method = Reflect.get(target, name) as (...given: unknown[]) => Promise<unknown>;
      return async (...given: unknown[]) => {
        await new Promise((resolve) => setTimeout(resolve, 2));
        return method(...given);
      };
    },
  });
  const methods = Object.fromEntries(Object.keys(open).map((name) => [name, Reflect.get(slow, name)]));
  const store = analysis.settle(methods as unknown as typeof open);
  const failing = takeIn(
    input('Broken'),
    {
      ...analysis,
      analyse: async (one, options) => {
        await options?.evidence?.enter?.();
        throw new Error(`no ${one.publisher}`);
      },
    },
    store,
  );
  const houses = ['A', 'B', 'C', 'D', 'E'];
  const posted = await Promise.all([
    failing.catch(() => null),
    ...houses.map((house) => takeIn(input(house), analysis, store)),
  ]);
  const articles = posted.flatMap((one) => (one === null ? [] : [one.article]));
  expect(articles).toHaveLength(houses.length);
  for (const { claims } of articles) {
    const stored = await store.findClaim(claims[0]?.id ?? '');
    expect(stored?.claim.relations).toHaveLength(houses.length - 1);
  }
  await store.close();
});
