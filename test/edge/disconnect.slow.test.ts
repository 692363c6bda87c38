import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorkerd, type Workerd } from '../../evals/bench/edge/start-workerd.ts';
import { chunk, type FakeModel, sse, startFakeModel } from '../support/fake-model.ts';
import { STARTED_IN_MS } from './support.ts';

let model: FakeModel;
let edge: Workerd;
/** Told when the model has begun to answer, and when nobody listens to it any more. */
let begun = (): void => undefined;
let left = (): void => undefined;

beforeAll(async () => {
  model = await startFakeModel({
    // An answer that is begun and never ended.
    answer: () => (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(sse(chunk({ role: 'assistant', content: '{' })));
      response.once('close', left);
      begun();
    },
  });
  // Bare workerd: what wrangler puts between hides from either side that the other has hung up.
  edge = await startWorkerd({ OPENAI_BASE_URL: model.url, OPENAI_MODEL: 'endless' });
}, STARTED_IN_MS);
afterAll(async () => {
  await edge?.close();
  await model?.close();
});

let posts = 0;

/** Posts an article, hangs up when the model answers, and says in how many milliseconds the call to the model has ended; null: not soon. */
async function hangUp(headers: Record<string, string>, how: 'close' | 'reset'): Promise<number | null> {
  const wasBegun = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const wasLeft = new Promise<number>((resolve) => {
    left = () => resolve(performance.now());
  });
  const sent = request(`${edge.url}/v1/articles`, {
    method: 'POST',
    agent: false,
    headers: { 'content-type': 'text/plain', ...headers },
  });
  sent.on('error', () => undefined);
  posts += 1;
  sent.end(`The Norwick Harbour Authority said on Monday that ${posts} sailors were rescued.`);
  await wasBegun;
  if (how === 'reset') sent.socket?.resetAndDestroy();
  else sent.destroy();
  const leftAt = performance.now();
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), 2_000));
  const endedAt = await Promise.race([wasLeft, late]);
  return endedAt === null ? null : endedAt - leftAt;
}

const stream = { accept: 'text/event-stream' };

describe('a client of workerd that hangs up', () => {
  it('while it reads a stream ends the call to the model within a second', async () => {
    expect(await hangUp(stream, 'close')).toBeLessThan(1_000);
  });

  // workerd takes the end of what a client sends for no more than that, unless it has something to write: a connection
  // that is reset is what it sees. On the network it is told of by what stands before it.
  it('while it waits for an answer ends the call to the model within a second', async () => {
    expect(await hangUp({}, 'reset')).toBeLessThan(1_000);
  });
});
