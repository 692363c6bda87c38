import { type CompiledQuery, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Claim } from '../../src/domain/claim.ts';
import { sql3 } from '../../src/storage/compiler.ts';
import type { EvidenceWrites } from '../../src/storage/evidence-port.ts';
import type { Executor } from '../../src/storage/executor.ts';
import { createSqlStore } from '../../src/storage/sql-store.ts';
import { articleFixture } from '../support/article-fixture.ts';

/** What D1 takes: statements of one request, parameters and bytes of a statement, bytes of a parameter. */
const D1 = { statements: 1_000, parameters: 100, statementBytes: 100_000, parameterBytes: 2_000_000 };

/** Overflows when it runs, not when it is read: what ran before it must be undone. */
const FAILING = sql`SELECT abs(-9223372036854775807 - 1)`.compile(sql3);
const TABLES = ['articles', 'claims', 'hops', 'claim_links', 'evidence_claims', 'verdict_history'];

const bytes = (value: unknown): number => (typeof value === 'string' ? Buffer.byteLength(value) : 8);

/** An executor that keeps what it was asked, and puts a failing statement where it is told to. */
function watch(executor: Executor) {
  const batches: (readonly CompiledQuery[])[] = [];
  let failAt: number | null = null;
  const watched: Executor = {
    ...executor,
    batch(queries) {
      batches.push(queries);
      return executor.batch(failAt === null ? queries : queries.toSpliced(failAt, 0, FAILING));
    },
  };
  return {
    watched,
    batches,
    failIn(at: number | null) {
      failAt = at;
    },
  };
}

/** 2,000 claims that bear on the 64 claims of an article that is stored: all that one article may set in motion. */
function largeArticle() {
  const stored = articleFixture({
    publisher: 'The Stored Test',
    claims: Array.from({ length: 64 }, (_, at) => ({ text: `Ward ${at} has 40 polling stations.` })),
  });
  const article = articleFixture({
    claims: Array.from({ length: 2_000 }, (_, at) => ({
      text: `Minister ${at} said 40 people met in Geneva.`,
      source: `Minister ${at}`,
    })),
  });
  const verdict = (claim: Claim): Claim['verdict'] => ({
    ...claim.verdict,
    holds: { ...claim.verdict.holds, label: 'supported' },
  });
  const judged = stored.claims.map((claim) => ({ ...claim, verdict: verdict(claim) }));
  const at = '2026-02-04T11:00:00.000Z';
  const writes: EvidenceWrites = {
    facts: '{"publisher":"The Daily Test"}',
    entries: article.claims.map(({ id }, place) => ({
      claimId: id,
      owner: 7,
      setting: JSON.stringify({ place: 'Geneva'.repeat(20) }),
      keys: Array.from({ length: 24 }, (_, key) => `word ${key} of claim ${place}`),
    })),
    links: stored.claims.flatMap(({ id: there }, one) =>
      article.claims.slice(one, one + 24).map(({ id: here }) => ({ here, there })),
    ),
    supplied: Array.from({ length: 20 }, (_, piece) => ({
      claimId: article.claims[piece]?.id ?? '',
      document: JSON.stringify({ text: 'Sent along with the article. '.repeat(2_000) }),
    })),
    claims: judged,
    history: judged.map(({ id: claimId, articleId, verdict }) => ({ claimId, articleId, at, verdict })),
  };
  return { stored, article, writes, judged };
}

/** An article of 2,000 claims with everything around it, on any database: whole or not at all, within D1's limits. */
export function describeLargeArticle(name: string, open: () => Executor): void {
  describe(`an article of 2,000 claims ${name}`, () => {
    const { stored, article, writes, judged } = largeArticle();
    let executor: Executor;
    let watching: ReturnType<typeof watch>;
    const storeIt = () => createSqlStore(watching.watched, []);
    const count = async (): Promise<Record<string, number>> => {
      const counted = TABLES.map(async (table) => {
        const query = sql<{ n: number }>`SELECT count(*) AS n FROM ${sql.table(table)}`.compile(sql3);
        return [table, (await executor.all(query))[0]?.n ?? -1] as const;
      });
      return Object.fromEntries(await Promise.all(counted));
    };
    beforeEach(async () => {
      executor = open();
      watching = watch(executor);
      await storeIt().saveArticle(stored);
    });
    afterEach(() => executor.close());

    it('is stored whole, with what it changes around it, in one batch that D1 takes', async () => {
      const store = storeIt();
      watching.batches.length = 0;
      await store.saveWith(article, writes);
      expect(watching.batches).toHaveLength(1);
      const [batch = []] = watching.batches;
      expect(batch.length).toBeLessThanOrEqual(D1.statements);
      for (const { sql: statement, parameters } of batch) {
        expect(parameters.length).toBeLessThanOrEqual(D1.parameters);
        expect(bytes(statement)).toBeLessThanOrEqual(D1.statementBytes);
        expect(Math.max(0, ...parameters.map(bytes))).toBeLessThanOrEqual(D1.parameterBytes);
      }
      expect(await store.findArticle(article.id)).toEqual(article);
      expect((await store.findArticle(stored.id))?.claims).toEqual(judged);
      expect(await count()).toEqual({
        articles: 2,
        claims: 2_064,
        hops: 2_000,
        claim_links: 2 * 64 * 24,
        evidence_claims: 2_000,
        verdict_history: 64,
      });
      expect((await store.findPlaces(['word 23 of claim 1999'], 10)).byKey.size).toBe(1);
    });

    it.each([0.1, 0.5, 0.9, 1])('or not at all, when what stands at %d of the batch fails', async (share) => {
      const store = storeIt();
      watching.batches.length = 0;
      watching.failIn(Number.MAX_SAFE_INTEGER);
      await expect(store.saveWith(article, writes)).rejects.toThrow();
      const size = watching.batches[0]?.length ?? 0;
      expect(size).toBeGreaterThan(100);
      const before = await count();
      watching.failIn(Math.floor(size * share));
      await expect(store.saveWith(article, writes)).rejects.toThrow(/overflow/);
      watching.failIn(null);
      expect(await count()).toEqual(before);
      expect(before).toMatchObject({ articles: 1, claims: 64, claim_links: 0, verdict_history: 0 });
      expect(await store.findArticle(article.id)).toBeNull();
      expect(await store.findArticle(stored.id)).toEqual(stored);
    });
  });
}
