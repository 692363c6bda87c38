import { describe, expect, it } from 'vitest';
import { ClaimDetail } from '../../src/http/claims/routes.ts';
import { testApp } from '../support/test-app.ts';

const ARTICLE = {
  text: 'The minister spoke.\nIt rained in 40 towns.',
  publishedAt: '2026-02-03',
  publisher: 'Paper',
};

async function appWithClaims() {
  const app = testApp();
  const { json } = await app.send('POST', '/v1/articles', ARTICLE);
  return { ...app, article: json };
}

describe('GET /v1/claims', () => {
  it('gives all claims, and those that meet every condition', async () => {
    const { send, article } = await appWithClaims();
    const find = async (query: string) => (await send('GET', `/v1/claims?${query}`)).json;
    expect(await find('')).toEqual({ items: article.claims, nextCursor: null });
    const [spoke, rained] = article.claims;
    for (const query of ['q=towns', 'q=40%20rained', `q=towns&kind=event&checkWorthy=true&language=en`])
      expect((await find(query)).items, query).toEqual([rained]);
    for (const query of ['source=The%20Minister', `source=${spoke.attribution.chain[0].sourceId}`])
      expect((await find(query)).items, query).toEqual([spoke]);
    for (const query of [
      'since=2026-02-03&until=2026-02-03',
      'verdict=not-enough-evidence',
      'since=2026-02-02T23:59:59Z',
    ])
      expect((await find(query)).items, query).toHaveLength(2);
    for (const query of [
      'q=snow',
      'kind=plan',
      'checkWorthy=false',
      'since=2026-02-04',
      'until=2026-02-02',
      'language=ar',
      'source=Reuters',
      'verdict=refuted',
    ])
      expect((await find(query)).items, query).toEqual([]);
  });

  it('finds a registered source by any of its names', async () => {
    const { deps } = testApp();
    const { send } = testApp({
      analyse: async (input) => {
        const article = await deps.analyse(input);
        for (const hop of article.claims.flatMap((claim) => claim.attribution.chain))
          hop.sourceId = 'reuters';
        return article;
      },
    });
    await send('POST', '/v1/articles', ARTICLE);
    for (const name of ['reuters', 'REUTERS', 'رُويترز'])
      expect(
        (await send('GET', `/v1/claims?source=${encodeURIComponent(name)}`)).json.items,
        name,
      ).toHaveLength(1);
    expect((await send('GET', '/v1/claims?source=afp')).json.items).toEqual([]);
  });

  it('comes in pages', async () => {
    const { send, article } = await appWithClaims();
    const first = (await send('GET', '/v1/claims?limit=1')).json;
    const second = (await send('GET', `/v1/claims?limit=1&cursor=${first.nextCursor}`)).json;
    expect([...first.items, ...second.items]).toEqual(article.claims);
    expect(second.nextCursor).toBeNull();
  });
});

describe('GET /v1/claims/{id}', () => {
  it('gives the claim with the history of its verdict', async () => {
    const { send, article } = await appWithClaims();
    const [claim] = article.claims;
    const { status, json } = await send('GET', `/v1/claims/${claim.id}`);
    expect(status).toBe(200);
    expect(ClaimDetail.parse(json)).toEqual(json);
    expect(json).toEqual({ ...claim, verdictHistory: [{ at: article.createdAt, ...claim.verdict }] });
  });
});
