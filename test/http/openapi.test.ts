import { describe, expect, it } from 'vitest';
import { ERRORS, type ErrorCode, IsnadError } from '../../src/domain/errors.ts';
import { sha256Hex } from '../../src/domain/hash.ts';
import { newJob } from '../../src/http/jobs/queue-jobs.ts';
import { openSqliteStore } from '../../src/storage/sqlite/open.ts';
import { testApp } from '../support/test-app.ts';

interface Operation {
  operationId: string;
  summary?: string;
  description?: string;
  tags?: string[];
  requestBody?: { required: boolean; content: Record<string, { example?: unknown }> };
  responses: Record<
    string,
    {
      headers?: object;
      content?: Record<string, { example?: unknown; examples?: Record<string, { value: unknown }> }>;
    }
  >;
}

const { json: document, status } = await testApp().send('GET', '/openapi.json');
const operations = Object.entries(document.paths as Record<string, Record<string, Operation>>).flatMap(
  ([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
);

/** Codes that an operation documents, by the status they are documented under. */
function documented(operation: Operation): Map<string, string> {
  return new Map(
    Object.entries(operation.responses).flatMap(([code, response]) =>
      Object.keys(response.content?.['application/problem+json']?.examples ?? {}).map(
        (name) => [name, code] as const,
      ),
    ),
  );
}

describe('the OpenAPI document', () => {
  it('is OpenAPI 3.1, and the same each time', async () => {
    expect(status).toBe(200);
    expect(document.openapi).toBe('3.1.0');
    const { send } = testApp();
    const first = await send('GET', '/openapi.json');
    expect(first.headers.get('content-type')).toBe('application/json');
    expect((await send('GET', '/openapi.json')).text).toBe(first.text);
    expect(first.json).toEqual(document);
  });

  it('has the operations that are served, and no others', async () => {
    const { app, send } = testApp();
    expect(operations.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([
      'DELETE /v1/articles/{id}',
      'DELETE /v1/jobs/{id}',
      'GET /healthz',
      'GET /metrics',
      'GET /readyz',
      'GET /v1/articles',
      'GET /v1/articles/{id}',
      'GET /v1/articles/{id}/claims',
      'GET /v1/claims',
      'GET /v1/claims/{id}',
      'GET /v1/claims/{id}/claim-review',
      'GET /v1/jobs/{id}',
      'GET /v1/jobs/{id}/events',
      'GET /v1/sources',
      'GET /v1/sources/{id}',
      'POST /v1/annotations',
      'POST /v1/articles',
      'POST /v1/batches',
      'POST /v1/claims/verify',
    ]);
    const served = app.routes
      .filter((route) => route.method !== 'ALL')
      .map((route) => `${route.method} ${route.path.replaceAll(/:([a-z]+)/g, '{$1}')}`)
      .filter((route) => !/ \/(?:docs.*|openapi\.json|)$/.test(route));
    expect(operations.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(served.sort());
    expect((await send('GET', '/v1/batches')).status).toBe(405);
  });

  it.each(operations)('describes $method $path in full', ({ operation }) => {
    expect(operation.operationId).toMatch(/^[a-z]+[A-Za-z]+$/);
    for (const text of [operation.summary, operation.description]) expect(text?.length).toBeGreaterThan(10);
    expect(operation.tags).toHaveLength(1);
    for (const [code, response] of Object.entries(operation.responses)) {
      expect(response.headers).toHaveProperty('X-Request-Id');
      for (const media of Object.values(response.content ?? {}))
        expect(code.startsWith('2') ? media.example : media.examples, code).toBeDefined();
    }
    if (operation.requestBody !== undefined) {
      expect(operation.requestBody.required).toBe(true);
      for (const media of Object.values(operation.requestBody.content)) expect(media.example).toBeDefined();
    }
  });

  it('gives every operation its own id', () => {
    expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(operations.length);
  });

  it('documents every error under the status it is sent with', () => {
    for (const { operation } of operations)
      for (const [code, at] of documented(operation))
        expect(String(ERRORS[code as ErrorCode].status)).toBe(at);
  });

  it('has examples of requests that are accepted as they stand', async () => {
    const { send } = testApp();
    for (const { method, path, operation } of operations)
      for (const [type, media] of Object.entries(operation.requestBody?.content ?? {})) {
        const body = typeof media.example === 'string' ? media.example : JSON.stringify(media.example);
        expect((await send(method, path, body, { 'content-type': type })).status).toBeLessThan(300);
      }
  });
});

const json = { 'content-type': 'application/json' };
const NONE = 'none_x';

const ndjson = { 'content-type': 'application/x-ndjson' };

/** Requests whose keys are at fault, by `provokedApp`; the last finds a queue that takes no more. */
const keyed = (
  path: string,
  body: string,
  headers: Record<string, string>,
): [string, string, Record<string, string>][] =>
  ['"', 'taken', 'running', 'full'].map((key) => [
    path,
    body,
    { ...headers, 'idempotency-key': key, prefer: 'respond-async' },
  ]);

/** An application with a batch, keys that belong to others, and a queue that is full. */
async function provokedApp() {
  const { jobs } = testApp().deps;
  await jobs.work.createJobs('', [newJob({ id: 'batch', kind: 'batch', input: null })], 0);
  const takeKey: typeof jobs.work.takeKey = async (_, key) => {
    if (key === 'taken') return { kind: 'other-request' };
    return { kind: key === 'running' ? 'running' : 'taken' };
  };
  return testApp({ jobs: { ...jobs, work: { ...jobs.work, takeKey, countWaiting: async () => 1e9 } } });
}

/** Requests that provoke each error an operation documents, beside those of a broken analysis or database. */
const PROVOCATIONS: Record<string, [path: string, body?: unknown, headers?: Record<string, string>][]> = {
  postArticle: [
    ['/v1/articles', '{', json],
    ['/v1/articles', new Uint8Array([0xff]), json],
    ['/v1/articles', { text: 'x'.repeat(5000) }],
    ['/v1/articles', '<p>', { 'content-type': 'text/html' }],
    ['/v1/articles', {}],
    ['/v1/articles', { text: 'x'.repeat(1001) }],
    ['/v1/articles', { text: 'x', engine: 'llm' }],
    ['/v1/articles', { text: 'x', callbackUrl: 'https://news.example/told' }],
    ...keyed('/v1/articles', 'x', { 'content-type': 'text/plain' }),
  ],
  postBatch: [
    ['/v1/batches', '{', ndjson],
    ['/v1/batches', new Uint8Array([0xff]), ndjson],
    ['/v1/batches', 'x'.repeat(200_000), ndjson],
    ['/v1/batches', {}],
    ['/v1/batches?callbackUrl=https://news.example/told', '{"text":"x"}', ndjson],
    ...keyed('/v1/batches', '{"text":"x"}', ndjson),
  ],
  getJob: [[`/v1/jobs/${NONE}`], [`/v1/jobs/${NONE}?limit=0`], ['/v1/jobs/batch?cursor=x']],
  cancelJob: [[`/v1/jobs/${NONE}`], [`/v1/jobs/${NONE}?x=1`]],
  followJob: [[`/v1/jobs/${NONE}/events`], [`/v1/jobs/${NONE}/events?x=1`]],
  postAnnotations: [
    ['/v1/annotations', '{', json],
    ['/v1/annotations', new Uint8Array([0xff]), json],
    ['/v1/annotations', { text: 'x'.repeat(5000) }],
    ['/v1/annotations', '<p>', { 'content-type': 'text/html' }],
    ['/v1/annotations', {}],
    ['/v1/annotations', { text: 'x'.repeat(1001) }],
  ],
  listArticles: [['/v1/articles?limit=0'], ['/v1/articles?cursor=x']],
  getArticle: [[`/v1/articles/${NONE}`], [`/v1/articles/${NONE}?x=1`]],
  deleteArticle: [[`/v1/articles/${NONE}`], [`/v1/articles/${NONE}?x=1`]],
  listArticleClaims: [
    [`/v1/articles/${NONE}/claims`],
    [`/v1/articles/${NONE}/claims?limit=0`],
    [`/v1/articles/${NONE}/claims?cursor=x`],
  ],
  searchClaims: [['/v1/claims?kind=x'], ['/v1/claims?cursor=x']],
  getClaim: [[`/v1/claims/${NONE}`], [`/v1/claims/${NONE}?x=1`]],
  getClaimReview: [[`/v1/claims/${NONE}/claim-review`], [`/v1/claims/${NONE}/claim-review?x=1`]],
  verifyClaim: [
    ['/v1/claims/verify', '{', json],
    ['/v1/claims/verify', new Uint8Array([0xff]), json],
    ['/v1/claims/verify', { claim: 'x'.repeat(5000) }],
    ['/v1/claims/verify', 'x', { 'content-type': 'text/plain' }],
    ['/v1/claims/verify', {}],
    ['/v1/claims/verify', { claim: '?' }],
    ['/v1/claims/verify', { claimId: NONE }],
  ],
  listSources: [['/v1/sources?limit=0'], ['/v1/sources?cursor=x']],
  getSource: [[`/v1/sources/${NONE}`], ['/v1/sources/afp?limit=0'], ['/v1/sources/afp?cursor=x']],
  getHealth: [['/healthz?x=1']],
  getReadiness: [['/readyz?x=1']],
  getMetrics: [['/metrics?x=1']],
};

/** A request that would succeed, were the database or the analysis not broken. */
const PLAIN: Record<string, [path: string, body?: unknown, headers?: Record<string, string>]> = {
  postArticle: ['/v1/articles', { text: 'x' }],
  postBatch: ['/v1/batches', '{"text":"x"}', ndjson],
  postAnnotations: ['/v1/annotations', { text: 'x' }],
  verifyClaim: ['/v1/claims/verify', { claimId: 'x' }],
};

function brokenApp(error: Error) {
  const fail = () => Promise.reject(error);
  const store = openSqliteStore(':memory:', []);
  const breakAll = <T extends object>(whole: T): T =>
    Object.fromEntries(Object.keys(whole).map((name) => [name, fail])) as unknown as T;
  const broken = breakAll(store);
  const { jobs } = testApp().deps;
  return testApp({ jobs: { ...jobs, work: breakAll(jobs.work) }, storeOf: () => broken, annotate: fail });
}

describe('the errors that are sent', () => {
  it.each(operations)(
    'by $method $path are those that are documented',
    async ({ method, path, operation }) => {
      const { operationId } = operation;
      const sent = new Set<string>();
      const { send } = await provokedApp();
      for (const [where, body, headers] of PROVOCATIONS[operationId] ?? []) {
        const answer = await send(method, where, body, headers);
        expect(answer.status, where).toBeGreaterThanOrEqual(400);
        sent.add(answer.json.code);
      }
      const [where, body, headers] = PLAIN[operationId] ?? [path.replace('{id}', NONE)];
      for (const error of [new Error('x'), new IsnadError('database-unavailable', 'The database is away.')]) {
        const answer = await brokenApp(error).send(method, where, body, headers);
        if (answer.status >= 500 && !(operationId === 'postAnnotations' && error instanceof IsnadError))
          sent.add(answer.json.code);
      }
      const locked = testApp({ apiKeys: [{ tenant: 'desk', sha256: sha256Hex('key') }] });
      const full = testApp({ limits: { maxBodyBytes: 4096, maxTextChars: 1000, maxInFlight: 0 } });
      for (const app of [locked, full]) {
        const answer = await app.send(method, where, body, headers);
        if (answer.status === 401 || answer.status === 503) sent.add(answer.json.code);
      }
      // Every operation documents it; those that ask nothing of anybody cannot be made to show it.
      sent.add('internal-error');
      expect([...sent].sort()).toEqual([...documented(operation).keys()].sort());
    },
  );

  it('cover the whole table of errors', () => {
    const known = operations.flatMap(({ operation }) => [...documented(operation).keys()]);
    // Of a job there is no status: it is told of in its stream and its state.
    const everywhere = ['no-such-path', 'method-not-allowed', 'job-cancelled', 'job-dead-lettered'];
    // What is no request belongs to no path.
    const nowhere = ['malformed-request', 'headers-too-large', 'request-timeout'];
    expect(new Set([...known, ...everywhere, ...nowhere])).toEqual(new Set(Object.keys(ERRORS)));
    for (const code of [...everywhere, ...nowhere]) expect(document.info.description).toContain(code);
  });
});
