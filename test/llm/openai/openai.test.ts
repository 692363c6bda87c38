import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openAiModel } from '../../../src/llm/openai/openai.ts';
import { type CallOptions, type ModelCall, ModelError, type ModelFailure } from '../../../src/llm/port.ts';
import {
  chunk,
  type FakeAnswer,
  type FakeModel,
  sse,
  startFakeModel,
  writeStream,
  writeWhole,
} from '../../support/fake-model.ts';

const CALL: ModelCall = {
  step: 'extract',
  promptSha256: 'p',
  fence: 'f',
  system: 'You extract.',
  user: 'The secret article.',
  output: { name: 'extraction', schema: z.strictObject({ claims: z.array(z.string().max(9)) }) },
  maxOutputTokens: 77,
};
const ANSWER = '{"claims": ["one", "two"]}';
const KEY = 'sk-very-secret';

let fake: FakeModel;
afterEach(() => fake.close());

async function ask(answer: (calls: number) => FakeAnswer, more: Partial<CallOptions> = {}) {
  fake = await startFakeModel({ answer: (_, calls) => answer(calls), pieceChars: 5 });
  const model = openAiModel({ apiKey: KEY, baseURL: fake.url, model: 'fake-1' });
  return model.ask(CALL, { signal: new AbortController().signal, ...more });
}

async function failure(answer: FakeAnswer): Promise<ModelError> {
  const error = await ask(() => answer).catch((thrown: unknown) => thrown);
  if (!(error instanceof ModelError)) throw new Error(`no ModelError: ${JSON.stringify(error)}`);
  return error;
}

const status =
  (
    code: number,
    body: unknown = { error: { message: `The secret article. ${KEY}` } },
    headers = {},
  ): FakeAnswer =>
  (response) => {
    response.writeHead(code, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };
const stream =
  (...events: unknown[]): FakeAnswer =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end(events.map(sse).join(''));
  };

describe('a model behind an OpenAI-compatible endpoint', () => {
  it('is asked with a schema and streamed, and says what it said', async () => {
    const pieces: string[] = [];
    const reply = await ask(() => ANSWER, { onText: (piece) => pieces.push(piece) });
    expect(reply).toMatchObject({
      text: ANSWER,
      finish: 'stop',
      model: 'fake-1',
      cached: false,
      attempts: 1,
    });
    expect(reply.promptTokens).toBeGreaterThan(0);
    expect(reply.completionTokens).toBeGreaterThan(0);
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces.join('')).toBe(ANSWER);
    const [call] = fake.calls;
    expect(call).toMatchObject({
      path: '/v1/chat/completions',
      authorization: `Bearer ${KEY}`,
      body: {
        model: 'fake-1',
        max_tokens: 77,
        messages: [
          { role: 'system', content: CALL.system },
          { role: 'user', content: CALL.user },
        ],
        response_format: { type: 'json_schema', json_schema: { name: 'extraction', strict: true } },
      },
    });
    expect(JSON.stringify(call?.body.response_format)).not.toContain('maxLength');
  });

  it('is read whole where the server does not stream', async () => {
    const reply = await ask(() => (response, call) => writeWhole(response, call, ANSWER));
    expect(reply).toMatchObject({ text: ANSWER, finish: 'stop' });
  });

  it('says when its answer was cut at the most tokens', async () => {
    expect(
      await ask(
        () => (response, call) => writeStream(response, call, '{"claims": ["on', { finish: 'length' }),
      ),
    ).toMatchObject({
      finish: 'length',
    });
    await fake.close();
    expect(
      await ask(() => (response, call) => writeWhole(response, call, '{"claims": ["on', 'length')),
    ).toMatchObject({ finish: 'length' });
  });

  it('is asked in plainer words by and by, which are remembered', async () => {
    fake = await startFakeModel({
      answer: ({ body }) => {
        if (body.stream_options !== undefined)
          return status(400, { error: { message: 'unknown field stream_options' } });
        if (body.response_format?.type === 'json_schema')
          return status(400, { error: { message: 'response_format json_schema is not supported' } });
        if (body.response_format !== undefined)
          return status(422, { error: { message: 'json_object is not supported' } });
        return ANSWER;
      },
    });
    const model = openAiModel({ apiKey: null, baseURL: fake.url, model: 'small' });
    const { signal } = new AbortController();
    expect(await model.ask(CALL, { signal })).toMatchObject({ text: ANSWER, attempts: 4 });
    expect(await model.ask(CALL, { signal })).toMatchObject({ text: ANSWER, attempts: 1 });
    expect(fake.calls).toHaveLength(5);
  });

  it('uses the name for the most tokens that the server knows', async () => {
    fake = await startFakeModel({
      answer: ({ body }) =>
        body.max_tokens === undefined
          ? ANSWER
          : status(400, { error: { message: "Unsupported parameter: 'max_tokens'" } }),
    });
    const model = openAiModel({ apiKey: null, baseURL: fake.url, model: 'new' });
    await model.ask(CALL, { signal: new AbortController().signal });
    expect(fake.calls[1]?.body).toMatchObject({ max_completion_tokens: 77 });
  });

  const json = { 'content-type': 'application/json' };
  it.each<[string, ModelFailure, boolean, FakeAnswer]>([
    ['429', 'rate-limited', true, status(429)],
    [
      '429 for quota',
      'quota-exhausted',
      false,
      status(429, { error: { code: 'insufficient_quota', message: 'x' } }),
    ],
    ['500', 'unavailable', true, status(500)],
    ['502', 'unavailable', true, status(502)],
    ['503', 'unavailable', true, status(503)],
    ['529', 'unavailable', true, status(529)],
    [
      '400 for length',
      'context-overflow',
      false,
      status(400, { error: { code: 'context_length_exceeded', message: 'x' } }),
    ],
    ['413', 'context-overflow', false, status(413)],
    [
      '400 for content',
      'content-filtered',
      false,
      status(400, { error: { code: 'content_filter', message: 'x' } }),
    ],
    ['400', 'bad-request', false, status(400, { error: { message: 'no' } })],
    ['401', 'unauthorised', false, status(401)],
    ['403', 'unauthorised', false, status(403)],
    ['404', 'not-found', false, status(404)],
    [
      'HTML with 200',
      'not-a-completion',
      true,
      (response) => {
        response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Log in</p>');
      },
    ],
    [
      'an empty body',
      'cut-off',
      true,
      (response) => {
        response.writeHead(200, json).end();
      },
    ],
    [
      'half of a JSON body',
      'cut-off',
      true,
      (response) => {
        response.writeHead(200, json).end('{"choices": [{"mess');
      },
    ],
    [
      'no choices',
      'empty',
      true,
      (response) => {
        response.writeHead(200, json).end('{"choices": []}');
      },
    ],
    [
      'null content',
      'empty',
      true,
      (response) => {
        response
          .writeHead(200, json)
          .end('{"choices": [{"message": {"content": null}, "finish_reason": "stop"}]}');
      },
    ],
    [
      'another shape',
      'not-a-completion',
      true,
      (response) => {
        response.writeHead(200, json).end('{"choices": "none"}');
      },
    ],
    [
      'an error in a 200',
      'unavailable',
      true,
      (response) => {
        response.writeHead(200, json).end('{"error": {"message": "overloaded"}}');
      },
    ],
    [
      'a refusal',
      'refused',
      false,
      (response) => {
        response
          .writeHead(200, json)
          .end('{"choices": [{"message": {"content": null, "refusal": "No."}, "finish_reason": "stop"}]}');
      },
    ],
    [
      'a filtered answer',
      'content-filtered',
      false,
      (response, call) => writeWhole(response, call, '{"cl', 'content_filter'),
    ],
    ['a stream without end', 'cut-off', true, stream(chunk({ role: 'assistant', content: '{"claims": [' }))],
    ['a stream of nothing', 'empty', true, stream('[DONE]')],
    [
      'a streamed refusal',
      'refused',
      false,
      stream(chunk({ role: 'assistant', refusal: 'No.' }), chunk({}, 'stop'), '[DONE]'),
    ],
    [
      'a stream that is filtered',
      'content-filtered',
      false,
      stream(chunk({ role: 'assistant', content: 'a' }), chunk({}, 'content_filter'), '[DONE]'),
    ],
    [
      'a stream with an error',
      'unavailable',
      true,
      stream(chunk({ role: 'assistant', content: 'a' }), { error: { message: 'overloaded' } }),
    ],
    ['a stream that is no JSON', 'not-a-completion', true, stream('hello')],
    [
      'a broken connection',
      'cut-off',
      true,
      (response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write(sse(chunk({ role: 'assistant', content: 'a' })));
        setTimeout(() => response.destroy(), 20);
      },
    ],
    [
      'a connection closed at once',
      'unreachable',
      true,
      (response) => {
        response.destroy();
      },
    ],
  ])('fails with %s as %s', async (_, expected, retryable, answer) => {
    const error = await failure(answer);
    expect([error.failure, error.retryable]).toEqual([expected, retryable]);
    expect(error.message).not.toContain(KEY);
    expect(error.message).not.toContain('secret');
  });

  it('tells how long a server asks to wait', async () => {
    expect((await failure(status(429, {}, { 'retry-after': '7' }))).retryAfterMs).toBe(7_000);
    await fake.close();
    expect((await failure(status(503, {}, { 'retry-after': 'soon' }))).retryAfterMs).toBeNull();
  });

  it('cannot be reached where nothing listens', async () => {
    fake = await startFakeModel({ answer: () => ANSWER });
    const { url } = fake;
    await fake.close();
    const model = openAiModel({ apiKey: KEY, baseURL: url, model: 'm' });
    await expect(model.ask(CALL, { signal: new AbortController().signal })).rejects.toMatchObject({
      failure: 'unreachable',
    });
  });

  it('stops at once when told to, and gives the reason', async () => {
    const stop = new AbortController();
    const asking = ask(() => () => new Promise(() => undefined), { signal: stop.signal });
    setTimeout(() => stop.abort(new Error('gone')), 50);
    await expect(asking).rejects.toThrow('gone');
  });
});
