import { afterEach, describe, expect, it } from 'vitest';
import { Job } from '../../src/domain/job.ts';
import { analysis } from '../../src/entry/analysis.ts';
import { startWorkLoop, type WorkLoop } from '../../src/entry/work-loop.ts';
import type { AppDeps } from '../../src/http/deps.ts';
import { checkCallback } from '../../src/http/jobs/callback.ts';
import { testApp } from '../support/test-app.ts';

const TEXT = `The Norwick Harbour Authority said on Monday that 12 sailors were rescued.
The city council approved a budget of 40 million euros on 2 February 2026.`;
const ASYNC = { prefer: 'respond-async' };
const STREAM = { accept: 'text/event-stream' };

const loops: WorkLoop[] = [];
afterEach(async () => {
  for (const loop of loops.splice(0)) await loop.close();
});

/** The service with the real analysis; `work` begins to do its jobs. */
function service(changes: Partial<AppDeps> = {}) {
  const base = testApp({
    analyse: analysis.analyse,
    limits: { maxBodyBytes: 100_000, maxTextChars: 10_000 },
    ...changes,
  });
  const { jobs } = base.deps;
  const work = (): WorkLoop => {
    const loop = startWorkLoop(jobs, null, 2);
    loops.push(loop);
    return loop;
  };
  const until = async (id: string, ends = (state: string) => !['queued', 'running'].includes(state)) => {
    for (;;) {
      const { json } = await base.send('GET', `/v1/jobs/${id}`);
      if (ends(json.state)) return json;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  return { ...base, jobs, work, until };
}

interface Told {
  id: number;
  event: string;
  // Untyped on purpose: tests look into data of every shape.
  data: ReturnType<typeof JSON.parse>;
}
const eventsOf = (text: string): Told[] =>
  text
    .split('\n\n')
    .filter((block) => block.startsWith('id: '))
    .map((block) => {
      const [, id, event, data] = /^id: (\d+)\nevent: (.+)\ndata: (.+)$/.exec(block) ?? [];
      return { id: Number(id), event: event as string, data: JSON.parse(data as string) };
    });

describe('an article asked for asynchronously', () => {
  it('is a job at once, and an article by and by', async () => {
    const { send, work, until } = service();
    const accepted = await send('POST', '/v1/articles', { text: TEXT }, ASYNC);
    expect(accepted.status).toBe(202);
    expect(Job.parse(accepted.json)).toMatchObject({ state: 'queued', kind: 'article', articleId: null });
    expect(accepted.headers.get('preference-applied')).toBe('respond-async');
    expect(accepted.headers.get('location')).toBe(`/v1/jobs/${accepted.json.id}`);
    work();
    const done = await until(accepted.json.id);
    expect(done).toMatchObject({
      state: 'done',
      progress: { stage: 'stored', done: 1, total: 1 },
      problem: null,
      items: [],
    });
    const article = await send('GET', `/v1/articles/${done.articleId}`);
    expect(article.json.text).toBe(TEXT);
    expect(article.json.claims.length).toBeGreaterThan(1);
  });

  it('says what went wrong when the analysis keeps failing, and is tried again before', async () => {
    let tries = 0;
    let glances = 0;
    const { send, jobs, until } = service();
    const broken = {
      ...jobs,
      analyse: () => {
        tries += 1;
        throw new Error('secret words');
      },
      // Time in which each wait passes at a glance at the clock.
      now: () => {
        glances += 1;
        return Date.now() + glances * 20_000;
      },
    };
    const { json } = await send('POST', '/v1/articles', { text: TEXT }, ASYNC);
    loops.push(startWorkLoop(broken, null, 1));
    const failed = await until(json.id);
    expect(failed).toMatchObject({ state: 'failed', problem: { code: 'internal-error' } });
    expect(JSON.stringify(failed)).not.toContain('secret');
    expect(tries).toBe(5);
  }, 20_000);

  it('is cancelled before it has begun, and while it runs', async () => {
    const { send, jobs, until } = service();
    const first = await send('POST', '/v1/articles', { text: TEXT }, ASYNC);
    expect((await send('DELETE', `/v1/jobs/${first.json.id}`)).json).toMatchObject({
      state: 'cancelled',
      problem: { code: 'job-cancelled' },
    });
    let stopped = false;
    const slow: typeof jobs = {
      ...jobs,
      analyse: (_, options) =>
        new Promise((_resolve, reject) =>
          options?.signal?.addEventListener('abort', () => {
            stopped = true;
            reject(options.signal?.reason);
          }),
        ),
    };
    const second = await send('POST', '/v1/articles', { text: TEXT }, ASYNC);
    loops.push(startWorkLoop(slow, null, 1));
    await until(second.json.id, (state) => state === 'running');
    await send('DELETE', `/v1/jobs/${second.json.id}`);
    expect((await until(second.json.id)).state).toBe('cancelled');
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(stopped).toBe(true);
    expect((await send('GET', '/v1/articles')).json.items).toEqual([]);
  });

  it('refuses more than may wait', async () => {
    const { deps } = service();
    const { send } = service({ jobs: { ...deps.jobs, limits: { ...deps.jobs.limits, maxWaiting: 1 } } });
    expect((await send('POST', '/v1/articles', { text: TEXT }, ASYNC)).status).toBe(202);
    const refused = await send('POST', '/v1/articles', { text: TEXT }, ASYNC);
    expect(refused.json).toMatchObject({ status: 503, code: 'overloaded' });
    expect(refused.headers.get('retry-after')).toBe('1');
  });

  it('is done once, whoever is told of it and however often', async () => {
    const { send, jobs, until } = service();
    const { json } = await send('POST', '/v1/articles', { text: TEXT }, ASYNC);
    const { runJob } = await import('../../src/pipeline/jobs/run-job.ts');
    const ran = await Promise.all([runJob(jobs, json.id), runJob(jobs, json.id), runJob(jobs, json.id)]);
    expect(ran.filter(Boolean)).toHaveLength(1);
    const done = await until(json.id);
    expect(await runJob(jobs, json.id)).toBe(false);
    expect((await send('GET', '/v1/articles')).json.items).toHaveLength(1);
    const { text } = await send('GET', `/v1/jobs/${json.id}/events`);
    const ids = eventsOf(text).map(({ id }) => id);
    expect(ids).toEqual(ids.map((_, at) => at + 1));
    expect(done.attempts).toBe(1);
  });
});

describe('a process that is to end', () => {
  it('puts what it works on back, for the next to take at once', async () => {
    const { send, jobs, work, until } = service();
    const { json } = await send('POST', '/v1/articles', { text: TEXT }, ASYNC);
    const endless: typeof jobs = {
      ...jobs,
      analyse: (_, options) =>
        new Promise((_resolve, reject) =>
          options?.signal?.addEventListener('abort', () => reject(options.signal?.reason)),
        ),
    };
    const loop = startWorkLoop(endless, null, 1);
    await until(json.id, (state) => state === 'running');
    await loop.close();
    expect(await until(json.id, () => true)).toMatchObject({ state: 'queued', problem: null });
    work();
    expect(await until(json.id)).toMatchObject({ state: 'done', attempts: 2 });
  });
});

describe('a job that kills whoever works on it', () => {
  it('is given up in the end', async () => {
    const { send, jobs, until } = service();
    const { json } = await send('POST', '/v1/articles', { text: TEXT }, ASYNC);
    const { runJob } = await import('../../src/pipeline/jobs/run-job.ts');
    let analysed = 0;
    let now = Date.now();
    const analyse: typeof jobs.analyse = () => {
      analysed += 1;
      throw new Error('not reached');
    };
    for (let death = 0; death < 20; death += 1) {
      now += 60_000;
      expect(await jobs.work.takeJob({ holder: `dead-${death}`, until: now + 1 }, now)).not.toBeNull();
    }
    expect(await runJob({ ...jobs, analyse, now: () => now + 60_000 })).toBe(true);
    expect(await until(json.id)).toMatchObject({ state: 'failed', problem: { code: 'internal-error' } });
    expect(analysed).toBe(0);
  });
});

describe('an article as a stream', () => {
  it('tells its segments, its claims, what became of them, and its end', async () => {
    const { send } = service();
    const { status, headers, text } = await send('POST', '/v1/articles', { text: TEXT }, STREAM);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    const told = eventsOf(text);
    expect(told.map(({ id }) => id)).toEqual(told.map((_, at) => at + 1));
    const [first] = told;
    const last = told.at(-1) as Told;
    expect(first).toMatchObject({ event: 'article', data: { claims: [], text: TEXT } });
    expect(headers.get('location')).toBe(`/v1/jobs/${first?.data.jobId}`);
    expect(last.event).toBe('done');
    const of = (event: string) => told.filter((one) => one.event === event).map(({ data }) => data);
    expect(of('claim').map(({ id }) => id)).toEqual(last.data.claims.map(({ id }: { id: string }) => id));
    expect(of('claim-updated')).toEqual(last.data.claims);
    expect((await send('GET', `/v1/articles/${last.data.id}`)).json).toEqual(last.data);
  });

  it('goes on after any event that was seen', async () => {
    const { send } = service();
    const whole = await send('POST', '/v1/articles', { text: TEXT }, STREAM);
    const told = eventsOf(whole.text);
    const path = `${whole.headers.get('location')}/events`;
    for (let seen = 0; seen <= told.length; seen += 1) {
      const { text } = await send('GET', path, undefined, { 'last-event-id': String(seen) });
      expect(eventsOf(text)).toEqual(told.slice(seen));
    }
    expect((await send('GET', path, undefined, { 'last-event-id': 'x' })).json).toMatchObject({
      status: 422,
      errors: [{ in: 'header', pointer: '/last-event-id' }],
    });
  });

  it('stops the work when its reader goes away, and goes on for one that comes back', async () => {
    let runs = 0;
    let stopped: unknown = null;
    const { app, jobs, send, until } = service();
    const analyse: typeof jobs.analyse = (input, options) => {
      runs += 1;
      if (runs > 1) return analysis.analyse(input, options);
      return new Promise((_, reject) => {
        options?.signal?.addEventListener('abort', () => {
          stopped = options.signal?.reason;
          reject(options.signal?.reason);
        });
        analysis.analyse(input, {
          onEvent: (event) => event.type === 'article' && options?.onEvent?.(event),
        });
      });
    };
    const streaming = service({ jobs: { ...jobs, analyse }, storeOf: jobs.storeOf });
    const response = await streaming.app.request('/v1/articles', {
      method: 'POST',
      body: JSON.stringify({ text: TEXT }),
      headers: { ...STREAM, 'content-type': 'application/json' },
    });
    const reader = response.body?.getReader();
    const chunk = new TextDecoder().decode((await reader?.read())?.value);
    expect(chunk).toContain('event: article');
    const id = (response.headers.get('location') ?? '').split('/').at(-1) as string;
    await reader?.cancel();
    expect(await until(id, (state) => state === 'queued')).toMatchObject({ state: 'queued' });
    expect(String(stopped)).toContain('left');
    const following = streaming.app.request(`/v1/jobs/${id}/events`, { headers: { 'last-event-id': '1' } });
    loops.push(startWorkLoop(streaming.deps.jobs, null, 1));
    const rest = eventsOf(await (await following).text());
    expect(rest[0]).toMatchObject({ id: 2, event: 'claim' });
    expect(rest.at(-1)?.event).toBe('done');
    expect(app).toBeDefined();
    expect((await send('GET', '/v1/articles')).json.items).toHaveLength(1);
  });

  it('goes on for a reader who came before the last one was found to be gone', async () => {
    const { app, deps, jobs } = service();
    let stopped = (): void => undefined;
    let runs = 0;
    const analyse: typeof jobs.analyse = (input, options) => {
      runs += 1;
      if (runs > 1) return analysis.analyse(input, options);
      // Hears that it is to stop, and takes its time.
      return new Promise((_resolve, reject) => {
        options?.signal?.addEventListener('abort', () => {
          stopped = () => reject(options.signal?.reason);
        });
      });
    };
    Object.assign(deps.jobs, { analyse });
    const headers = { ...STREAM, 'content-type': 'text/plain', 'idempotency-key': 'again' };
    const post = () => app.request('/v1/articles', { method: 'POST', body: TEXT, headers });
    const first = await post();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await first.body?.cancel();
    const followers = [app.request(`${first.headers.get('location')}/events`), post()].map(async (response) =>
      eventsOf(await (await response).text()),
    );
    await new Promise((resolve) => setTimeout(resolve, 20));
    loops.push(startWorkLoop(deps.jobs, null, 1));
    stopped();
    const [one = [], other = []] = await Promise.all(followers);
    expect(one.at(-1)?.event).toBe('done');
    expect(other).toEqual(one);
  });

  it('is not begun while as many are written as may be', async () => {
    const { app, deps, send } = service({
      limits: { maxBodyBytes: 10_000, maxTextChars: 1_000, maxInFlight: 2 },
    });
    const waiting: typeof deps.jobs.analyse = (_, options) =>
      new Promise((_resolve, reject) =>
        options?.signal?.addEventListener('abort', () => reject(options.signal?.reason)),
      );
    Object.assign(deps.jobs, { analyse: waiting });
    const open = () =>
      app.request('/v1/articles', {
        method: 'POST',
        body: TEXT,
        headers: { ...STREAM, 'content-type': 'text/plain' },
      });
    const streams = [await open(), await open()];
    expect((await send('POST', '/v1/articles', { text: TEXT }, STREAM)).json).toMatchObject({
      status: 503,
      code: 'overloaded',
    });
    expect((await send('GET', '/v1/articles')).status).toBe(200);
    for (const { body } of streams) await body?.cancel();
    await new Promise((resolve) => setTimeout(resolve, 20));
    const again = await open();
    expect(again.status).toBe(200);
    await again.body?.cancel();
  });

  it('ends with the problem of a job that was cancelled', async () => {
    const { send } = service();
    const { json } = await send('POST', '/v1/articles', { text: TEXT }, ASYNC);
    await send('DELETE', `/v1/jobs/${json.id}`);
    const told = eventsOf((await send('GET', `/v1/jobs/${json.id}/events`)).text);
    expect(told).toMatchObject([
      { id: 1, event: 'problem', data: { code: 'job-cancelled', status: 409, requestId: json.id } },
    ]);
  });
});

describe('a batch', () => {
  const ndjson = { 'content-type': 'application/x-ndjson' };
  const lines = (...articles: unknown[]) => articles.map((article) => JSON.stringify(article)).join('\n');

  it('is one job of many, in order', async () => {
    const { send, work, until } = service();
    const texts = Array.from({ length: 7 }, (_, at) => `The council of ward ${at} met on 2 February 2026.`);
    const accepted = await send('POST', '/v1/batches', lines(...texts.map((text) => ({ text }))), ndjson);
    expect(accepted.status).toBe(202);
    expect(accepted.json).toMatchObject({ kind: 'batch', state: 'queued', progress: { done: 0, total: 7 } });
    work();
    const done = await until(accepted.json.id);
    expect(done).toMatchObject({ state: 'done', progress: { stage: 'stored', done: 7, total: 7 } });
    expect(done.items.map(({ state }: Job) => state)).toEqual(texts.map(() => 'done'));
    const article = await send('GET', `/v1/articles/${done.items[3].articleId}`);
    expect(article.json.text).toBe(texts[3]);
    const page = await send('GET', `/v1/jobs/${accepted.json.id}?limit=3`);
    expect(page.json.items).toHaveLength(3);
    expect(
      (await send('GET', `/v1/jobs/${accepted.json.id}?limit=3&cursor=${page.json.nextCursor}`)).json.items[0]
        .id,
    ).toBe(done.items[3].id);
  });

  it('may begin with a byte order mark, end its lines as Windows does, and leave lines blank', async () => {
    const { send } = service();
    const body = `\ufeff${lines({ text: 'One.' })}\r\n\r\n  \r\n${lines({ text: 'Two.' })}\r\n`;
    const accepted = await send('POST', '/v1/batches', body, ndjson);
    expect([accepted.status, accepted.json.progress.total]).toEqual([202, 2]);
  });

  it('is taken whole or not at all, and names every line at fault', async () => {
    const { send, jobs } = service();
    const body = `${lines({ text: 'Good.' }, { text: '' })}\n{"text": 5\n${lines({ text: 'x', colour: 1 }, { text: 'x'.repeat(10_001) })}`;
    const refused = await send('POST', '/v1/batches', body, ndjson);
    expect(refused.json).toMatchObject({ status: 422, code: 'validation-failed' });
    expect(refused.json.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/1/text',
      '/2',
      '/3/colour',
      '/4/text',
    ]);
    expect(await jobs.work.countWaiting(9)).toBe(0);
  });

  it.each([
    ['nothing', '\n \n', 'at least one'],
    ['too many', '{"text":"x"}\n'.repeat(1_001), 'at most 1000'],
  ])('is refused with %s', async (_, body, detail) => {
    const { send } = service();
    expect((await send('POST', '/v1/batches', body, ndjson)).json).toMatchObject({
      status: 422,
      detail: expect.stringContaining(detail),
    });
  });
});

describe('an idempotency key', () => {
  const key = (name: string) => ({ 'idempotency-key': name });

  it('gives the same answer to the same request, byte for byte, and does the work once', async () => {
    const { send, jobs } = service();
    const first = await send('POST', '/v1/articles', { text: TEXT }, key('"a-1"'));
    const again = await send('POST', '/v1/articles', `{ "text": ${JSON.stringify(TEXT)} }`, {
      ...key('a-1'),
      'content-type': 'application/json',
    });
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.text).toBe(first.text);
    expect(again.headers.get('location')).toBe(first.headers.get('location'));
    // Another application on the same database: what a restart is.
    const restarted = service({ jobs });
    expect((await restarted.send('POST', '/v1/articles', { text: TEXT }, key('a-1'))).text).toBe(first.text);
  });

  it('belongs to one request', async () => {
    const { send } = service();
    await send('POST', '/v1/articles', { text: TEXT }, key('a-1'));
    expect((await send('POST', '/v1/articles', { text: `${TEXT} ` }, key('a-1'))).json).toMatchObject({
      status: 422,
      code: 'idempotency-key-reused',
    });
    expect((await send('POST', '/v1/articles', { text: TEXT }, { ...key('a-1'), ...ASYNC })).json.code).toBe(
      'idempotency-key-reused',
    );
    expect(
      (
        await send('POST', '/v1/batches', `{"text":"x"}`, {
          ...key('a-1'),
          'content-type': 'application/x-ndjson',
        })
      ).json.code,
    ).toBe('idempotency-key-reused');
  });

  it('is in use while its request is answered', async () => {
    let finish = (): void => undefined;
    const base = service();
    const waiting = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const { send } = service({
      jobs: base.jobs,
      analyse: async (input, options) => {
        await waiting;
        return analysis.analyse(input, options);
      },
    });
    const first = send('POST', '/v1/articles', { text: TEXT }, key('k'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await send('POST', '/v1/articles', { text: TEXT }, key('k'))).json).toMatchObject({
      status: 409,
      code: 'idempotency-key-in-use',
    });
    finish();
    expect((await first).status).toBe(201);
  });

  it('is free again after a failure', async () => {
    let isDown = true;
    const base = service();
    const { send } = service({
      jobs: base.jobs,
      analyse: (input, options) => {
        if (isDown) throw new Error('x');
        return analysis.analyse(input, options);
      },
    });
    expect((await send('POST', '/v1/articles', { text: TEXT }, key('k'))).status).toBe(500);
    isDown = false;
    expect((await send('POST', '/v1/articles', { text: TEXT }, key('k'))).status).toBe(201);
  });

  it('leads to the same job, and to the same stream', async () => {
    const { send } = service();
    const jobs = [
      await send('POST', '/v1/articles', { text: TEXT }, { ...ASYNC, ...key('j') }),
      await send('POST', '/v1/articles', { text: TEXT }, { ...ASYNC, ...key('j') }),
    ];
    expect(jobs[1]?.text).toBe(jobs[0]?.text);
    const streams = [
      await send('POST', '/v1/articles', { text: TEXT }, { ...STREAM, ...key('s') }),
      await send('POST', '/v1/articles', { text: TEXT }, { ...STREAM, ...key('s') }),
    ];
    expect(streams[1]?.text).toBe(streams[0]?.text);
  });

  it.each(['', '"', 'ключ', 'x'.repeat(256)])('is refused when it is %j', async (name) => {
    const { send } = service();
    const headers = new Headers();
    try {
      headers.set('idempotency-key', name);
    } catch {
      return;
    }
    expect(
      (await send('POST', '/v1/articles', { text: TEXT }, Object.fromEntries(headers))).json,
    ).toMatchObject({ status: 400, code: 'idempotency-key-invalid' });
  });
});

describe('an article that is deleted', () => {
  it('leaves no copy in what jobs told or keys keep', async () => {
    const { send } = service();
    const key = { 'idempotency-key': 'k' };
    const { json, text } = await send('POST', '/v1/articles', { text: TEXT }, key);
    const other = await send(
      'POST',
      '/v1/articles',
      { text: 'The council met.' },
      { 'idempotency-key': 'o' },
    );
    const live = await send('POST', '/v1/articles', { text: TEXT }, STREAM);
    const path = `${live.headers.get('location')}/events`;
    expect((await send('GET', path)).text).toContain('Norwick');
    expect((await send('DELETE', `/v1/articles/${json.id}`)).status).toBe(204);
    expect((await send('GET', path)).text).toBe('');
    const again = await send('POST', '/v1/articles', { text: TEXT }, key);
    expect(again.status).toBe(201);
    expect(again.text).not.toBe(text);
    expect(
      (await send('POST', '/v1/articles', { text: 'The council met.' }, { 'idempotency-key': 'o' })).text,
    ).toBe(other.text);
  });
});

describe('an address that is told', () => {
  const refused = (
    url: string,
    rules: { allowLoopback: boolean } | null = { allowLoopback: false },
  ): boolean => {
    try {
      checkCallback(url, rules, 'body');
      return false;
    } catch {
      return true;
    }
  };

  it.each(['https://news.example/told', 'https://hooks.example.org:8443/x?y=1'])('may be %s', (url) => {
    expect(refused(url)).toBe(false);
  });

  it.each([
    'http://news.example/told',
    'https://localhost/',
    'https://LOCALHOST./',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://10.0.0.8/',
    'https://169.254.169.254/latest/meta-data',
    'https://[fd00::1]/',
    'https://1.1.1.1/',
    'https://printer.local/',
    'https://vault.internal/',
    'https://intranet/',
    'https://user:word@news.example/',
    'ftp://news.example/',
  ])('may not be %s', (url) => {
    expect(refused(url)).toBe(true);
  });

  it('is nobody without a secret to sign with, and may be this machine where a setting says so', () => {
    expect(refused('https://news.example/', null)).toBe(true);
    expect(refused('http://127.0.0.1:9/', { allowLoopback: true })).toBe(false);
    expect(refused('http://10.0.0.8/', { allowLoopback: true })).toBe(true);
  });
});
