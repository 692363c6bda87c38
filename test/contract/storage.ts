import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Claim } from '../../src/domain/claim.ts';
import { IsnadError } from '../../src/domain/errors.ts';
import type { ClaimFilter, Page, PageRequest, Store } from '../../src/storage/port.ts';
import { articleFixture, type FixtureClaim } from '../support/article-fixture.ts';
import { describeEvidence } from './evidence.ts';

const ANY: ClaimFilter = {
  q: null,
  source: null,
  kind: null,
  verdict: null,
  checkWorthy: null,
  since: null,
  until: null,
  language: null,
};
const start: PageRequest = { cursor: null, limit: 100 };
const texts = (page: Page<Claim>) => page.items.map((claim) => claim.text);

/** What every store does. `open` gives an empty one whose full-text search knows the proclitics و and ال, وال. */
export function describeStore(name: string, open: () => Store): void {
  describe(name, () => {
    describeEvidence(open);

    let store: Store;
    beforeEach(() => {
      store = open();
    });
    afterEach(() => store.close());

    const find = async (filter: Partial<ClaimFilter>) =>
      texts(await store.searchClaims({ ...ANY, ...filter }, start));

    describe('an article', () => {
      it('is read back as it was answered', async () => {
        const article = articleFixture();
        expect(await store.saveArticle(article)).toEqual({ article, created: true });
        expect(await store.findArticle(article.id)).toEqual(article);
        expect(JSON.stringify(await store.findArticle(article.id))).toBe(JSON.stringify(article));
      });

      it('keeps text exactly: emoji, bidi controls, decomposed letters', async () => {
        const claims = [{ text: 'e\u0301 \u{1F600} \u202Eقال\u202C \ufeff "\\n" ﷺ' }];
        const article = articleFixture({ claims });
        await store.saveArticle(article);
        expect((await store.findArticle(article.id))?.text).toBe(claims[0]?.text);
      });

      it('may have no claims', async () => {
        const article = articleFixture({ claims: [] });
        await store.saveArticle(article);
        expect(await store.findArticle(article.id)).toEqual(article);
        expect(await store.listClaimsOf(article.id, start)).toEqual({ items: [], nextCursor: null });
      });

      it('may have hundreds of claims', async () => {
        const claims = Array.from({ length: 300 }, (_, index) => ({ text: `Claim number ${index} stands.` }));
        const article = articleFixture({ claims });
        await store.saveArticle(article);
        expect(await store.findArticle(article.id)).toEqual(article);
      });

      it('saved again may have its claims in another order, with other words, and with others between', async () => {
        const first = articleFixture({ claims: [{ text: 'Alpha.' }, { text: 'Beta.' }, { text: 'Gamma.' }] });
        await store.saveArticle(first);
        const [alpha, beta, gamma] = first.claims as [Claim, Claim, Claim];
        const added = { ...beta, id: `${beta.id}x`, text: 'Delta.' };
        const again = {
          ...first,
          claims: [gamma, added, { ...alpha, text: 'Omega.', spans: [], label: '' }],
        };
        await store.saveArticle(again);
        expect((await store.findArticle(first.id))?.claims).toEqual(again.claims);
        const found = [await find({ q: 'alpha' }), await find({ q: 'omega' }), await find({ q: 'delta' })];
        expect(found).toEqual([[], ['Omega.'], ['Delta.']]);
        expect(await store.findClaim(beta.id)).toBeNull();
      });

      it('saved again keeps its first createdAt and its place, and takes the new analysis whole', async () => {
        const first = articleFixture({ createdAt: '2026-02-04T10:00:00.000Z' });
        await store.saveArticle(first);
        await store.saveArticle(articleFixture({ publisher: 'Another Paper' }));
        const again = { ...first, createdAt: '2026-02-05T10:00:00.000Z', claims: first.claims.slice(1) };
        const expected = { ...again, createdAt: first.createdAt };
        expect(await store.saveArticle(again)).toEqual({ article: expected, created: false });
        expect(await store.findArticle(first.id)).toEqual(expected);
        const listed = await store.listArticles(start);
        expect(listed.items.map((item) => item.publisher)).toEqual(['Another Paper', 'The Daily Test']);
        expect(await find({ q: 'minister' })).toHaveLength(1);
        const { claim, analysedAt } = (await store.findClaim(again.claims[0]?.id ?? '')) ?? {};
        expect(claim).toEqual(again.claims[0]);
        expect(analysedAt).toBe(again.createdAt);
      });

      it('is stored whole or not at all', async () => {
        const kept = articleFixture({ publisher: 'Kept' });
        await store.saveArticle(kept);
        const article = articleFixture();
        const [claim] = article.claims as [Claim];
        await expect(store.saveArticle({ ...article, claims: [claim, claim] })).rejects.toThrow();
        expect(await store.findArticle(article.id)).toBeNull();
        expect(await store.findClaim(claim.id)).toBeNull();
        const broken = { ...kept, claims: [...kept.claims, ...kept.claims] };
        await expect(store.saveArticle(broken)).rejects.toThrow();
        expect(await store.findArticle(kept.id)).toEqual(kept);
        expect(await find({ q: 'minister' })).toHaveLength(1);
      });

      it('once deleted is gone with everything taken from it', async () => {
        const article = articleFixture();
        const other = articleFixture({ claims: [{ text: 'A mayor spoke.', source: 'A mayor' }] });
        await store.saveArticle(article);
        await store.saveArticle(other);
        expect(await store.deleteArticle(article.id)).toBe(true);
        expect(await store.deleteArticle(article.id)).toBe(false);
        expect(await store.findArticle(article.id)).toBeNull();
        expect(await store.listClaimsOf(article.id, start)).toBeNull();
        expect(await store.findClaim(article.claims[0]?.id ?? '')).toBeNull();
        expect(await find({})).toEqual(['A mayor spoke.']);
        expect(await find({ q: 'bridge' })).toEqual([]);
        expect((await store.listSeenSources(null, 10)).map((source) => source.canonicalName)).toEqual([
          'A mayor',
        ]);
        await store.saveArticle(article);
        expect(await store.findArticle(article.id)).toEqual(article);
      });
    });

    describe('pages', () => {
      const publishers = ['one', 'two', 'three', 'four', 'five'];
      const save = (publisher: string) => store.saveArticle(articleFixture({ publisher }));

      async function readAll<T>(
        list: (page: PageRequest) => Promise<Page<T>>,
        limit: number,
      ): Promise<T[][]> {
        const pages: T[][] = [];
        for (let cursor: string | null = null; ; ) {
          const page: Page<T> = await list({ cursor, limit });
          pages.push([...page.items]);
          cursor = page.nextCursor;
          if (cursor === null || pages.length > 50) return pages;
        }
      }

      it('hold what was asked for, latest stored first, and end', async () => {
        for (const publisher of publishers) await save(publisher);
        const pages = await readAll((page) => store.listArticles(page), 2);
        const expected = [['five', 'four'], ['three', 'two'], ['one']];
        expect(pages.map((page) => page.map((article) => article.publisher))).toEqual(expected);
      });

      it('have no next cursor when the last one is just full', async () => {
        for (const publisher of publishers) await save(publisher);
        expect((await store.listArticles({ cursor: null, limit: 5 })).nextCursor).toBeNull();
      });

      it('neither repeat nor miss an article when others come and go in between', async () => {
        for (const publisher of publishers) await save(publisher);
        const first = await store.listArticles({ cursor: null, limit: 2 });
        await save('six');
        await store.deleteArticle(first.items[1]?.id ?? '');
        const second = await store.listArticles({ cursor: first.nextCursor, limit: 2 });
        expect(second.items.map((article) => article.publisher)).toEqual(['three', 'two']);
      });

      it('of claims follow the articles, latest first, each in reading order', async () => {
        for (const publisher of publishers.slice(0, 2)) await save(publisher);
        const all = texts(await store.searchClaims(ANY, start));
        expect(all).toHaveLength(4);
        expect(all[0]).toContain('minister');
        const paged = await readAll((page) => store.searchClaims(ANY, page), 1);
        expect(paged.flat().map((claim) => claim.text)).toEqual(all);
      });

      it("of one article's claims are in reading order", async () => {
        const claims = Array.from({ length: 5 }, (_, index) => ({ text: `Claim ${index} stands.` }));
        const article = articleFixture({ claims });
        await store.saveArticle(article);
        const pages = await readAll(
          async (page) => (await store.listClaimsOf(article.id, page)) ?? { items: [], nextCursor: null },
          2,
        );
        expect(pages.map((page) => page.length)).toEqual([2, 2, 1]);
        expect(pages.flat()).toEqual(article.claims);
      });

      it('end early when their items are very large, but are never empty', async () => {
        for (const publisher of ['a', 'b', 'c']) {
          const claims = [{ text: `${publisher} ${'x'.repeat(1_200_000)}` }];
          await store.saveArticle(articleFixture({ publisher, claims }));
        }
        const pages = await readAll((page) => store.listArticles(page), 3);
        expect(pages.flat().map((article) => article.publisher)).toEqual(['c', 'b', 'a']);
        expect(pages.length).toBeGreaterThan(1);
        expect(Math.min(...pages.map((page) => page.length))).toBeGreaterThan(0);
      });

      it.each(['x', '', 'null', '%00', 'WyJhcnRpY2xlcyJd', 'WyJjbGFpbXMiLDEsMl0', 'a'.repeat(500), 'ق'])(
        'refuse the cursor %j, naming it',
        async (cursor) => {
          for (const list of [
            store.listArticles({ cursor, limit: 2 }),
            store.listClaimsOf('art_x', { cursor, limit: 2 }),
          ]) {
            const error = await list.catch((reason: unknown) => reason);
            expect(error).toBeInstanceOf(IsnadError);
            expect(error).toMatchObject({ code: 'cursor-invalid', faults: [{ pointer: '/cursor' }] });
          }
        },
      );
    });

    describe('search', () => {
      const save = (claims: FixtureClaim[], options = {}) =>
        store.saveArticle(articleFixture({ claims, ...options }));

      it('finds words in any order, whatever their case', async () => {
        await save([{ text: 'The Bridge opened in May.' }, { text: 'The road opened in June.' }]);
        expect(await find({ q: 'OPENED bridge' })).toEqual(['The Bridge opened in May.']);
        expect(await find({ q: 'bridge june' })).toEqual([]);
        expect(await find({ q: 'bridg' })).toEqual([]);
      });

      it('finds Arabic words under harakat, hamza and alef forms, ta marbuta, and digits of both scripts', async () => {
        const text = 'وقّعت الحُكُومَةُ إتفاقيةً بقيمة ٤ مليارات';
        await save([{ text }], { language: 'ar' });
        for (const q of ['الحكومة', 'الحكومه', 'اتفاقية', 'أتفاقيه', '4 مليارات', '٤'])
          expect(await find({ q }), q).toEqual([text]);
        expect(await find({ q: 'الحكم' })).toEqual([]);
      });

      it('finds Arabic words with and without the particles written onto them', async () => {
        await save([{ text: 'والوزير يزور العاصمة' }], { language: 'ar' });
        for (const q of ['وزير', 'الوزير', 'والوزير', 'عاصمة']) expect(await find({ q }), q).toHaveLength(1);
        expect(await find({ q: 'زيارة' })).toEqual([]);
      });

      it.each([
        '"',
        'a"b',
        'AND',
        'NOT the',
        'words:the',
        '*',
        'the*',
        '(',
        'NEAR(a b)',
        "';--",
        '^the',
        '-the',
        '{}',
        '½²',
        '𐐀',
        'ﷺ',
      ])('takes %j as text, never as syntax', async (q) => {
        await save([{ text: 'The bridge was opened.' }]);
        await expect(find({ q })).resolves.toBeInstanceOf(Array);
      });

      it('finds nothing when there is no word to look for', async () => {
        await save([{ text: 'The bridge was opened.' }]);
        expect(await find({ q: '؟!' })).toEqual([]);
      });

      it('filters by kind, verdict and check-worthiness', async () => {
        await save([
          { text: 'It will rain.', kind: 'prediction', checkWorthy: false },
          { text: 'It rained.', verdict: 'supported' },
        ]);
        expect(await find({ kind: 'prediction' })).toEqual(['It will rain.']);
        expect(await find({ kind: 'plan' })).toEqual([]);
        expect(await find({ verdict: 'supported' })).toEqual(['It rained.']);
        expect(await find({ checkWorthy: false })).toEqual(['It will rain.']);
        expect(await find({ checkWorthy: true, verdict: 'supported', q: 'rained' })).toEqual(['It rained.']);
      });

      it('filters by source, by any of its ids or by its name', async () => {
        await save([
          { text: 'A mayor spoke.', source: 'A mayor' },
          { text: 'The Judge ruled.', source: 'The Judge' },
        ]);
        const sources = await store.listSeenSources(null, 10);
        const judge = sources.find((source) => source.canonicalName === 'The Judge');
        expect(await find({ source: { ids: ['src_none', judge?.id ?? ''], name: null } })).toEqual([
          'The Judge ruled.',
        ]);
        expect(await find({ source: { ids: [], name: 'the judge' } })).toEqual(['The Judge ruled.']);
        expect(await find({ source: { ids: [], name: 'judge' } })).toEqual([]);
        expect(await find({ source: { ids: [], name: null } })).toEqual([]);
      });

      it('filters by language, regions included, without taking one tag for another', async () => {
        await save([{ text: 'British.' }], { language: 'en-GB' });
        await save([{ text: 'English.' }], { language: 'en' });
        await save([{ text: 'Aramaic.' }], { language: 'arc' });
        expect(await find({ language: 'EN' })).toEqual(['English.', 'British.']);
        expect(await find({ language: 'en-gb' })).toEqual(['British.']);
        expect(await find({ language: 'ar' })).toEqual([]);
      });

      it('compares days as written, and moments as moments', async () => {
        await save([{ text: 'Night.' }], { publishedAt: '2026-02-03T01:00:00+03:00' });
        await save([{ text: 'Noon.' }], { publishedAt: '2026-02-03T12:00:00Z' });
        await save([{ text: 'Undated.' }], { publishedAt: null, createdAt: '2026-02-10T08:00:00.000Z' });
        expect(await find({ since: '2026-02-03', until: '2026-02-03' })).toEqual(['Noon.', 'Night.']);
        expect(await find({ since: '2026-02-03T00:00:00Z' })).toEqual(['Undated.', 'Noon.']);
        expect(await find({ until: '2026-02-02T22:00:00Z' })).toEqual(['Night.']);
        expect(await find({ since: '2026-02-04' })).toEqual(['Undated.']);
        expect(await find({ until: '2026-02-02' })).toEqual([]);
      });
    });

    describe('sources', () => {
      it('are those stated, with their spellings by language and how many claims they stand behind', async () => {
        const claims = [
          { text: 'A mayor spoke.', source: 'A mayor' },
          { text: 'A mayor left.', source: 'A mayor' },
          { text: 'No one knows.' },
        ];
        const article = articleFixture({ claims });
        await store.saveArticle(article);
        const id = article.claims[0]?.attribution.chain[0]?.sourceId ?? '';
        const source = {
          id,
          canonicalName: 'A mayor',
          names: { en: ['A mayor'] },
          kind: 'official',
          country: null,
          claims: 2,
        };
        expect(await store.listSeenSources(null, 10)).toEqual([source]);
        expect(await store.findSeenSource(id)).toEqual(source);
        expect(await store.findSeenSource('src_none')).toBeNull();
        const record = await store.countVerdictsBehind(id);
        expect(Object.values(record).reduce((sum, count) => sum + count, 0)).toBe(source.claims);
        expect(await store.countVerdictsBehind('src_none')).toEqual({
          supported: 0,
          refuted: 0,
          conflicting: 0,
          'not-enough-evidence': 0,
        });
        expect(await store.countClaimsBehind([id, 'src_none'])).toEqual(
          new Map([
            [id, 2],
            ['src_none', 0],
          ]),
        );
      });

      it('come in order of their ids, after the one given', async () => {
        await store.saveArticle(
          articleFixture({ claims: ['A', 'B', 'C'].map((source) => ({ text: `${source} spoke.`, source })) }),
        );
        const ids = (await store.listSeenSources(null, 10)).map((source) => source.id);
        expect(ids).toEqual([...ids].sort());
        expect(ids).toHaveLength(3);
        expect(await store.listSeenSources(ids[0] ?? '', 1)).toMatchObject([{ id: ids[1] }]);
        expect(await store.countClaimsBehind([...Array(200).keys()].map(String))).toHaveProperty('size', 200);
      });
    });

    it('says that it answers', async () => {
      await expect(store.ping()).resolves.toBeUndefined();
    });
  });
}
