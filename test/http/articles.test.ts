import { describe, expect, it } from 'vitest';
import { Article } from '../../src/domain/article.ts';
import { testApp } from '../support/test-app.ts';

const BODY = { text: 'The minister spoke.\nIt rained.', publisher: 'Paper', publishedAt: '2026-02-03' };

describe('POST /v1/articles', () => {
  it('answers 201 with the article and where it is', async () => {
    const { send } = testApp();
    const posted = await send('POST', '/v1/articles', BODY);
    expect(posted.status).toBe(201);
    expect(Article.parse(posted.json)).toEqual(posted.json);
    expect(posted.headers.get('location')).toBe(`/v1/articles/${posted.json.id}`);
    const read = await send('GET', posted.headers.get('location') ?? '');
    expect(read.status).toBe(200);
    expect(read.text).toBe(posted.text);
  });

  it('answers 200 with the same ids and createdAt when the article is there already', async () => {
    const { send } = testApp();
    const first = await send('POST', '/v1/articles', BODY);
    const again = await send('POST', '/v1/articles', { ...BODY, title: 'Rain' });
    expect(again.status).toBe(200);
    expect(again.json).toEqual({ ...first.json, title: 'Rain' });
    expect((await send('GET', '/v1/articles')).json.items).toEqual([again.json]);
  });

  it('takes another publisher or date for another article', async () => {
    const { send } = testApp();
    const ids = new Set();
    for (const body of [
      BODY,
      { ...BODY, publisher: 'Other' },
      { ...BODY, publishedAt: '2026-02-04' },
      { text: BODY.text },
    ]) {
      const { status, json } = await send('POST', '/v1/articles', body);
      expect(status).toBe(201);
      ids.add(json.id);
    }
    expect(ids.size).toBe(4);
  });

  it('takes the bare text, the rest as parameters', async () => {
    const { send } = testApp();
    const type = { 'content-type': 'text/plain' };
    const posted = await send(
      'POST',
      '/v1/articles?publisher=Paper&publishedAt=2026-02-03&verify=false',
      BODY.text,
      type,
    );
    expect(posted.status).toBe(201);
    expect(posted.json).toMatchObject({ text: BODY.text, publisher: 'Paper', publishedAt: '2026-02-03' });
    expect((await send('POST', '/v1/articles', BODY)).status).toBe(200);
  });

  it('hands every field to the analysis, absent ones as null', async () => {
    const seen: unknown[] = [];
    const { deps } = testApp();
    const { send } = testApp({
      analyse: (input) => {
        seen.push(input);
        return deps.analyse(input);
      },
    });
    const all = {
      text: 'It rained.',
      title: 'Rain',
      publisher: 'Paper',
      author: 'A. B.',
      publishedAt: '2026-02-03T10:00:00+03:00',
      language: 'en-GB',
      claimLanguage: 'ar',
      countryHint: 'eg',
      engine: 'rules',
      verify: false,
      callbackUrl: null,
    };
    await send('POST', '/v1/articles', all);
    await send('POST', '/v1/articles', { text: 'It rained.' });
    await send('POST', '/v1/articles', 'It rained.', { 'content-type': 'text/plain; charset=UTF-8' });
    const absent = {
      text: 'It rained.',
      title: null,
      publisher: null,
      author: null,
      publishedAt: null,
      language: null,
      claimLanguage: null,
      countryHint: null,
      engine: 'auto',
      verify: true,
      callbackUrl: null,
    };
    expect(seen).toEqual([{ ...all, countryHint: 'EG' }, absent, absent]);
  });

  it('keeps the text exactly as received', async () => {
    const { send } = testApp();
    const text = '\ufeff\u202Eقال\u202C e\u0301\r\n\u{1F600} \u200f';
    expect((await send('POST', '/v1/articles', { text })).json.text).toBe(text);
    const plain = await send('POST', '/v1/articles?publisher=p', text, { 'content-type': 'text/plain' });
    expect(plain.json.text).toBe(text);
  });

  it('reads text in the encoding that the client names', async () => {
    const { send } = testApp();
    const bytes = new Uint8Array([0xde, 0xc7, 0xe1]);
    const posted = await send('POST', '/v1/articles', bytes, {
      'content-type': 'text/plain; charset="windows-1256"',
    });
    expect(posted.json.text).toBe('قال');
  });

  it('ignores a byte order mark before JSON', async () => {
    const { send } = testApp();
    const type = { 'content-type': 'application/json;charset=utf-8' };
    expect((await send('POST', '/v1/articles', '\ufeff{"text":"x"}', type)).status).toBe(201);
  });

  it('stores nothing when the analysis fails', async () => {
    const { send } = testApp({
      analyse: () => {
        throw new Error('secret words of the article');
      },
    });
    const failed = await send('POST', '/v1/articles', BODY);
    expect(failed.status).toBe(500);
    expect(failed.text).not.toContain('secret');
    expect((await send('GET', '/v1/articles')).json.items).toEqual([]);
  });
});

describe('stored articles', () => {
  it('are listed in pages, latest first', async () => {
    const { send } = testApp();
    for (const publisher of ['a', 'b', 'c']) await send('POST', '/v1/articles', { ...BODY, publisher });
    const first = (await send('GET', '/v1/articles?limit=2')).json;
    expect(first.items.map((item: Article) => item.publisher)).toEqual(['c', 'b']);
    const second = (await send('GET', `/v1/articles?limit=2&cursor=${first.nextCursor}`)).json;
    expect(second.items.map((item: Article) => item.publisher)).toEqual(['a']);
    expect(second.nextCursor).toBeNull();
  });

  it('give their claims in reading order', async () => {
    const { send } = testApp();
    const { id, claims } = (await send('POST', '/v1/articles', BODY)).json;
    expect((await send('GET', `/v1/articles/${id}/claims`)).json).toEqual({
      items: claims,
      nextCursor: null,
    });
    const page = (await send('GET', `/v1/articles/${id}/claims?limit=1`)).json;
    const rest = (await send('GET', `/v1/articles/${id}/claims?cursor=${page.nextCursor}`)).json;
    expect([...page.items, ...rest.items]).toEqual(claims);
  });

  it('are deleted with all their claims', async () => {
    const { send } = testApp();
    const { id, claims } = (await send('POST', '/v1/articles', BODY)).json;
    const deleted = await send('DELETE', `/v1/articles/${id}`);
    expect(deleted.status).toBe(204);
    expect(deleted.text).toBe('');
    for (const path of [`/v1/articles/${id}`, `/v1/articles/${id}/claims`, `/v1/claims/${claims[0].id}`])
      expect((await send('GET', path)).status).toBe(404);
    expect((await send('DELETE', `/v1/articles/${id}`)).status).toBe(404);
    expect((await send('GET', '/v1/claims?q=minister')).json.items).toEqual([]);
  });
});
