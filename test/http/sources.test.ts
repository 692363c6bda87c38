import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/domain/source.ts';
import { SourceDetail } from '../../src/http/sources/routes.ts';
import { testApp } from '../support/test-app.ts';

const ARTICLE = { text: 'The minister spoke.\nThe minister left.\nIt rained.' };

describe('GET /v1/sources', () => {
  it('lists the registry and what was seen, in order of ids, with counts', async () => {
    const { send } = testApp();
    const known = (await send('GET', '/v1/sources')).json;
    expect(known.items.map((source: Source) => [source.id, source.claims])).toEqual([
      ['afp', 0],
      ['reuters', 0],
    ]);
    await send('POST', '/v1/articles', ARTICLE);
    const { items } = (await send('GET', '/v1/sources')).json;
    expect(items.map((source: Source) => [source.canonicalName, source.claims])).toEqual([
      ['Agence France-Presse', 0],
      ['Reuters', 0],
      ['The minister', 2],
    ]);
    expect(items[2]).toMatchObject({ names: { en: ['The minister'] }, kind: 'official', country: null });
  });

  it('comes in pages that join to the whole', async () => {
    const { send } = testApp();
    await send('POST', '/v1/articles', ARTICLE);
    const all = (await send('GET', '/v1/sources')).json.items;
    const paged: Source[] = [];
    let cursor: string | null = '';
    for (let page = 0; cursor !== null && page < 10; page += 1) {
      const { json } = await send('GET', `/v1/sources?limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`);
      expect(json.items).toHaveLength(1);
      paged.push(...json.items);
      cursor = json.nextCursor;
    }
    expect(paged).toEqual(all);
  });
});

describe('GET /v1/sources/{id}', () => {
  it('gives a seen source with its claims, page by page', async () => {
    const { send } = testApp();
    const { claims } = (await send('POST', '/v1/articles', ARTICLE)).json;
    const path = `/v1/sources/${claims[0].attribution.chain[0].sourceId}`;
    const { json } = await send('GET', path);
    expect(SourceDetail.parse(json)).toEqual(json);
    expect(json).toMatchObject({
      canonicalName: 'The minister',
      claims: 2,
      trackRecord: { supported: 0, refuted: 0, conflicting: 0, 'not-enough-evidence': 2 },
      nextCursor: null,
    });
    expect(json.items).toEqual(claims.slice(0, 2));
    const first = (await send('GET', `${path}?limit=1`)).json;
    const second = (await send('GET', `${path}?limit=1&cursor=${first.nextCursor}`)).json;
    expect([...first.items, ...second.items]).toEqual(json.items);
  });

  it('gives a registered source that nobody has quoted', async () => {
    const { send } = testApp();
    expect((await send('GET', '/v1/sources/reuters')).json).toEqual({
      id: 'reuters',
      canonicalName: 'Reuters',
      names: { en: ['Reuters'], ar: ['رويترز'] },
      kind: 'news_agency',
      country: 'GB',
      claims: 0,
      trackRecord: { supported: 0, refuted: 0, conflicting: 0, 'not-enough-evidence': 0 },
      items: [],
      nextCursor: null,
    });
  });

  it('forgets a source with the last article that states it', async () => {
    const { send } = testApp();
    const { id, claims } = (await send('POST', '/v1/articles', ARTICLE)).json;
    await send('DELETE', `/v1/articles/${id}`);
    expect((await send('GET', `/v1/sources/${claims[0].attribution.chain[0].sourceId}`)).status).toBe(404);
  });
});
