import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Article } from '../../src/domain/article.ts';
import { Claim } from '../../src/domain/claim.ts';
import { Job } from '../../src/domain/job.ts';
import { Problem } from '../../src/http/problem.ts';
import { ask } from './ask.ts';

/** A running Isnad, wherever it runs. */
export interface World {
  readonly url: string;
  /** Has done what is waiting, where nobody does it by itself in time. */
  settle?(): Promise<unknown>;
  close(): Promise<unknown>;
}

const ARABIC = `كراتشي 3 فبراير شباط (رويترز) - قالت وزارة الري يوم الثلاثاء إن كلفة السد تجاوزت 40 مليون دولار.
ونفى الوزير حمدان الطويل أنه استقال من منصبه.`;
const ENGLISH = `The Norwick Harbour Authority said on Monday that 12 sailors were rescued off Tarn Point.
The city council approved a budget of 40 million euros on 2 February 2026.`;

const page = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });
const eventsOf = (text: string) =>
  text
    .split('\n\n')
    .filter((block) => block.startsWith('id: '))
    .map((block) => /^id: (\d+)\nevent: (.+)\ndata: (.+)$/.exec(block)?.slice(1) as [string, string, string]);

/** What every world answers: replies are parsed by the schemas that the documentation is made of. */
export function describeApi(name: string, open: () => Promise<World>): void {
  describe(name, () => {
    let world: World;
    beforeAll(async () => {
      world = await open();
      // A worker is built first.
    }, 240_000);
    afterAll(() => world?.close());

    const send = (method: string, path: string, body?: unknown, headers?: Record<string, string>) =>
      ask(world.url, method, path, body, headers);
    async function refused(status: number, code: string, ...request: Parameters<typeof send>) {
      const answer = await send(...request);
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
      expect(Problem.parse(answer.json)).toMatchObject({ status, code });
      return answer.json as z.infer<typeof Problem>;
    }
    async function until(id: string) {
      for (let tries = 0; ; tries += 1) {
        const { json } = await send('GET', `/v1/jobs/${id}`);
        if (!['queued', 'running'].includes(json.state) || tries > 200) return json;
        await world.settle?.();
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }

    it.each([
      ['Arabic', ARABIC, 'ar', 'rtl'],
      ['English', ENGLISH, 'en', 'ltr'],
    ])('takes an article in %s apart, and keeps it', async (_, text, language, direction) => {
      const posted = await send('POST', '/v1/articles', { text, publishedAt: '2026-02-04' });
      expect(posted.status).toBe(201);
      const article = Article.parse(posted.json);
      expect(article).toMatchObject({ language, direction });
      expect(article.claims.length).toBeGreaterThan(1);
      for (const claim of article.claims)
        for (const span of claim.spans) expect(text.slice(span.start, span.end)).toBe(span.quote);
      expect((await send('GET', `/v1/articles/${article.id}`)).json).toEqual(posted.json);
      const again = await send('POST', '/v1/articles', { text, publishedAt: '2026-02-04' });
      expect([again.status, again.json.id, again.json.createdAt]).toEqual([
        200,
        article.id,
        article.createdAt,
      ]);
      const claims = page(Claim).parse((await send('GET', `/v1/articles/${article.id}/claims`)).json);
      expect(claims.items.map(({ id }) => id)).toEqual(article.claims.map(({ id }) => id));
      const [claim] = article.claims as [Claim];
      expect((await send('GET', `/v1/claims/${claim.id}`)).json).toMatchObject({
        id: claim.id,
        text: claim.text,
      });
      const review = await send('GET', `/v1/claims/${claim.id}/claim-review`);
      expect(review.headers.get('content-type')).toContain('application/ld+json');
    });

    it('takes a text as it is, with its options beside it', async () => {
      const posted = await send('POST', '/v1/articles?publisher=Desk&publishedAt=2026-02-04', ENGLISH, {
        'content-type': 'text/plain; charset=utf-8',
      });
      expect(Article.parse(posted.json)).toMatchObject({ publisher: 'Desk', text: ENGLISH });
    });

    it('finds claims by every spelling of a word, and by their source', async () => {
      await send('POST', '/v1/articles', { text: ARABIC, publisher: 'Search' });
      for (const query of [
        'q=السدّ',
        'q=وكلفة',
        'source=reuters&checkWorthy=true',
        'language=ar',
        'kind=statement',
        'until=2100-01-01&since=2020-01-01',
      ])
        expect(page(Claim).parse((await send('GET', `/v1/claims?${query}`)).json), query).toMatchObject({
          items: expect.any(Array),
        });
      expect(
        (await send('GET', `/v1/claims?q=${encodeURIComponent('السدّ')}`)).json.items.length,
      ).toBeGreaterThan(0);
    });

    it('gives lists in pages that neither lose nor repeat', async () => {
      for (let at = 0; at < 5; at += 1)
        await send('POST', '/v1/articles', { text: `Ward ${at} voted on 2 May 2026.`, publisher: 'Pages' });
      const seen: string[] = [];
      let cursor = '';
      do {
        const { json } = await send('GET', `/v1/articles?limit=2${cursor}`);
        seen.push(
          ...page(Article)
            .parse(json)
            .items.map(({ id }) => id),
        );
        cursor = json.nextCursor === null ? '' : `&cursor=${json.nextCursor}`;
      } while (cursor !== '');
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.length).toBeGreaterThanOrEqual(5);
    });

    it('verifies a claim against what it holds and what is sent', async () => {
      const verified = await send('POST', '/v1/claims/verify', {
        claim: 'The council of Norwick approved 40 million euros on 2 February 2026.',
        evidence: [
          {
            text: 'The council of Norwick approved 40 million euros on 2 February 2026.',
            publisher: 'Another',
          },
        ],
      });
      expect(verified.status).toBe(200);
      expect(verified.json.verdict.holds.confidence).toEqual(expect.any(Number));
    });

    it('reads a text without keeping it, and lists sources', async () => {
      const { json } = await send('POST', '/v1/annotations', { text: ARABIC });
      expect(json.attributions.length).toBeGreaterThan(0);
      expect((await send('GET', '/v1/sources?limit=3')).json.items).toHaveLength(3);
      expect((await send('GET', '/v1/sources/reuters')).json.canonicalName).toBe('Reuters');
    });

    it('deletes an article and everything of it', async () => {
      const { json } = await send('POST', '/v1/articles', { text: 'Zanzibar signed on 3 May 2026.' });
      expect((await send('DELETE', `/v1/articles/${json.id}`)).status).toBe(204);
      await refused(404, 'article-not-found', 'GET', `/v1/articles/${json.id}`);
      expect((await send('GET', '/v1/claims?q=Zanzibar')).json.items).toEqual([]);
    });

    it('does work later, once, however often it is asked', async () => {
      const headers = { prefer: 'respond-async', 'idempotency-key': crypto.randomUUID() };
      const [one, other] = [
        await send('POST', '/v1/articles', { text: ENGLISH, publisher: 'Later' }, headers),
        await send('POST', '/v1/articles', { text: ENGLISH, publisher: 'Later' }, headers),
      ];
      expect([one.status, one.headers.get('preference-applied')]).toEqual([202, 'respond-async']);
      expect(other.text).toBe(one.text);
      const done = await until(Job.parse(one.json).id);
      expect(done).toMatchObject({ state: 'done', progress: { stage: 'stored' } });
      expect((await send('GET', `/v1/articles/${done.articleId}`)).json.publisher).toBe('Later');
    });

    it('does batches', async () => {
      const lines = [1, 2, 3]
        .map((ward) => JSON.stringify({ text: `Ward ${ward} voted on 4 May 2026.` }))
        .join('\n');
      const { status, json } = await send('POST', '/v1/batches', lines, {
        'content-type': 'application/x-ndjson',
      });
      expect(status).toBe(202);
      const done = await until(json.id);
      expect(done.state).toBe('done');
      expect(done.items.map(({ state }: Job) => state)).toEqual(['done', 'done', 'done']);
    });

    it('streams, and goes on where a stream was cut', async () => {
      const { text, headers } = await send(
        'POST',
        '/v1/articles',
        { text: ENGLISH, publisher: 'Stream' },
        { accept: 'text/event-stream' },
      );
      const told = eventsOf(text);
      expect(told.map(([id]) => Number(id))).toEqual(told.map((_, at) => at + 1));
      expect(told.map(([, event]) => event)).toEqual([
        'article',
        ...told.slice(1, -1).map(([, event]) => event),
        'done',
      ]);
      const rest = await send('GET', `${headers.get('location')}/events`, undefined, {
        'last-event-id': '2',
      });
      expect(eventsOf(rest.text)).toEqual(told.slice(2));
    });

    it('takes an article whose answer no row of D1 could hold, kept for its key, streamed and listed', async () => {
      const text = Array.from(
        { length: 700 },
        (_, ward) => `قالت بلدية نورويك إن الحي ${ward} صرف ${ward + 2} مليون دولار في 4 مايو 2026.`,
      ).join('\n');
      const key = { 'idempotency-key': crypto.randomUUID() };
      const posted = await send('POST', '/v1/articles', { text, publisher: 'Long' }, key);
      expect([posted.status, posted.json.claims.length > 600]).toEqual([201, true]);
      expect(Buffer.byteLength(posted.text)).toBeGreaterThan(2_500_000);
      const again = await send('POST', '/v1/articles', { text, publisher: 'Long' }, key);
      expect(again.text === posted.text).toBe(true);
      const live = { accept: 'text/event-stream' };
      const streamed = eventsOf((await send('POST', '/v1/articles', { text, publisher: 'Long' }, live)).text);
      const [, event, data] = streamed.at(-1) as [string, string, string];
      expect(event).toBe('done');
      expect(Article.parse(JSON.parse(data)).claims.map(({ id }) => id)).toEqual(
        posted.json.claims.map(({ id }: Claim) => id),
      );
      expect((await send('DELETE', `/v1/articles/${posted.json.id}`)).status).toBe(204);
    });

    // What stands before workerd on this machine now and then answers itself when a body is refused unread.
    it('refuses a body that is too large', { retry: 2 }, async () => {
      await refused(413, 'body-too-large', 'POST', '/v1/articles', { text: 'x'.repeat(1_100_000) });
    });

    it('says what is wrong, where', async () => {
      expect(
        (await refused(422, 'validation-failed', 'POST', '/v1/articles', { text: 'x', colour: 1 })).errors[0]
          ?.pointer,
      ).toBe('/colour');
      await refused(422, 'validation-failed', 'POST', '/v1/articles', { text: ' ' });
      await refused(400, 'malformed-json', 'POST', '/v1/articles', '{', {
        'content-type': 'application/json',
      });
      await refused(415, 'unsupported-media-type', 'POST', '/v1/articles', '<p>', {
        'content-type': 'text/csv',
      });
      await refused(422, 'text-too-long', 'POST', '/v1/articles', { text: 'x'.repeat(200_001) });
      await refused(422, 'engine-not-configured', 'POST', '/v1/articles', { text: 'x', engine: 'llm' });
      await refused(422, 'cursor-invalid', 'GET', '/v1/articles?cursor=x');
      await refused(404, 'no-such-path', 'GET', '/v2');
      await refused(405, 'method-not-allowed', 'PUT', '/v1/articles');
      await refused(404, 'job-not-found', 'GET', '/v1/jobs/none');
      await refused(
        400,
        'idempotency-key-invalid',
        'POST',
        '/v1/articles',
        { text: 'x' },
        { 'idempotency-key': '"' },
      );
      await refused(422, 'callback-not-allowed', 'POST', '/v1/articles', {
        text: 'x',
        callbackUrl: 'https://news.example/',
      });
    });

    it('is documented, and well', async () => {
      expect((await send('GET', '/openapi.json')).json.openapi).toBe('3.1.0');
      expect((await send('GET', '/docs')).text).toContain('<!doctype html>');
      expect((await send('GET', '/docs/swagger-ui-bundle.js')).headers.get('content-type')).toContain(
        'javascript',
      );
      expect((await send('GET', '/')).status).toBe(302);
      expect((await send('GET', '/healthz')).json.status).toBe('ok');
      expect((await send('GET', '/readyz')).json.status).toBe('ok');
      expect((await send('GET', '/metrics')).text).toContain('isnad_');
    });
  });
}
