import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../src/domain/hash.ts';
import { analysis } from '../../src/entry/analysis.ts';
import { parseApiKeys, tenantOf } from '../../src/http/auth/api-keys.ts';
import { testApp } from '../support/test-app.ts';

const KEYS = [
  { tenant: 'desk', sha256: sha256Hex('key-of-the-desk') },
  { tenant: 'desk', sha256: sha256Hex('another-of-the-desk') },
  { tenant: 'rival', sha256: sha256Hex('key-of-the-rival') },
];
const as = (key: string) => ({ authorization: `Bearer ${key}` });
const DESK = as('key-of-the-desk');
const RIVAL = as('key-of-the-rival');
const service = () =>
  testApp({
    apiKeys: KEYS,
    analyse: analysis.analyse,
    limits: { maxBodyBytes: 100_000, maxTextChars: 10_000 },
  });
const ARTICLE = { text: 'The Norwick council told Reuters that 12 sailors were rescued on 2 February 2026.' };

describe('a server with keys', () => {
  it.each(['/v1/articles', '/v1/claims', '/v1/sources', '/v1/jobs/x', '/metrics', '/nowhere'])(
    'asks for one at %s',
    async (path) => {
      const { send } = service();
      for (const headers of [
        {},
        as('no-such-key'),
        { authorization: 'Basic a2V5' },
        { authorization: 'Bearer' },
      ]) {
        const refused = await send('GET', path, undefined, headers);
        expect(refused.json).toMatchObject({ status: 401, code: 'unauthorised' });
        expect(refused.headers.get('www-authenticate')).toContain('Bearer');
        expect(refused.text).not.toContain('no-such-key');
      }
    },
  );

  it.each(['/healthz', '/readyz', '/openapi.json', '/docs'])('asks for none at %s', async (path) => {
    expect((await service().send('GET', path)).status).toBe(200);
  });

  it('opens with any key of a tenant, whatever the case of "Bearer"', async () => {
    const { send } = service();
    expect((await send('GET', '/v1/articles', undefined, as('another-of-the-desk'))).status).toBe(200);
    expect(
      (await send('GET', '/v1/articles', undefined, { authorization: 'bearer key-of-the-desk' })).status,
    ).toBe(200);
  });

  it('shows a tenant nothing of another’s', async () => {
    const { send } = service();
    const article = (await send('POST', '/v1/articles', ARTICLE, DESK)).json;
    const claim = article.claims[0];
    expect(claim.attribution.chain.map(({ sourceId }: { sourceId: string }) => sourceId)).toContain(
      'reuters',
    );
    const seen = async (path: string, headers: Record<string, string>) =>
      (await send('GET', path, undefined, headers)).json;
    for (const path of ['/v1/articles', '/v1/claims', '/v1/claims?q=sailors', '/v1/claims?source=reuters']) {
      expect((await seen(path, DESK)).items.length, path).toBe(1);
      expect((await seen(path, RIVAL)).items, path).toEqual([]);
    }
    for (const path of [
      `/v1/articles/${article.id}`,
      `/v1/articles/${article.id}/claims`,
      `/v1/claims/${claim.id}`,
      `/v1/claims/${claim.id}/claim-review`,
    ]) {
      expect((await send('GET', path, undefined, DESK)).status, path).toBe(200);
      expect((await send('GET', path, undefined, RIVAL)).status, path).toBe(404);
    }
    expect((await send('DELETE', `/v1/articles/${article.id}`, undefined, RIVAL)).status).toBe(404);
    expect((await seen('/v1/sources/reuters', DESK)).claims).toBe(1);
    expect((await seen('/v1/sources/reuters', RIVAL)).claims).toBe(0);
    expect((await seen(`/v1/articles/${article.id}`, DESK)).id).toBe(article.id);
  });

  it('lets two tenants hold the same article, each its own', async () => {
    const { send } = service();
    const [mine, theirs] = [
      await send('POST', '/v1/articles', ARTICLE, DESK),
      await send('POST', '/v1/articles', ARTICLE, RIVAL),
    ];
    expect([mine.status, theirs.status]).toEqual([201, 201]);
    expect(mine.json.id).not.toBe(theirs.json.id);
    await send('DELETE', `/v1/articles/${mine.json.id}`, undefined, DESK);
    expect((await send('GET', `/v1/articles/${theirs.json.id}`, undefined, RIVAL)).status).toBe(200);
  });

  it('keeps jobs and idempotency keys apart', async () => {
    const { send } = service();
    const job = await send('POST', '/v1/articles', ARTICLE, {
      ...DESK,
      prefer: 'respond-async',
      'idempotency-key': 'k',
    });
    expect((await send('GET', `/v1/jobs/${job.json.id}`, undefined, RIVAL)).status).toBe(404);
    expect((await send('DELETE', `/v1/jobs/${job.json.id}`, undefined, RIVAL)).status).toBe(404);
    expect((await send('GET', `/v1/jobs/${job.json.id}/events`, undefined, RIVAL)).status).toBe(404);
    expect(
      (await send('POST', '/v1/articles', { text: 'Another.' }, { ...RIVAL, 'idempotency-key': 'k' })).status,
    ).toBe(201);
  });
});

describe('a browser of another origin', () => {
  const preflight = {
    origin: 'https://desk.example',
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'authorization',
  };

  it('may ask where a setting says so, and is asked for its key then', async () => {
    const { send } = testApp({ apiKeys: KEYS, corsOrigins: ['https://desk.example'] });
    const asked = await send('OPTIONS', '/v1/articles', undefined, preflight);
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-origin')).toBe('https://desk.example');
    expect(asked.headers.get('access-control-allow-headers')).toBe('authorization');
    const refused = await send('GET', '/v1/articles', undefined, { origin: 'https://desk.example' });
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([
      401,
      'https://desk.example',
    ]);
  });

  it('may ask from anywhere where the setting says so', async () => {
    const { send } = testApp({ corsOrigins: ['*'] });
    const asked = await send('OPTIONS', '/v1/articles', undefined, preflight);
    expect(asked.headers.get('access-control-allow-origin')).toBe('*');
    expect(asked.headers.get('access-control-allow-methods')).toBe('GET,HEAD,POST,DELETE');
  });

  it('does not keep others from asking which methods there are', async () => {
    const { send } = testApp({ corsOrigins: ['https://desk.example'] });
    expect((await send('OPTIONS', '/v1/articles')).headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS');
  });

  it('may not otherwise', async () => {
    const elsewhere = testApp({ corsOrigins: ['https://other.example'] });
    expect(
      (await elsewhere.send('OPTIONS', '/v1/articles', undefined, preflight)).headers.get(
        'access-control-allow-origin',
      ),
    ).toBeNull();
    expect(
      (await testApp().send('GET', '/v1/articles', undefined, preflight)).headers.get(
        'access-control-allow-origin',
      ),
    ).toBeNull();
  });
});

describe('the setting of keys', () => {
  const hash = sha256Hex('k');
  it('is tenants with hashes', () => {
    expect(parseApiKeys('')).toEqual([]);
    expect(parseApiKeys(`a=${hash}, b_2=${hash}\n`)).toEqual([
      { tenant: 'a', sha256: hash },
      { tenant: 'b_2', sha256: hash },
    ]);
    expect(tenantOf('k', [{ tenant: 'a', sha256: hash }])).toBe('a');
    expect(tenantOf('K', [{ tenant: 'a', sha256: hash }])).toBeNull();
  });
  it.each(['k', 'a=k', `=${hash}`, `A B=${hash}`, `a=${hash}0`, `a:${hash}`])('is not %j', (setting) => {
    expect(parseApiKeys(setting)).toBeNull();
  });
});
