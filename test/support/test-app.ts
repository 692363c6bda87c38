import { analysis } from '../../src/entry/analysis.ts';
import { createApp } from '../../src/http/app.ts';
import type { AppDeps, LogEntry } from '../../src/http/deps.ts';
import { EventHub } from '../../src/pipeline/jobs/event-hub.ts';
import type { Executor } from '../../src/storage/executor.ts';
import { createSqlStore } from '../../src/storage/sql-store.ts';
import { createSqlWork } from '../../src/storage/sql-work.ts';
import { openSqlite } from '../../src/storage/sqlite/open.ts';
import { articleFixture } from './article-fixture.ts';

/** The HTTP service over a real database in memory and an analysis that takes every line of the text for a claim. */
export function testApp(changes: Partial<AppDeps> & { readonly database?: Executor } = {}) {
  const log: LogEntry[] = [];
  const database = changes.database ?? openSqlite(':memory:');
  const storeOf = (tenant: string) => createSqlStore(database, ['و', 'ال', 'وال'], tenant);
  const deps: AppDeps = {
    analyse: ({ text, publisher, publishedAt, title }) => ({
      ...articleFixture({
        claims: text.split('\n').map((line) => ({
          text: line,
          source: line.includes('The minister') ? 'The minister' : null,
        })),
        publisher,
        publishedAt,
        createdAt: new Date().toISOString(),
      }),
      title,
    }),
    annotate: ({ text }) => ({
      language: 'en',
      direction: 'ltr',
      segments: [],
      times: [],
      quantities: [],
      attributions: [],
      quotes: [
        {
          span: { start: 0, end: 1, quote: text.slice(0, 1) },
          inner: { start: 0, end: 1, quote: text.slice(0, 1) },
        },
      ],
      modality: [],
      warnings: [],
    }),
    verify: analysis.verify,
    external: null,
    apiKeys: [],
    corsOrigins: [],
    turns: null,
    storeOf,
    jobs: {
      analyse: (input, options) => deps.analyse(input, options),
      external: null,
      storeOf,
      work: createSqlWork(database),
      hub: new EventHub(),
      now: Date.now,
      pause: () => new Promise(setImmediate),
      report: (jobId, error) => log.push({ level: 'error', message: String(error), jobId }),
      heartbeatMs: 15_000,
      wake: () => undefined,
      background: () => undefined,
      callbacks: null,
      limits: { maxWaiting: 100, maxBatchBytes: 100_000 },
    },
    hasModel: false,
    registeredSources: [
      {
        id: 'reuters',
        canonicalName: 'Reuters',
        names: { en: ['Reuters'], ar: ['رويترز'] },
        kind: 'news_agency',
        country: 'GB',
      },
      {
        id: 'afp',
        canonicalName: 'Agence France-Presse',
        names: { en: ['AFP'] },
        kind: 'news_agency',
        country: 'FR',
      },
    ],
    elapsed: () => performance.now(),
    limits: { maxBodyBytes: 4096, maxTextChars: 1000 },
    log: (entry) => log.push(entry),
    assets: new Map([
      ['/docs', { type: 'text/html; charset=utf-8', read: () => '<!doctype html><title>docs</title>' }],
    ]),
    version: '0.0.0',
    ...changes,
  };
  const app = createApp(deps);

  /** One request; a body that is no string or bytes is sent as JSON. */
  async function send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    const raw = body === undefined || typeof body === 'string' || body instanceof Uint8Array;
    const response = await app.request(path, {
      method,
      headers: { ...(raw ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: raw ? (body as string) : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      headers: response.headers,
      text,
      // Untyped on purpose: tests look into answers of every shape.
      json: isJson && text !== '' ? JSON.parse(text) : null,
    };
  }

  return { app, deps, log, send };
}
