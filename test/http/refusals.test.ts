import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/http/problem.ts';
import { testApp } from '../support/test-app.ts';

const json = { 'content-type': 'application/json' };
const plain = { 'content-type': 'text/plain' };
const { send } = testApp();

async function refused(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const answer = await send(method, path, body, headers);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  const problem = Problem.strict().parse(answer.json);
  expect(problem.status).toBe(answer.status);
  expect(problem.type).toBe(`urn:isnad:problem:${problem.code}`);
  expect(problem.requestId).toBe(answer.headers.get('x-request-id'));
  expect(answer.text).not.toMatch(/node_modules|at \w+ \(|\.ts:\d/);
  return { ...problem, pointers: problem.errors.map((error) => error.pointer), headers: answer.headers };
}

describe.each(['/v1/articles', '/v1/annotations'])('a body for %s', (path) => {
  it.each([
    ['not JSON', '{"text": "x"', json],
    ['empty', '', json],
    ['nested beyond reason', '['.repeat(4000), json],
  ])('that is %s is 400 malformed-json', async (_what, body, headers) => {
    const problem = await refused('POST', path, body, headers);
    // A list that is closed nowhere may also be read and found to be no object, as engines grow less recursive.
    expect(problem).toMatchObject({ status: 400, code: 'malformed-json' });
  });

  it.each([
    ['JSON', new Uint8Array([0x22, 0xc3, 0x28, 0x22]), json],
    ['plain text', new Uint8Array([0x41, 0xff]), plain],
    [
      'plain text in UTF-16',
      new Uint8Array([0x41, 0x00, 0x00, 0xd8]),
      { 'content-type': 'text/plain; charset=utf-16le' },
    ],
  ])('of invalid encoding is 400: %s', async (_what, body, headers) => {
    expect(await refused('POST', path, body, headers)).toMatchObject({
      status: 400,
      code: 'malformed-encoding',
    });
  });

  it.each([
    ['no type', { 'content-type': '' }],
    ['HTML', { 'content-type': 'text/html' }],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['nonsense', { 'content-type': 'json' }],
    ['JSON with a suffix', { 'content-type': 'application/ld+json' }],
    ['JSON in another encoding', { 'content-type': 'application/json; charset=utf-16' }],
    ['an unknown encoding', { 'content-type': 'text/plain; charset=klingon' }],
    ['compression', { ...json, 'content-encoding': 'gzip' }],
  ])('of a type not read here is 415: %s', async (_what, headers: Record<string, string>) => {
    const problem = await refused('POST', path, '{"text":"x"}', headers);
    expect(problem).toMatchObject({ status: 415, code: 'unsupported-media-type' });
  });

  it('that is too large is 413, whether it says so or not', async () => {
    const text = 'x'.repeat(5000);
    expect(await refused('POST', path, { text })).toMatchObject({ status: 413, code: 'body-too-large' });
    const stream = new ReadableStream({
      start(controller) {
        for (let sent = 0; sent < 5; sent += 1)
          controller.enqueue(new TextEncoder().encode('x'.repeat(1000)));
        controller.close();
      },
    });
    const { app } = testApp();
    const init = { method: 'POST', headers: plain, body: stream, duplex: 'half' } as RequestInit;
    expect((await app.request(path, init)).status).toBe(413);
  });

  it('whose text is too long is 422, naming it', async () => {
    const longest = 'x'.repeat(1000);
    expect((await send('POST', path, { text: longest })).status).toBeLessThan(300);
    for (const problem of [
      await refused('POST', path, { text: `${longest}x` }),
      await refused('POST', path, `${longest}x`, plain),
    ]) {
      expect(problem).toMatchObject({ status: 422, code: 'text-too-long', pointers: ['/text'] });
      expect(problem.detail).toContain('1000');
    }
  });

  it.each([
    ['no text', {}, ['/text']],
    ['null text', { text: null }, ['/text']],
    ['a number for text', { text: 1 }, ['/text']],
    ['empty text', { text: '' }, ['/text']],
    ['blank text', { text: ' \n\t\u00a0\u3000' }, ['/text']],
    ['NUL', { text: 'a\0b' }, ['/text']],
    ['a lone surrogate', { text: 'a\ud800b' }, ['/text']],
    ['a list', [], ['']],
    ['a string', '"x"', ['']],
    ['null', 'null', ['']],
    ['an unknown field', { text: 'x', html: '<p>' }, ['/html']],
    ['a field of Object.prototype', '{"text":"x","__proto__":{"a":1}}', ['/__proto__']],
    ['a key with JSON Pointer syntax', { text: 'x', 'a/b~c': 1 }, ['/a~1b~0c']],
    ['several faults', { txt: 'x', language: 5 }, ['/language', '/text', '/txt']],
    ['a language that is none', { text: 'x', language: 'not a tag' }, ['/language']],
    ['a date that is none', { text: 'x', publishedAt: '2026-02-30' }, ['/publishedAt']],
    ['a time that is none', { text: 'x', publishedAt: 'yesterday' }, ['/publishedAt']],
    ['a country that is none', { text: 'x', countryHint: 'Egypt' }, ['/countryHint']],
  ])('that is not valid is 422, naming the fields: %s', async (_what, body, pointers) => {
    const problem = await refused('POST', path, body, json);
    expect(problem).toMatchObject({ status: 422, code: 'validation-failed' });
    expect(problem.pointers.sort()).toEqual(pointers);
    expect(problem.errors.every((error) => error.in === 'body')).toBe(true);
  });

  it('that is blank plain text is 422', async () => {
    for (const text of ['', ' \n '])
      expect(await refused('POST', path, text, plain)).toMatchObject({ status: 422, pointers: ['/text'] });
  });

  it('takes parameters with plain text only, and only those it knows', async () => {
    const withJson = await refused('POST', `${path}?language=en`, { text: 'x' });
    expect(withJson).toMatchObject({ status: 422, pointers: ['/language'] });
    expect(withJson.errors[0]?.in).toBe('query');
    expect(await refused('POST', `${path}?text=a&lang=en`, 'x', plain)).toMatchObject({
      pointers: ['/text', '/lang'],
    });
    expect(await refused('POST', `${path}?language=en&language=ar`, 'x', plain)).toMatchObject({
      pointers: ['/language'],
    });
  });

  it('with a hundred thousand unknown fields gets a short answer', async () => {
    const { send: sendLarge } = testApp({ limits: { maxBodyBytes: 2_000_000, maxTextChars: 1000 } });
    const fields = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`f${index}`, 1]));
    const answer = await sendLarge('POST', path, { text: 'x', ...fields });
    expect(answer.status).toBe(422);
    expect(answer.text.length).toBeLessThan(10_000);
  });
});

describe('an article', () => {
  it.each(['html', 'url', 'callbackUrl', 'evidence'])(
    'with the field %s of a later version is refused by name',
    async (field) => {
      const problem = await refused('POST', '/v1/articles', { text: 'x', [field]: 'y' });
      expect(problem).toMatchObject({ status: 422, code: 'validation-failed', pointers: [`/${field}`] });
    },
  );

  it('for an engine that is not configured is 422, naming it', async () => {
    const problem = await refused('POST', '/v1/articles', { text: 'x', engine: 'llm' });
    expect(problem).toMatchObject({ status: 422, code: 'engine-not-configured', pointers: ['/engine'] });
    expect(problem.errors[0]?.in).toBe('body');
  });

  it('sent as text is told which parameter is at fault', async () => {
    for (const given of ['engine=llm', 'callbackUrl=https://news.example/told']) {
      const problem = await refused('POST', `/v1/articles?${given}`, 'x', plain);
      expect(problem.errors).toMatchObject([{ in: 'query', pointer: `/${given.split('=')[0]}` }]);
      expect(problem.detail).toContain('parameter');
    }
  });

  it('may leave a field out by giving null', async () => {
    const options = [
      'title',
      'publisher',
      'author',
      'publishedAt',
      'language',
      'claimLanguage',
      'countryHint',
    ];
    const nulls = Object.fromEntries(
      [...options, 'engine', 'verify', 'callbackUrl', 'evidence'].map((name) => [name, null]),
    );
    expect((await send('POST', '/v1/articles', { text: 'x', ...nulls })).status).toBe(201);
  });

  it.each([
    ['engine', 'gpt'],
    ['verify', 'yes'],
    ['publisher', ''],
    ['publisher', 'a\ud800'],
    ['title', 'x'.repeat(1001)],
    ['author', ' '],
    ['claimLanguage', '-'],
    ['claimLanguage', 'x'.repeat(40)],
  ])('with %s %j is 422, naming it', async (field, value) => {
    expect(await refused('POST', '/v1/articles', { text: 'x', [field]: value })).toMatchObject({
      code: 'validation-failed',
      pointers: [`/${field}`],
    });
  });
});

describe('parameters', () => {
  it('that are no UTF-8 are named, and a percent sign alone is one', async () => {
    expect(await refused('GET', '/v1/claims?q=%E9t%E9')).toMatchObject({
      status: 422,
      pointers: ['/q'],
      errors: [{ in: 'query', detail: 'is not percent-encoded UTF-8' }],
    });
    expect(await refused('POST', '/v1/articles?title=%FF', 'x', plain)).toMatchObject({
      pointers: ['/title'],
    });
    for (const q of ['50%', '%C3%A9t%C3%A9', '%EF%BF%BD', 'a+b'])
      expect((await send('GET', `/v1/claims?q=${q}`)).status, q).toBe(200);
  });
});

describe('parameters of lists', () => {
  it.each(['/v1/articles', '/v1/claims', '/v1/sources', '/v1/sources/reuters'])(
    '%s names what is wrong',
    async (path) => {
      for (const limit of ['0', '101', '-1', '1.5', 'x', '', ' 5', '0x10'])
        expect(await refused('GET', `${path}?limit=${limit}`), limit).toMatchObject({
          status: 422,
          pointers: ['/limit'],
        });
      for (const cursor of ['x', '', 'WyJhIl0', '%00'])
        expect(await refused('GET', `${path}?cursor=${cursor}`), cursor).toMatchObject({
          status: 422,
          code: 'cursor-invalid',
          pointers: ['/cursor'],
        });
      expect(await refused('GET', `${path}?page=2`)).toMatchObject({ status: 422, pointers: ['/page'] });
      expect(await refused('GET', `${path}?limit=1&limit=2`)).toMatchObject({
        status: 422,
        pointers: ['/limit'],
      });
    },
  );

  it.each([
    'kind=fact',
    'verdict=true',
    'checkWorthy=1',
    'since=2026',
    'until=now',
    'language=e',
    'q=',
    'source=',
  ])('a search by %s is 422, naming it', async (parameter) => {
    const name = parameter.split('=')[0];
    expect(await refused('GET', `/v1/claims?${parameter}`)).toMatchObject({
      status: 422,
      pointers: [`/${name}`],
    });
  });
});

describe('paths and methods', () => {
  it.each([
    '/nothing',
    '/v1',
    '/v1/articles/',
    '/v1/articles/a/b',
    '/v1/claims/verify/x',
    '/%ff',
    '/docs/..%2f..%2fpackage.json',
  ])('%s is 404', async (path) => {
    expect(await refused('GET', path)).toMatchObject({ status: 404, code: 'no-such-path' });
  });

  it.each([
    ['/v1/articles/art_none', 'article-not-found'],
    ['/v1/articles/art_none/claims', 'article-not-found'],
    ['/v1/claims/clm_none', 'claim-not-found'],
    ['/v1/claims/%D9%82%00', 'claim-not-found'],
    ['/v1/sources/src_none', 'source-not-found'],
  ])('%s is 404', async (path, code) => {
    expect(await refused('GET', path)).toMatchObject({ status: 404, code });
  });

  it.each([
    ['PUT', '/v1/articles', 'GET, HEAD, POST, OPTIONS'],
    ['POST', '/v1/articles/art_x', 'GET, HEAD, DELETE, OPTIONS'],
    ['DELETE', '/v1/claims', 'GET, HEAD, OPTIONS'],
    ['PUT', '/v1/claims/verify', 'POST, OPTIONS'],
    ['POST', '/v1/claims/clm_x/claim-review', 'GET, HEAD, OPTIONS'],
    ['GET', '/v1/annotations', 'POST, OPTIONS'],
    ['POST', '/', 'GET, HEAD, OPTIONS'],
    ['PATCH', '/healthz', 'GET, HEAD, OPTIONS'],
  ])('%s %s is 405 with what is allowed', async (method, path, allow) => {
    const problem = await refused(method, path);
    expect(problem).toMatchObject({ status: 405, code: 'method-not-allowed' });
    expect(problem.headers.get('allow')).toBe(allow);
    const options = await send('OPTIONS', path);
    expect(options.status).toBe(204);
    expect(options.headers.get('allow')).toBe(allow);
  });
});
