import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import type { Claim } from '../../src/domain/claim.ts';
import { factsOf } from '../../src/evidence/known-claim.ts';
import { SETTLE_LIMITS } from '../../src/pipeline/settle.ts';
import { createSettlingStore } from '../../src/pipeline/settling-store.ts';
import { verifyClaims } from '../../src/pipeline/verify-claims.ts';
import type { Store } from '../../src/storage/port.ts';
import { openSqliteStore } from '../../src/storage/sqlite/open.ts';
import { LOCALES } from '../../src/text/locales/index.ts';
import { articleFixture } from '../support/article-fixture.ts';
import { simpleWeigh } from '../support/simple-weigh.ts';

let now: number;
let base: Store;
let store: Store;
let calls: string[];

beforeEach(() => {
  now = Date.UTC(2026, 2, 1, 10);
  calls = [];
  const opened = openSqliteStore(':memory:', []);
  base = Object.fromEntries(
    Object.entries(opened).map(([name, method]) => [
      name,
      (...given: unknown[]) => {
        calls.push(name);
        return (method as (...given: unknown[]) => unknown)(...given);
      },
    ]),
  ) as unknown as Store;
  store = createSettlingStore(base, {
    weigh: simpleWeigh,
    localeOf: () => LOCALES.spoken[1] ?? LOCALES.neutral,
    clock: () => now,
  });
});
afterEach(() => base.close());

/** Posts an article of these sentences, verified against what is stored, an hour after the one before. */
async function post(publisher: string, sentences: string[]): Promise<Article> {
  now += 3_600_000;
  const at = new Date(now).toISOString();
  const article = articleFixture({
    claims: sentences.map((text) => ({ text })),
    publisher,
    publishedAt: '2026-03-01',
    createdAt: at,
  });
  const { claims } = await verifyClaims(
    {
      claims: article.claims,
      isAsked: () => true,
      facts: factsOf(article),
      evidence: [],
      asOf: at,
      except: article.id,
    },
    { locales: LOCALES, index: store, weigh: simpleWeigh, external: null },
  );
  return (await store.saveArticle({ ...article, claims: [...claims] })).article;
}

const read = async (article: Article, at = 0): Promise<Claim> => {
  const found = await store.findClaim(article.claims[at]?.id ?? '');
  if (found === null) throw new Error('the claim is gone');
  return found.claim;
};
const labels = async (article: Article) =>
  (await store.readHistory([article.claims[0]?.id ?? ''])).map(({ verdict }) => verdict.holds.label);

const TWELVE = 'Marsa Tal dam broke on Monday: 12 dead.';
const THIRTY = 'Marsa Tal dam broke on Monday: 30 dead.';

describe('an article that arrives', () => {
  it('changes what the stored claims are worth that it has to do with, on both sides', async () => {
    const first = await post('One', [TWELVE]);
    expect((await read(first)).verdict.holds.label).toBe('not-enough-evidence');
    const second = await post('Two', [TWELVE]);
    const third = await post('Three', [THIRTY]);
    expect((await read(first)).verdict.holds).toMatchObject({ label: 'conflicting', origins: 2 });
    expect((await read(second)).verdict.holds).toMatchObject({ label: 'conflicting', origins: 2 });
    expect((await read(third)).verdict.holds).toMatchObject({ label: 'refuted', origins: 2 });
    expect((await read(first)).relations.map(({ articleId }) => articleId).sort()).toEqual(
      [second.id, third.id].sort(),
    );
    expect((await store.searchClaims({ ...ANY, verdict: 'conflicting' }, PAGE)).items).toHaveLength(2);
  });

  it('leaves a history, latest first, from the first change on', async () => {
    const first = await post('One', [TWELVE]);
    expect(await labels(first)).toEqual([]);
    await post('Two', [TWELVE]);
    await post('Three', [THIRTY]);
    expect(await labels(first)).toEqual(['conflicting', 'supported', 'not-enough-evidence']);
    const at = (await store.readHistory([first.claims[0]?.id ?? ''])).map((past) => past.at);
    expect(at).toEqual([...at].sort().reverse());
  });

  it('scores support by the published formula', async () => {
    const first = await post('One', [TWELVE]);
    await post('Two', [TWELVE]);
    expect((await read(first)).scores.support).toBe(0.75);
  });

  it('leaves other claims as they were', async () => {
    const other = await post('One', ['Harbour of Tarsa opened on Sunday: 3 ships.']);
    const before = JSON.stringify(await read(other));
    await post('Two', [TWELVE]);
    await post('Three', [THIRTY]);
    expect(JSON.stringify(await read(other))).toBe(before);
  });

  it('asks no more of the database when more is stored', async () => {
    const count = async (publisher: string) => {
      calls = [];
      await post(publisher, [THIRTY, 'Council of Tarsa met on Friday: 9 members.']);
      return calls.length;
    };
    await post('One', [TWELVE]);
    const few = await count('Two');
    for (let at = 0; at < 60; at += 1) await post(`House ${at}`, [`Road number ${at} opened: ${at} lanes.`]);
    expect(await count('Three')).toBeLessThanOrEqual(few);
  });
});

describe('an article that is posted again', () => {
  it('does not speak for itself, and changes nothing', async () => {
    const first = await post('One', [TWELVE]);
    await post('Two', [TWELVE]);
    const before = await read(first);
    now -= 3_600_000;
    await post('One', [TWELVE]);
    const after = await read(first);
    expect(after.verdict.holds).toMatchObject({ label: 'supported', origins: 1 });
    expect(after.relations).toEqual(before.relations);
    expect(await labels(first)).toEqual(['supported', 'not-enough-evidence']);
  });
});

describe('an article that is deleted', () => {
  it('is no evidence any more, nor are its words in the history', async () => {
    const first = await post('One', [TWELVE]);
    const third = await post('Three', [THIRTY]);
    expect((await read(first)).verdict.holds.label).toBe('refuted');
    now += 3_600_000;
    expect(await store.deleteArticle(third.id)).toBe(true);
    const after = await read(first);
    expect(after.verdict.holds).toMatchObject({ label: 'not-enough-evidence', evidence: [] });
    expect(after.relations).toEqual([]);
    const history = await store.readHistory([after.id]);
    expect(history.map(({ verdict }) => verdict.holds.label)).toEqual([
      'not-enough-evidence',
      'refuted',
      'not-enough-evidence',
    ]);
    expect(JSON.stringify([after, history])).not.toContain('30 dead');
  });

  it('makes its copies findable again', async () => {
    const one = await post('One', [TWELVE]);
    await post('One', [`${TWELVE}`, 'Market of Tarsa closed on Sunday: 2 stalls.']);
    await store.deleteArticle(one.id);
    const last = await post('Two', [TWELVE]);
    expect((await read(last)).verdict.holds.label).toBe('supported');
  });

  it('is gone with its own history, and answers false the second time', async () => {
    const first = await post('One', [TWELVE]);
    await post('Two', [TWELVE]);
    await store.deleteArticle(first.id);
    expect(await store.readHistory([first.claims[0]?.id ?? ''])).toEqual([]);
    expect(await store.deleteArticle(first.id)).toBe(false);
  });
});

describe('one house that repeats itself', () => {
  it('is held against a claim a few times only, however often it posts', async () => {
    const first = await post('One', [TWELVE]);
    for (let copy = 0; copy < 20; copy += 1)
      await post('Loud', [THIRTY, `Edition ${copy} of the paper: ${copy} pages.`]);
    const links = await store.readLinks([first.claims[0]?.id ?? '']);
    expect(links.length).toBeLessThanOrEqual(SETTLE_LIMITS.linksOfOnePublisher);
    const quiet = await post('Quiet', [TWELVE]);
    expect((await read(first)).relations.map(({ articleId }) => articleId)).toContain(quiet.id);
    expect((await read(quiet)).relations.map(({ articleId }) => articleId)).toContain(first.id);
  });
});

const PAGE = { cursor: null, limit: 100 };
const ANY = {
  q: null,
  source: null,
  kind: null,
  verdict: null,
  checkWorthy: null,
  since: null,
  until: null,
  language: null,
};
