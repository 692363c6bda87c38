import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server was asked, as it came. */
export interface FakeCall {
  readonly path: string;
  readonly authorization: string | null;
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly stream?: boolean;
    readonly response_format?: { readonly type: string; readonly json_schema?: { readonly name: string } };
    readonly [field: string]: unknown;
  };
  /** Name of the step that asks, told by its answer's schema or by its prompt. */
  readonly step: string;
}

/** What the server says to a call: an answer's text, or whatever the function writes itself. */
export type FakeAnswer = string | ((response: ServerResponse, call: FakeCall) => void | Promise<void>);

export interface FakeModelOptions {
  readonly answer: (call: FakeCall, calls: number) => FakeAnswer | Promise<FakeAnswer>;
  /** Milliseconds before each answer. */
  readonly latencyMs?: number;
  /** Characters of one piece of a streamed answer. */
  readonly pieceChars?: number;
  readonly port?: number;
}

export interface FakeModel {
  /** For OPENAI_BASE_URL. */
  readonly url: string;
  readonly calls: readonly FakeCall[];
  close(): Promise<void>;
}

/** What a call asks about: the last of its messages. */
export const askedIn = ({ body }: Pick<FakeCall, 'body'>): string => body.messages.at(-1)?.content ?? '';

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const usageOf = (call: FakeCall, text: string) => ({
  prompt_tokens: Math.ceil(call.body.messages.reduce((sum, { content }) => sum + content.length, 0) / 4),
  completion_tokens: Math.ceil(text.length / 4),
});

/** A whole answer, as the API gives it unstreamed. */
export function writeWhole(response: ServerResponse, call: FakeCall, text: string, finish = 'stop'): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(
    JSON.stringify({
      id: 'fake',
      object: 'chat.completion',
      model: call.body.model,
      choices: [{ index: 0, message: { role: 'assistant', content: text }, finish_reason: finish }],
      usage: usageOf(call, text),
    }),
  );
}

export const sse = (data: unknown): string =>
  `data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`;

export const chunk = (delta: Record<string, unknown>, finish: string | null = null, model = 'fake') => ({
  id: 'fake',
  object: 'chat.completion.chunk',
  model,
  choices: [{ index: 0, delta, finish_reason: finish }],
});

/** An answer in pieces, as the API streams it; `pauseMs` between them. */
export async function writeStream(
  response: ServerResponse,
  call: FakeCall,
  text: string,
  { finish = 'stop', pieceChars = 200, pauseMs = 0 } = {},
): Promise<void> {
  const { model } = call.body;
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
  response.write(sse(chunk({ role: 'assistant', content: '' }, null, model)));
  for (let at = 0; at < text.length; at += pieceChars) {
    if (response.destroyed) return;
    response.write(sse(chunk({ content: text.slice(at, at + pieceChars) }, null, model)));
    if (pauseMs > 0) await pause(pauseMs);
  }
  response.write(sse(chunk({}, finish, model)));
  response.write(sse({ ...chunk({}, null, model), choices: [], usage: usageOf(call, text) }));
  response.end(sse('[DONE]'));
}

async function readCall(request: IncomingMessage): Promise<FakeCall> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const body = JSON.parse(Buffer.concat(parts).toString('utf8')) as FakeCall['body'];
  const named = body.response_format?.json_schema?.name;
  const begins = (words: string) => body.messages[0]?.content.startsWith(words) === true;
  const isJudge = named === 'judgements' || begins('You judge');
  const isVerdict = named === 'ratings' || begins('You weigh');
  return {
    path: request.url ?? '',
    authorization: request.headers.authorization ?? null,
    body,
    step: isVerdict ? 'verdict' : isJudge ? 'judge' : 'extract',
  };
}

/**
 * A small OpenAI-compatible server on loopback: JSON and SSE, a latency, a log of calls, and any misbehaviour a script
 * writes itself. For tests, evals, benchmarks, and whoever tries Isnad without a key.
 */
export async function startFakeModel(options: FakeModelOptions): Promise<FakeModel> {
  const calls: FakeCall[] = [];
  const server = createServer((request, response) => {
    const reply = async (): Promise<void> => {
      if (request.method !== 'POST' || !request.url?.endsWith('/chat/completions')) {
        response.writeHead(404, { 'content-type': 'application/json' });
        response.end('{"error": {"message": "no such path"}}');
        return;
      }
      const call = await readCall(request);
      calls.push(call);
      if (options.latencyMs !== undefined) await pause(options.latencyMs);
      const answer = await options.answer(call, calls.length);
      if (typeof answer === 'function') await answer(response, call);
      else if (call.body.stream === true)
        await writeStream(response, call, answer, { pieceChars: options.pieceChars ?? 200 });
      else writeWhole(response, call, answer);
    };
    // A caller that hung up, or a body that is no JSON: the connection tells.
    reply().catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    calls,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
