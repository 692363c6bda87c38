import { afterAll, beforeAll, expect, it } from 'vitest';
import { readConfig } from '../../src/entry/config.ts';
import { startService } from '../../src/entry/start-service.ts';
import { STARTED_IN_MS, startWorker } from './support.ts';

/** A small generator that gives the same numbers every time (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const next = random(20260203);
const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
const TEXTS = [
  'Ward %n voted on 4 May 2026.',
  'Reuters reported that %n sailors were rescued on Monday.',
  'قالت وزارة الري إن كلفة السد تجاوزت %n مليون دولار.',
  'The council may approve %n million euros, two officials said.',
  '%n',
  ' ',
  '\u202eقال %n\u202c',
];
const PUBLISHERS = [null, 'Desk', 'Ωmega'];

interface Operation {
  method: string;
  path: (ids: string[]) => string;
  body?: unknown;
  type?: string;
}

function operation(): Operation {
  const id = Math.floor(next() * 1e6);
  const one = (ids: string[]) => ids[id % Math.max(1, ids.length)] ?? 'art_none';
  const text = () => pick(TEXTS).replace('%n', String(Math.floor(next() * 20)));
  return pick<() => Operation>([
    () => ({
      method: 'POST',
      path: () => '/v1/articles',
      body: {
        text: text(),
        publisher: pick(PUBLISHERS),
        publishedAt: pick(['2026-05-05', '2026-02-30', null]),
      },
    }),
    () => ({
      method: 'POST',
      path: () => '/v1/articles',
      body: { text: text(), [pick(['verify', 'colour', 'engine'])]: pick([true, 'rules', 7]) },
    }),
    () => ({ method: 'POST', path: () => '/v1/annotations', body: { text: text() } }),
    () => ({ method: 'GET', path: () => `/v1/articles?limit=${pick(['1', '3', '0', 'x'])}` }),
    () => ({ method: 'GET', path: (ids) => `/v1/articles/${one(ids)}` }),
    () => ({ method: 'GET', path: (ids) => `/v1/articles/${one(ids)}/claims?limit=2` }),
    () => ({ method: 'DELETE', path: (ids) => `/v1/articles/${one(ids)}` }),
    () => ({
      method: 'GET',
      path: () =>
        `/v1/claims?${pick(['q=voted', 'q=السد', 'source=reuters', 'kind=event', 'checkWorthy=true', 'verdict=supported', 'since=2026-05-05', 'language=ar', 'q=', 'kind=x'])}&limit=5`,
    }),
    () => ({ method: 'GET', path: () => `/v1/sources/${pick(['reuters', 'afp', 'none'])}` }),
    () => ({ method: 'POST', path: () => '/v1/claims/verify', body: { claim: text() } }),
    () => ({ method: 'POST', path: () => '/v1/articles', body: '{"text":', type: 'application/json' }),
  ])();
}

/** What a clock, or chance, fills in. */
const CLOCKED: ReadonlySet<string> = new Set([
  'createdAt',
  'durationMs',
  'requestId',
  'asOf',
  'at',
  'nextCursor',
]);
const still = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, part) => (CLOCKED.has(key) && part !== null ? '(clock)' : part)));

let node: Awaited<ReturnType<typeof startService>>;
let worker: Awaited<ReturnType<typeof startWorker>>;
beforeAll(async () => {
  node = await startService(readConfig({ PORT: '0', DATABASE_URL: ':memory:', ISNAD_LOG_LEVEL: 'warn' }));
  worker = await startWorker();
}, STARTED_IN_MS);
afterAll(async () => {
  await node?.close();
  await worker?.close();
});

it('answers 500 operations on workerd as on Node, field by field', async () => {
  const ids: string[] = [];
  const statuses = new Map<number, number>();
  for (let count = 0; count < 500; count += 1) {
    const { method, path, body, type } = operation();
    const where = path(ids);
    const ask = async (base: string) => {
      const response = await fetch(base + where, {
        method,
        headers: body === undefined ? {} : { 'content-type': type ?? 'application/json' },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      return {
        status: response.status,
        type: response.headers.get('content-type'),
        body: text === '' ? null : JSON.parse(text),
      };
    };
    const [here, there] = [await ask(node.url), await ask(worker.url)];
    expect(still(there), `${count}: ${method} ${where} ${JSON.stringify(body)}`).toEqual(still(here));
    statuses.set(here.status, (statuses.get(here.status) ?? 0) + 1);
    if (here.status === 201) ids.push(here.body.id);
  }
  // The operations were not all refused, nor all accepted.
  for (const status of [200, 201, 204, 400, 404, 422])
    expect(statuses.get(status), String(status)).toBeGreaterThan(5);
});
