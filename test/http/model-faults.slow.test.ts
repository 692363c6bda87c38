import { afterEach, describe, expect, it } from 'vitest';
import { Article } from '../../src/domain/article.ts';
import { readConfig } from '../../src/entry/config.ts';
import { startService } from '../../src/entry/start-service.ts';
import {
  chunk,
  type FakeAnswer,
  type FakeCall,
  type FakeModel,
  sse,
  startFakeModel,
  writeStream,
  writeWhole,
} from '../support/fake-model.ts';
import { claimsAnswer, proposed } from '../support/model-answers.ts';

const TEXT = `The Norwick Harbour Authority said on Monday that 12 sailors were rescued off Tarn Point.
The city council approved a budget of 40 million euros on 2 February 2026.`;
const GOOD = claimsAnswer([
  proposed({ segment: 's1', quotes: ['12 sailors were rescued off Tarn Point'] }),
  proposed({
    segment: 's2',
    quotes: ['The city council approved a budget of 40 million euros on 2 February 2026'],
  }),
]);
const JUDGED = '{"judgements": []}';
const DEADLINE_MS = 1_500;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

let fake: FakeModel | undefined;
let service: Awaited<ReturnType<typeof startService>> | undefined;
afterEach(async () => {
  await service?.close();
  await fake?.close();
});

/** Posts TEXT to a service whose model answers extraction as `fault` says. */
async function post(fault: (calls: number, call: FakeCall) => FakeAnswer, baseURL?: string) {
  let extractions = 0;
  fake = await startFakeModel({
    answer: (call) => {
      if (call.step === 'judge') return JUDGED;
      extractions += 1;
      return fault(extractions, call);
    },
  });
  service = await startService(
    readConfig({
      PORT: '0',
      DATABASE_URL: ':memory:',
      ISNAD_LOG_LEVEL: 'silent',
      OPENAI_BASE_URL: baseURL ?? fake.url,
      OPENAI_MODEL: 'fake',
      OPENAI_API_KEY: 'sk-secret-key',
      ISNAD_MODEL_FIRST_BYTE_MS: '400',
      ISNAD_MODEL_IDLE_MS: '300',
      ISNAD_MODEL_DEADLINE_MS: String(DEADLINE_MS),
    }),
  );
  const start = performance.now();
  const response = await fetch(`${service.url}/v1/articles`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: TEXT }),
  });
  const article = Article.parse(await response.json());
  return { status: response.status, article, ms: performance.now() - start, extractions };
}

const status =
  (code: number, headers: Record<string, string> = {}, body: unknown = { error: { message: 'no' } }) =>
  (): FakeAnswer =>
  (response) => {
    response.writeHead(code, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };
/** An answer's text, plain or streamed. */
const say =
  (text: string, finish = 'stop') =>
  (isStream: boolean): FakeAnswer =>
  (response, call) =>
    isStream ? writeStream(response, call, text, { finish }) : writeWhole(response, call, text, finish);
const json = { 'content-type': 'application/json' };
const eventStream = { 'content-type': 'text/event-stream' };

/** Each fault of an endpoint: how it behaves, what the answer's `degraded` says, and how many calls are made at most. */
const FAULTS: readonly (readonly [
  name: string,
  fault: (isStream: boolean) => FakeAnswer,
  degraded: RegExp,
  calls: number,
])[] = [
  ['429 with a short Retry-After', status(429, { 'retry-after': '0.05' }), /too many requests/, 3],
  ['429 with a long Retry-After', status(429, { 'retry-after': '20' }), /too many requests/, 1],
  ['429 with an absurd Retry-After', status(429, { 'retry-after': '999999999' }), /too many requests/, 1],
  ['429 with a malformed Retry-After', status(429, { 'retry-after': 'soon' }), /too many requests/, 3],
  ['429 for quota', status(429, {}, { error: { code: 'insufficient_quota', message: 'x' } }), /quota/, 1],
  ['500', status(500), /answered 500/, 3],
  ['502', status(502), /answered 502/, 3],
  ['503', status(503), /answered 503/, 3],
  ['529', status(529), /answered 529/, 3],
  [
    '400 for length',
    status(400, {}, { error: { code: 'context_length_exceeded', message: 'x' } }),
    /too long/,
    3,
  ],
  ['401', status(401), /does not accept the key/, 1],
  ['403', status(403), /does not accept the key/, 1],
  ['404', status(404), /no such model/, 1],
  [
    'silence before headers',
    () => () => pause(10_000) as Promise<void>,
    /did not begin to answer|within the/,
    3,
  ],
  [
    'silence after headers',
    (isStream) => async (response) => {
      response.writeHead(200, isStream ? eventStream : json);
      response.flushHeaders();
      await pause(10_000);
    },
    /said nothing|deadline|within/,
    3,
  ],
  [
    'drops for ever',
    (isStream) => async (response) => {
      response.writeHead(200, isStream ? eventStream : json);
      for (let drop = 0; drop < 100 && !response.destroyed; drop += 1) {
        response.write(isStream ? sse(chunk({ content: ' ' })) : ' ');
        await pause(100);
      }
    },
    /within the|said nothing/,
    3,
  ],
  [
    'a reset in the middle',
    (isStream) => async (response) => {
      response.writeHead(200, isStream ? eventStream : json);
      response.write(isStream ? sse(chunk({ role: 'assistant', content: '{"cl' })) : '{"choices": [{');
      await pause(20);
      response.destroy();
    },
    /broke while it answered|not whole/,
    3,
  ],
  [
    'a stream cut early',
    (isStream) => (response) => {
      response.writeHead(200, isStream ? eventStream : json);
      response.end(
        isStream
          ? sse(chunk({ role: 'assistant', content: '{"claims": [' }))
          : '{"choices": [{"message": {"content": "{',
      );
    },
    /ended before|not whole/,
    3,
  ],
  [
    'a web page',
    () => (response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Log in</p>');
    },
    /not that of a model/,
    3,
  ],
  [
    'an empty body',
    (isStream) => (response) => {
      response.writeHead(200, isStream ? eventStream : json).end();
    },
    /no choice|not whole/,
    3,
  ],
  [
    'no choices',
    (isStream) => (response) => {
      response
        .writeHead(200, isStream ? eventStream : json)
        .end(isStream ? sse({ choices: [] }) + sse('[DONE]') : '{"choices": []}');
    },
    /no choice/,
    3,
  ],
  [
    'null content',
    (isStream) => (response) => {
      response
        .writeHead(200, isStream ? eventStream : json)
        .end(
          isStream
            ? sse(chunk({ content: null }, 'stop')) + sse('[DONE]')
            : '{"choices": [{"message": {"content": null}, "finish_reason": "stop"}]}',
        );
    },
    /empty/,
    3,
  ],
  ['invalid JSON', say('{"claims": [}}}'), /held no claim|none of/, 1],
  ['words', say('I am sorry, I cannot do that.'), /held no claim/, 1],
  [
    'a refusal',
    (isStream) => (response) => {
      response
        .writeHead(200, isStream ? eventStream : json)
        .end(
          isStream
            ? sse(chunk({ refusal: 'No.' })) + sse(chunk({}, 'stop')) + sse('[DONE]')
            : '{"choices": [{"message": {"refusal": "No."}, "finish_reason": "stop"}]}',
        );
    },
    /refused/,
    1,
  ],
  ['a content filter', (isStream) => say('{"cl', 'content_filter')(isStream), /content filter/, 1],
  [
    'another article’s answer',
    say(claimsAnswer([proposed({ segment: 's1', quotes: ['King Noran opened a bridge over the Silo'] })])),
    /none of the 1 claims/,
    1,
  ],
  [
    'claims of nowhere',
    say(
      claimsAnswer(
        ['The moon fell', 'Gold was free'].map((quote) => proposed({ segment: 's1', quotes: [quote] })),
      ),
    ),
    /none of the 2 claims/,
    1,
  ],
  ['a cut answer without a whole claim', say(GOOD.slice(0, 60), 'length'), /cut off|held no claim/, 3],
];

const cases = FAULTS.flatMap(([name, fault, degraded, calls]) =>
  [false, true].map(
    (isStream) =>
      [`${name}, ${isStream ? 'streamed' : 'plain'}`, () => fault(isStream), degraded, calls] as const,
  ),
);

describe('a model that fails', () => {
  it.each(cases)(
    'by %s leaves the rules’ answer, in time, and says why',
    async (_, fault, degraded, calls) => {
      const { status: code, article, ms, extractions } = await post(fault);
      expect(code).toBe(201);
      expect(article.engine).toMatchObject({ name: 'rules', model: null });
      expect(article.engine.degraded.join(' ')).toMatch(degraded);
      expect(article.engine.degraded.join(' ')).not.toContain('sk-secret');
      expect(article.claims.some(({ text }) => text.includes('40 million euros'))).toBe(true);
      expect(article.claims.some(({ text }) => text.includes('12 sailors'))).toBe(true);
      expect(ms).toBeLessThan(DEADLINE_MS + 1_000);
      expect(extractions).toBeLessThanOrEqual(calls);
    },
  );

  it('by being nowhere leaves the rules’ answer', async () => {
    const { article } = await post(() => GOOD, 'http://127.0.0.1:9/v1');
    expect(article.engine.name).toBe('rules');
    expect(article.engine.degraded.join(' ')).toContain('cannot be reached');
  });
});

describe('a model that is only half wrong', () => {
  it.each([false, true])('keeps what is right (streamed: %s)', async (isStream) => {
    const bad = [{ ...JSON.parse(GOOD).claims[0], kind: 'gossip' }];
    const items = [...JSON.parse(GOOD).claims, ...bad, ...JSON.parse(GOOD).claims];
    const { article } = await post(() =>
      say(`\`\`\`json\n${JSON.stringify({ claims: items, skipped: [] })}\n\`\`\``)(isStream),
    );
    expect(article.engine.name).toBe('llm');
    expect(article.claims.filter(({ by }) => by === 'llm')).toHaveLength(2);
    expect(article.rejected).toMatchObject([{ reason: 'it does not have the shape of a claim' }]);
  });

  it('reads ten thousand items in time, and says which it did not', async () => {
    const [first] = JSON.parse(GOOD).claims;
    const items = Array.from({ length: 10_000 }, (_, at) => ({ ...first, text: `${first.text} ${at}` }));
    const { article, ms } = await post(() => JSON.stringify({ claims: items, skipped: [] }));
    expect(article.engine.degraded.join(' ')).toContain('were not read');
    expect(article.claims.length).toBeLessThan(150);
    expect(ms).toBeLessThan(DEADLINE_MS + 1_000);
  });

  it('answers after one failure, and the next article costs nothing when it is the same', async () => {
    const { article } = await post((calls) => (calls === 1 ? status(503, { 'retry-after': '0' })() : GOOD));
    expect(article.engine).toMatchObject({ name: 'llm', degraded: [expect.stringContaining('judge')] });
    expect(article.usage.llmCalls).toBe(3);
    const again = await fetch(`${service?.url}/v1/articles`, {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ text: TEXT }),
    });
    expect(Article.parse(await again.json()).usage).toMatchObject({
      llmCalls: 0,
      cachedCalls: 2,
      promptTokens: 0,
    });
  });
});
