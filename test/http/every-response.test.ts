import { describe, expect, it } from 'vitest';
import { IsnadError } from '../../src/domain/errors.ts';
import { openSqliteStore } from '../../src/storage/sqlite/open.ts';
import { testApp } from '../support/test-app.ts';

const SECRET = 'Zanzibar';

describe('every response', () => {
  const paths = [
    '/healthz',
    '/readyz',
    '/metrics',
    '/openapi.json',
    '/docs',
    '/',
    '/v1/articles',
    '/nothing',
    '/v1/claims?limit=x',
  ];

  it.each(paths)('of %s is closed to framing, sniffing, foreign scripts and shared caches', async (path) => {
    const { send } = testApp();
    const { headers } = await send('GET', path);
    const policy = headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('cache-control')).toMatch(/^no-(?:store|cache)$/);
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it("carries the caller's request id if it is short and plain, else one of its own", async () => {
    const { send } = testApp();
    const idOf = async (given: string) =>
      (await send('GET', '/healthz', undefined, { 'x-request-id': given })).headers.get('x-request-id');
    expect(await idOf('abc-123_X.y')).toBe('abc-123_X.y');
    for (const given of ['', 'a b', 'x'.repeat(65), '<script>', 'é', '{"a":1}'])
      expect(await idOf(given)).toMatch(/^[0-9a-f-]{36}$/);
    expect((await send('GET', '/healthz')).headers.get('x-request-id')).not.toBe(await idOf(''));
  });

  it('to HEAD is that to GET without the body', async () => {
    const { send } = testApp();
    const head = await send('HEAD', '/healthz');
    expect(head).toMatchObject({ status: 200, text: '' });
    expect(head.headers.get('content-type')).toBe('application/json');
  });
});

describe('the root', () => {
  it('leads to the docs', async () => {
    const { headers, status } = await testApp().send('GET', '/');
    expect([status, headers.get('location')]).toEqual([302, '/docs']);
  });
});

describe('an unexpected error', () => {
  const broken = () => {
    throw new TypeError(`no such thing as ${SECRET}`);
  };

  it('is told to nobody and logged under the request id, without its text', async () => {
    const { send, log } = testApp({ analyse: broken });
    const answer = await send('POST', '/v1/articles', { text: 'x' }, { 'x-request-id': 'here' });
    expect(answer).toMatchObject({
      status: 500,
      json: { code: 'internal-error', requestId: 'here', errors: [] },
    });
    expect(answer.text).not.toMatch(new RegExp(`${SECRET}|TypeError|\\.ts`));
    const entry = log.find((line) => line.message === 'unexpected error');
    expect(entry).toMatchObject({ level: 'error', requestId: 'here', error: { name: 'TypeError' } });
    expect(JSON.stringify(entry)).toContain('every-response.test.ts');
    expect(JSON.stringify(log.filter((line) => line.level !== 'debug'))).not.toContain(SECRET);
  });

  it('in a promise is answered alike', async () => {
    const { send } = testApp({ analyse: () => Promise.reject(new Error(SECRET)) });
    expect((await send('POST', '/v1/articles', { text: 'x' })).json).toMatchObject({
      code: 'internal-error',
    });
  });
});

describe('a database that does not answer', () => {
  it('is 503 on what needs it, and on /readyz but not on /healthz', async () => {
    const store = openSqliteStore(':memory:', []);
    const down = async () => {
      throw new IsnadError('database-unavailable', 'The database cannot answer now.', [], new Error('disk'));
    };
    const { send, log } = testApp({ storeOf: () => ({ ...store, ping: down, saveArticle: down }) });
    for (const answer of [await send('GET', '/readyz'), await send('POST', '/v1/articles', { text: 'x' })])
      expect(answer).toMatchObject({ status: 503, json: { code: 'database-unavailable' } });
    expect((await send('GET', '/healthz')).status).toBe(200);
    expect(log.filter((line) => line.message === 'database-unavailable')).toHaveLength(2);
  });

  it('is noticed when it was closed under us', async () => {
    const { send, deps } = testApp();
    expect((await send('GET', '/readyz')).status).toBe(200);
    await deps.storeOf('').close();
    expect((await send('GET', '/readyz')).status).toBeGreaterThanOrEqual(500);
  });
});

describe('the log', () => {
  it('has a line for each request, with neither text nor search words nor ids', async () => {
    const { send, log } = testApp();
    const { json } = await send('POST', `/v1/articles`, { text: `It rained in ${SECRET}.` });
    await send('GET', `/v1/claims?q=${SECRET}`);
    await send('GET', `/v1/articles/${json.id}`);
    await send('GET', `/${SECRET}`);
    expect(log.map((line) => [line.method, line.route, line.status])).toEqual([
      ['POST', '/v1/articles', 201],
      ['GET', '/v1/claims', 200],
      ['GET', '/v1/articles/{id}', 200],
      ['GET', 'unknown', 404],
    ]);
    for (const line of log)
      expect(line).toMatchObject({ level: 'info', message: 'request', durationMs: expect.any(Number) });
    expect(JSON.stringify(log)).not.toContain(SECRET);
    expect(JSON.stringify(log)).not.toContain(json.id);
  });
});

describe('/metrics', () => {
  it('counts requests by documented path, articles and claims, in the format of Prometheus', async () => {
    const { app, send } = testApp();
    await send('POST', '/v1/articles', { text: 'It rained.\nIt snowed.' });
    for (let index = 0; index < 30; index += 1) await send('GET', `/v1/articles/art_${index}`);
    for (let index = 0; index < 30; index += 1) await send('GET', `/random-${index}`);
    await app.request('/healthz', { method: 'PROPFIND' });
    const { text, headers } = await send('GET', '/metrics');
    expect(headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(text).toContain('isnad_articles_analysed_total 1\n');
    expect(text).toContain('isnad_claims_extracted_total 2\n');
    expect(text).toContain(
      'isnad_http_requests_total{method="GET",route="/v1/articles/{id}",status="404"} 30\n',
    );
    expect(text).toContain('isnad_http_requests_total{method="GET",route="unknown",status="404"} 30\n');
    expect(text).toContain('isnad_http_requests_total{method="other",route="/healthz",status="405"} 1\n');
    expect(text).toContain('isnad_http_request_duration_seconds_count{route="unknown"} 30\n');
    expect(text).toContain('isnad_http_request_duration_seconds_bucket{route="unknown",le="+Inf"} 30\n');
    const samples = text.split('\n').filter((line) => line !== '' && !line.startsWith('# '));
    for (const line of samples)
      expect(line).toMatch(/^[a-z_]+(?:\{[a-z]+="[^"\n]*"(?:,[a-z]+="[^"\n]*")*\})? [0-9.e+-]+$/);
  });

  it('has buckets that only grow', async () => {
    const { send } = testApp();
    for (let index = 0; index < 5; index += 1) await send('GET', '/healthz');
    const { text } = await send('GET', '/metrics');
    const counts = [...text.matchAll(/_bucket\{route="\/healthz",le="[^"]+"\} (\d+)/g)].map((match) =>
      Number(match[1]),
    );
    expect(counts).toHaveLength(12);
    expect(counts).toEqual([...counts].sort((one, other) => one - other));
    expect(counts.at(-1)).toBe(5);
  });
});
