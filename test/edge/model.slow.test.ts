import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readEvents } from '../../evals/soak/events.ts';
import { Article } from '../../src/domain/article.ts';
import { askedIn, type FakeModel, startFakeModel } from '../support/fake-model.ts';
import { claimsAnswer, judgementsAnswer, proposed } from '../support/model-answers.ts';
import { STARTED_IN_MS, startWorker } from './support.ts';

const TEXT = 'The Norwick Harbour Authority said on 4 May 2026 that 12 sailors were rescued off Tarn Point.';
const ANSWER = claimsAnswer([
  proposed({
    segment: 's1',
    quotes: ['12 sailors were rescued off Tarn Point'],
    text: '12 sailors were rescued off Tarn Point.',
    label: '12 sailors rescued',
    speakers: [{ hop: 1, name: 'The Norwick Harbour Authority', segment: 's1' }],
    directness: 'indirect',
    amounts: [{ value: 12, low: null, high: null, comparator: '=', unit: 'person' }],
  }),
]);

let model: FakeModel;
let worker: Awaited<ReturnType<typeof startWorker>>;

beforeAll(async () => {
  model = await startFakeModel({
    answer: (call) => (call.step === 'judge' ? judgementsAnswer(askedIn(call)) : ANSWER),
  });
  worker = await startWorker({ OPENAI_BASE_URL: model.url, OPENAI_MODEL: 'fake', OPENAI_API_KEY: 'sk-fake' });
}, STARTED_IN_MS);
afterAll(async () => {
  await worker?.close();
  await model?.close();
});
beforeEach(() => worker.empty());

const json = { 'content-type': 'application/json' };
const post = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${worker.url}/v1/articles`, {
    method: 'POST',
    headers: { ...json, ...headers },
    body: JSON.stringify(body),
  });

describe('a model that is asked from inside workerd', () => {
  it('reads and judges, by the answer schema and with the key of the settings', async () => {
    const before = model.calls.length;
    const response = await post({ text: TEXT, engine: 'llm' });
    expect(response.status).toBe(201);
    const article = Article.parse(await response.json());
    expect(article.engine).toMatchObject({ name: 'llm', model: 'fake', degraded: [] });
    expect(article.claims.map(({ by, text }) => ({ by, text }))).toEqual([
      { by: 'llm', text: '12 sailors were rescued off Tarn Point.' },
    ]);
    expect(article.claims[0]?.judgement).toMatchObject({ by: 'llm', model: 'fake', faithful: 1 });
    expect(article.usage.llmCalls).toBe(2);
    const calls = model.calls.slice(before);
    expect(calls.map(({ step, authorization }) => [step, authorization])).toEqual([
      ['extract', 'Bearer sk-fake'],
      ['judge', 'Bearer sk-fake'],
    ]);
    for (const { body } of calls)
      expect(body.response_format).toMatchObject({ type: 'json_schema', json_schema: { strict: true } });
  });

  it('is not asked twice for the same article', async () => {
    await post({ text: TEXT, engine: 'llm' });
    const before = model.calls.length;
    const again = Article.parse(await (await post({ text: TEXT, engine: 'llm' })).json());
    expect(again.usage).toMatchObject({ llmCalls: 0, cachedCalls: 2 });
    expect(model.calls.length).toBe(before);
  });
});

describe('a stream of workerd', () => {
  const stream = { accept: 'text/event-stream' };

  it('tells the same to one who was cut off and comes back as to one who stayed', async () => {
    const whole = readEvents(await (await post({ text: TEXT }, stream)).text());
    expect(whole.map(({ event }) => event)).toEqual(['article', 'claim', 'claim-updated', 'done']);
    for (let most = 0; most < whole.length; most += 1) {
      const response = await post({ text: TEXT }, stream);
      const reader = (response.body as ReadableStream<Uint8Array>).getReader();
      let received = '';
      while (readEvents(received).length < most)
        received += new TextDecoder().decode((await reader.read()).value);
      await reader.cancel();
      const seen = readEvents(received).slice(0, most);
      const rest = await fetch(`${worker.url}${response.headers.get('location')}/events`, {
        headers: most === 0 ? {} : { 'last-event-id': String(most) },
      });
      expect(rest.headers.get('content-type')).toContain('text/event-stream');
      const all = [...seen, ...readEvents(await rest.text())];
      expect(all.map(comparable), `cut after ${most}`).toEqual(whole.map(comparable));
    }
  });

  it('goes on without its reader when it was asked for asynchronously', async () => {
    const response = await post({ text: TEXT }, { ...stream, prefer: 'respond-async' });
    await response.body?.cancel();
    const path = `${worker.url}${response.headers.get('location')}`;
    let job: { state?: string; attempts?: number } = {};
    for (let tries = 0; tries < 200 && job.state !== 'done'; tries += 1) {
      job = (await (await fetch(path)).json()) as typeof job;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(job).toMatchObject({ state: 'done', attempts: 1 });
  });
});

/** An event without what differs from one run to the next: the job and the clock. */
function comparable({ id, event, data }: { id: number; event: string; data: string }): string {
  const still = data
    .replaceAll(/job_[0-9a-f]{32}/g, 'job')
    .replaceAll(/"(createdAt|asOf)":"[^"]*"/g, '"$1"')
    .replaceAll(/"(durationMs|llmCalls|cachedCalls|promptTokens|completionTokens)":[\d.]+/g, '"$1"');
  return `${id} ${event} ${still}`;
}
