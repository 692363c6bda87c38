import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import type { Claim } from '../../src/domain/claim.ts';
import type { EvidenceWrites } from '../../src/storage/evidence-port.ts';
import type { Store } from '../../src/storage/port.ts';
import { articleFixture } from '../support/article-fixture.ts';

const NOTHING: EvidenceWrites = {
  facts: null,
  entries: [],
  links: [],
  supplied: [],
  claims: [],
  history: [],
};

/** What every store does with claims as evidence for one another. */
export function describeEvidence(open: () => Store): void {
  describe('evidence', () => {
    let store: Store;
    beforeEach(() => {
      store = open();
    });
    afterEach(() => store.close());

    /** Stores an article of one claim under these keys. */
    async function keep(
      publisher: string,
      keys: string[],
      writes: Partial<EvidenceWrites> = {},
    ): Promise<Article> {
      const article = articleFixture({ claims: [{ text: `A claim of ${publisher}.` }], publisher });
      const entries = article.claims.map(({ id }) => ({ claimId: id, owner: 7, keys, setting: '{"a":1}' }));
      await store.saveWith(article, { ...NOTHING, facts: '{"b":2}', entries, ...writes });
      return article;
    }
    const claimOf = (article: Article): Claim => article.claims[0] as Claim;
    const find = async (...keys: string[]) => {
      const { byKey } = await store.findPlaces(keys, 10);
      const places = await store.describePlaces([...new Set([...byKey.values()].flat())]);
      return places.map(({ claimId }) => claimId).sort();
    };

    it('is found by any key, whatever stands in it', async () => {
      const odd = ['name حفتر+2026', 'word "x" OR y*', "a'b;--", ''];
      const kept = claimOf(await keep('A', odd));
      await keep('B', ['another']);
      for (const key of odd) expect(await find(key), key).toEqual([kept.id]);
      expect(await find('name حفتر', 'OR', 'x')).toEqual([]);
    });

    it('is found latest first and no further than asked', async () => {
      const ids: string[] = [];
      for (let at = 0; at < 6; at += 1) ids.push(claimOf(await keep(`House ${at}`, ['k'])).id);
      const { byKey, newest } = await store.findPlaces(['k', 'none'], 4);
      const places = byKey.get('k') ?? [];
      expect(places).toHaveLength(4);
      expect(places).toEqual([...places].sort((a, b) => b - a));
      expect(places[0]).toBe(newest);
      expect(byKey.get('none') ?? []).toEqual([]);
      const found = await store.describePlaces(places);
      const byPlace = new Map(found.map((one) => [one.place, one.claimId]));
      expect(places.map((place) => byPlace.get(place))).toEqual([...ids].reverse().slice(0, 4));
      expect(found[0]).toMatchObject({ owner: 7 });
    });

    it('is read back with what was kept of its article, and nothing for what is not there', async () => {
      const article = await keep('A', ['k']);
      const plain = articleFixture({ claims: [{ text: 'Plain.' }], publisher: 'P' });
      await store.saveArticle(plain);
      expect(await store.readEvidence([claimOf(article).id, 'clm_none'])).toEqual([
        { claim: claimOf(article), facts: '{"b":2}', setting: '{"a":1}', analysedAt: article.createdAt },
      ]);
      expect(await store.readEvidence([claimOf(plain).id])).toMatchObject([{ facts: null, setting: null }]);
    });

    it('is read as it is now, however often it was read before', async () => {
      const one = await keep('A', ['k']);
      const claim = claimOf(one);
      const read = async () => (await store.readEvidence([claim.id])).map((found) => found.claim.label);
      expect([await read(), await read()]).toEqual([[claim.label], [claim.label]]);
      await keep('B', ['k'], { claims: [{ ...claim, label: 'changed by another' }] });
      expect([await read(), await read()]).toEqual([['changed by another'], ['changed by another']]);
      const anew = { ...one, claims: [{ ...claim, label: 'analysed anew' }] };
      const entry = { claimId: claim.id, owner: 7, keys: ['k'], setting: null };
      await store.saveWith(anew, { ...NOTHING, facts: '{}', entries: [entry] });
      expect([await read(), await read()]).toEqual([['analysed anew'], ['analysed anew']]);
      await store.deleteWith(one.id, NOTHING);
      expect(await read()).toEqual([]);
    });

    it('links claims in both directions, until one of them goes', async () => {
      const one = await keep('A', ['k']);
      const [here, there] = [
        claimOf(one).id,
        claimOf(articleFixture({ claims: [{ text: 'A claim of B.' }], publisher: 'B' })).id,
      ];
      const other = await keep('B', ['k'], {
        links: [
          { here: there, there: here },
          { here: there, there: 'clm_none' },
        ],
      });
      expect(await store.readLinks([here])).toEqual([{ here, there }]);
      expect(await store.readLinks([there])).toEqual([{ here: there, there: here }]);
      expect(await store.readLinksInto(one.id)).toEqual([{ here: there, there: here }]);
      await store.deleteWith(other.id, NOTHING);
      expect(await store.readLinks([here])).toEqual([]);
      expect(await find('k')).toEqual([here]);
    });

    it('changes stored claims with the article that makes them change', async () => {
      const one = await keep('A', ['k']);
      const claim = claimOf(one);
      const holds: Claim['verdict']['holds'] = { ...claim.verdict.holds, label: 'refuted', confidence: 0.5 };
      const changed = { ...claim, verdict: { ...claim.verdict, holds } };
      const past = {
        claimId: claim.id,
        articleId: one.id,
        at: '2026-03-01T00:00:00.000Z',
        verdict: claim.verdict,
      };
      const now = { ...past, at: '2026-03-02T00:00:00.000Z', verdict: changed.verdict };
      await keep('B', ['k'], { claims: [changed], history: [past, now] });
      expect((await store.findClaim(claim.id))?.claim).toEqual(changed);
      expect((await store.findArticle(one.id))?.claims).toEqual([changed]);
      expect(await store.readHistory([claim.id])).toEqual([now, past]);
      expect(await store.findChanged([claim.id, 'clm_none'])).toEqual([claim.id]);
      await store.saveWith(one, { ...NOTHING, history: [{ ...now, verdict: claim.verdict }] });
      expect((await store.readHistory([claim.id])).map(({ verdict }) => verdict.holds.label)).toEqual([
        'not-enough-evidence',
        'not-enough-evidence',
      ]);
      await store.deleteArticle(one.id);
      expect(await store.readHistory([claim.id])).toEqual([]);
    });

    it('keeps evidence that is no article with the claim it came for', async () => {
      const article = articleFixture({ claims: [{ text: 'It came with evidence.' }] });
      const { id } = claimOf(article);
      await store.saveArticle(article, [
        { claimId: id, document: '{"n":1}' },
        { claimId: id, document: '{"n":2}' },
      ]);
      expect(await store.readSupplied([id])).toEqual([
        { claimId: id, document: '{"n":1}' },
        { claimId: id, document: '{"n":2}' },
      ]);
      await store.saveArticle(article);
      expect(await store.readSupplied([id])).toEqual([]);
    });

    it('asked for nothing is nothing', async () => {
      expect(await store.findPlaces(['k'], 5)).toEqual({ byKey: new Map([['k', []]]), newest: 0 });
      expect(await store.describePlaces([])).toEqual([]);
      expect(await store.readEvidence([])).toEqual([]);
      expect(await store.findChanged([])).toEqual([]);
      expect(await store.readLinks([])).toEqual([]);
      expect(await store.readLinksInto('art_none')).toEqual([]);
    });
  });
}
