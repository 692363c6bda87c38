import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { cleanUp, freshFolder, start } from './support/program.ts';

const closing: (() => unknown)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
  cleanUp();
});

/** A model that begins an answer and never ends it; tells when it was asked, and when nobody listens any more. */
async function endlessModel() {
  let asked = (): void => undefined;
  let left = (): void => undefined;
  const wasAsked = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const wasLeft = new Promise<number>((resolve) => {
    left = () => resolve(performance.now());
  });
  const server = createServer((incoming, response) => {
    incoming.resume();
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('data: {"choices":[{"index":0,"delta":{"role":"assistant","content":"{"}}]}\n\n');
    response.once('close', left);
    asked();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/v1`, wasAsked, wasLeft };
}

/** Posts an article and hangs up when the model has been asked. Answers the moment of that. */
async function postAndLeave(url: string, headers: Record<string, string>, wasAsked: Promise<void>) {
  const sent = request(`${url}/v1/articles`, {
    method: 'POST',
    agent: false,
    headers: { 'content-type': 'text/plain', ...headers },
  });
  sent.on('error', () => undefined);
  sent.end('The Norwick Harbour Authority said on Monday that 12 sailors were rescued.');
  await wasAsked;
  sent.destroy();
  return performance.now();
}

describe('a client that hangs up', () => {
  const run = async (headers: Record<string, string>) => {
    const model = await endlessModel();
    const { url } = start('node.ts', {
      DATABASE_URL: `file:${freshFolder()}/isnad.db`,
      OPENAI_BASE_URL: model.url,
      OPENAI_MODEL: 'endless',
    });
    const leftAt = await postAndLeave(await url, headers, model.wasAsked);
    const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), 1_500));
    const endedAt = await Promise.race([model.wasLeft, late]);
    return endedAt === null ? null : endedAt - leftAt;
  };

  it.each([
    ['an answer', {}],
    ['a stream', { accept: 'text/event-stream' }],
  ])('while it waits for %s ends the call to the model within a second', async (_, headers) => {
    expect(await run(headers)).toBeLessThan(1_000);
  });

  it('does not end work that was asked for asynchronously', async () => {
    expect(await run({ accept: 'text/event-stream', prefer: 'respond-async' })).toBeNull();
  });
});
