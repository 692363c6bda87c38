import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import { sha256Hex } from '../../src/domain/hash.ts';
import type { Job } from '../../src/domain/job.ts';
import type { Source } from '../../src/domain/source.ts';
import { Problem } from '../../src/http/problem.ts';
import type { World } from './api.ts';
import { ask } from './ask.ts';

const KEYS = { desk: 'key-of-the-desk', night: 'another-of-the-desk', rival: 'key-of-the-rival' };

/** The setting under which the suite wants its world opened: two keys of one tenant, one of another. */
export const ISNAD_API_KEYS = [
  `desk=${sha256Hex(KEYS.desk)}`,
  `desk=${sha256Hex(KEYS.night)}`,
  `rival=${sha256Hex(KEYS.rival)}`,
].join(',');

const TEXT = `The Quarry Lane council told Reuters that 12 sailors were rescued off Tarn Point on 2 February 2026.
Mayor Ada Trellis said the search cost 3 million euros.`;
const ALIKE = 'Off Tarn Point 12 sailors were rescued on 2 February 2026, the Quarry Lane council said.';

/** Every path that wants a key. */
const LOCKED: [method: string, path: string, body?: unknown][] = [
  ['POST', '/v1/articles', { text: TEXT }],
  ['GET', '/v1/articles'],
  ['GET', '/v1/articles/x'],
  ['DELETE', '/v1/articles/x'],
  ['GET', '/v1/articles/x/claims'],
  ['GET', '/v1/claims'],
  ['GET', '/v1/claims/x'],
  ['GET', '/v1/claims/x/claim-review'],
  ['POST', '/v1/claims/verify', { claim: TEXT }],
  ['POST', '/v1/annotations', { text: TEXT }],
  ['GET', '/v1/sources'],
  ['GET', '/v1/sources/reuters'],
  ['POST', '/v1/batches', '{"text":"x"}'],
  ['GET', '/v1/jobs/x'],
  ['DELETE', '/v1/jobs/x'],
  ['GET', '/v1/jobs/x/events'],
  ['GET', '/metrics'],
  ['GET', '/nowhere'],
];

/** What every world with keys answers: nothing without one, and to each tenant its own alone. */
export function describeTenants(name: string, open: () => Promise<World>): void {
  describe(name, () => {
    let world: World;
    beforeAll(async () => {
      world = await open();
      // A worker is built first.
    }, 240_000);
    afterAll(() => world?.close());

    const send = (method: string, path: string, body?: unknown, headers?: Record<string, string>) =>
      ask(world.url, method, path, body, headers);
    /** Asks with one of the keys. */
    const as =
      (key: string) =>
      (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
        send(method, path, body, { ...headers, authorization: `Bearer ${key}` });
    const [desk, night, rival] = [as(KEYS.desk), as(KEYS.night), as(KEYS.rival)];

    async function until(id: string): Promise<Job & { items: Job[] }> {
      for (let tries = 0; ; tries += 1) {
        const { json } = await desk('GET', `/v1/jobs/${id}`);
        if (!['queued', 'running'].includes(json.state) || tries > 200) return json;
        await world.settle?.();
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }

    it.each(LOCKED)('wants a key for %s %s', async (method, path, body) => {
      const given = [
        '',
        'Bearer',
        'Bearer no-such-key',
        `Basic ${KEYS.desk}`,
        KEYS.desk,
        `Bearer ${sha256Hex(KEYS.desk)}`,
      ];
      for (const authorization of given) {
        const refused = await send(method, path, body, authorization === '' ? {} : { authorization });
        expect(Problem.parse(refused.json), `with "${authorization}"`).toMatchObject({
          status: 401,
          code: 'unauthorised',
        });
        expect(refused.headers.get('content-type')).toBe('application/problem+json');
        expect(refused.headers.get('www-authenticate')).toMatch(/^Bearer /);
        expect(refused.headers.get('x-request-id')).toBe(refused.json.requestId);
        expect(refused.text).not.toMatch(/no-such-key|key-of/);
      }
    });

    it.each(['/healthz', '/readyz', '/openapi.json', '/docs'])('wants none for %s', async (path) => {
      expect((await send('GET', path)).status).toBe(200);
      expect((await send('GET', path, undefined, { authorization: 'Bearer no-such-key' })).status).toBe(200);
    });

    it('shows a tenant its own articles, under any of its keys, and no other', async () => {
      const posted = await desk('POST', '/v1/articles', { text: TEXT, publisher: 'Daily' });
      expect(posted.status).toBe(201);
      const article = posted.json as Article;
      const [claim] = article.claims as [Article['claims'][number]];
      const own = [
        `/v1/articles/${article.id}`,
        `/v1/articles/${article.id}/claims`,
        `/v1/claims/${claim.id}`,
        `/v1/claims/${claim.id}/claim-review`,
      ];
      for (const path of own) {
        expect((await night('GET', path)).status, path).toBe(200);
        expect((await rival('GET', path)).status, path).toBe(404);
      }
      expect((await rival('DELETE', `/v1/articles/${article.id}`)).status).toBe(404);
      expect((await rival('POST', '/v1/claims/verify', { claimId: claim.id })).json.code).toBe(
        'claim-not-found',
      );
      for (const path of [
        '/v1/articles',
        '/v1/claims',
        '/v1/claims?q=sailors',
        '/v1/claims?source=reuters',
      ]) {
        expect((await desk('GET', path)).json.items.length, path).toBeGreaterThan(0);
        expect((await rival('GET', path)).json.items, path).toEqual([]);
      }
      const { nextCursor } = (await desk('GET', '/v1/claims?limit=1')).json;
      const ahead = await rival('GET', `/v1/claims?cursor=${nextCursor}`);
      expect(ahead.json.items ?? []).toEqual([]);
    });

    it('counts sources for each tenant apart, and tells of none that only another has seen', async () => {
      const { json } = await desk('POST', '/v1/articles', { text: TEXT, publisher: 'Sources' });
      const seen = new Set(
        (json as Article).claims.flatMap(({ attribution }) =>
          attribution.chain.map(({ sourceId }) => sourceId),
        ),
      );
      expect(seen).toContain('reuters');
      for (const id of seen) {
        expect((await desk('GET', `/v1/sources/${id}`)).json.claims, id).toBeGreaterThan(0);
        const { json: theirs } = await rival('GET', `/v1/sources/${id}`);
        if (id === 'reuters') expect(theirs).toMatchObject({ claims: 0, items: [] });
        else expect(theirs.code).toBe('source-not-found');
      }
      const all: Source[] = [];
      for (let cursor = ''; cursor !== 'end'; ) {
        const { json: page } = await rival('GET', `/v1/sources?limit=100${cursor}`);
        all.push(...page.items);
        cursor = page.nextCursor === null ? 'end' : `&cursor=${page.nextCursor}`;
      }
      expect(all.filter(({ claims }) => claims > 0)).toEqual([]);
    });

    it('holds no claim against what another tenant stored', async () => {
      await desk('POST', '/v1/articles', { text: TEXT, publisher: 'Evidence' });
      const verified = await desk('POST', '/v1/claims/verify', { claim: ALIKE });
      expect(verified.json.relations.length).toBeGreaterThan(0);
      expect((await rival('POST', '/v1/claims/verify', { claim: ALIKE })).json).toMatchObject({
        relations: [],
        verdict: { holds: { label: 'not-enough-evidence', evidence: [] } },
      });
      const stored = (await rival('POST', '/v1/articles', { text: ALIKE, publisher: 'Another' }))
        .json as Article;
      const foreign = stored.claims
        .flatMap(({ relations }) => relations)
        .filter((one) => one.articleId !== stored.id);
      expect(foreign).toEqual([]);
      await rival('DELETE', `/v1/articles/${stored.id}`);
    });

    it('lets two tenants hold the same article, and each delete its own', async () => {
      const article = { text: TEXT, publisher: 'Both' };
      const mine = await desk('POST', '/v1/articles', article);
      const theirs = await rival('POST', '/v1/articles', article);
      expect([mine.status, theirs.status]).toEqual([201, 201]);
      expect(theirs.json.id).not.toBe(mine.json.id);
      expect((await desk('DELETE', `/v1/articles/${mine.json.id}`)).status).toBe(204);
      expect((await rival('GET', `/v1/articles/${theirs.json.id}`)).status).toBe(200);
      await rival('DELETE', `/v1/articles/${theirs.json.id}`);
    });

    it('keeps jobs, batches, streams and idempotency keys apart', async () => {
      const later = { prefer: 'respond-async', 'idempotency-key': 'shared' };
      const job = await desk('POST', '/v1/articles', { text: TEXT, publisher: 'Later' }, later);
      expect(job.status).toBe(202);
      const batch = await desk('POST', '/v1/batches', '{"text":"Ward 1 voted on 4 May 2026."}', {
        'content-type': 'application/x-ndjson',
      });
      const live = { accept: 'text/event-stream' };
      const stream = await desk('POST', '/v1/articles', { text: TEXT, publisher: 'Live' }, live);
      const done = await until(batch.json.id);
      expect(done.state).toBe('done');
      const jobs = [job, batch, stream].map(({ headers }) => headers.get('location') as string);
      for (const path of [...jobs, ...done.items.map(({ id }) => `/v1/jobs/${id}`)]) {
        for (const [method, at] of [
          ['GET', path],
          ['DELETE', path],
          ['GET', `${path}/events`],
        ] as const)
          expect((await rival(method, at)).json?.code, `${method} ${at}`).toBe('job-not-found');
        expect((await night('GET', path)).status).toBe(200);
      }
      for (const { articleId } of done.items)
        expect((await rival('GET', `/v1/articles/${articleId}`)).status).toBe(404);
      // A key belongs to a tenant: another may use the same words, another key of this one may not for other work.
      const key = { 'idempotency-key': 'shared' };
      const theirs = await rival('POST', '/v1/articles', { text: 'Ward 2 voted on 4 May 2026.' }, key);
      expect(theirs.status).toBe(201);
      expect((await night('POST', '/v1/articles', { text: 'Ward 3.' }, key)).json.code).toBe(
        'idempotency-key-reused',
      );
      expect((await night('POST', '/v1/articles', { text: TEXT, publisher: 'Later' }, later)).text).toBe(
        job.text,
      );
    });
  });
}
