import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { DEFAULT_POLICY, modelOpener } from '../../src/llm/policy/open-model.ts';
import {
  type CallOptions,
  type LanguageModel,
  type ModelCall,
  ModelError,
  type ModelFailure,
} from '../../src/llm/port.ts';
import { scriptedModel } from '../../src/llm/scripted.ts';

const CALL: ModelCall = {
  step: 'extract',
  promptSha256: 'p',
  fence: 'f',
  system: 'x'.repeat(100),
  user: 'y'.repeat(100),
  output: { name: 'answer', schema: z.object({}) },
  maxOutputTokens: 10,
};
const fails = (failure: ModelFailure, retryable: boolean, retryAfterMs: number | null = null) =>
  new ModelError(failure, `It ${failure}.`, { retryable, retryAfterMs });
const POLICY = { ...DEFAULT_POLICY, now: () => Date.now(), random: () => 0.999 };

/** A model that hangs, giving signs of life at these moments, in milliseconds. */
const hanging = (signs: readonly number[], sign: (options: CallOptions) => void): LanguageModel => ({
  name: 'hanging',
  ask: (_, options) => {
    for (const at of signs) setTimeout(() => sign(options), at);
    return new Promise(() => undefined);
  },
});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** The outcome of a call, with the clock moved on until it is there. */
async function outcome(model: LanguageModel, options: Partial<CallOptions> = {}) {
  const start = Date.now();
  const asked = model.ask(CALL, { signal: new AbortController().signal, ...options }).then(
    (reply) => ({ reply, error: null, after: Date.now() - start }),
    (error: unknown) => ({ reply: null, error: error as ModelError, after: Date.now() - start }),
  );
  await vi.runAllTimersAsync();
  return asked;
}

describe('retries', () => {
  const open = (model: LanguageModel, more = {}) => modelOpener([model], { ...POLICY, ...more })();

  it('are at most two, with waits that double at most', async () => {
    const model = scriptedModel(() => fails('unavailable', true));
    const { error, after } = await outcome(open(model));
    expect(error).toMatchObject({ failure: 'unavailable', attempts: 3 });
    expect(model.calls).toHaveLength(3);
    expect(after).toBeGreaterThan(1_400);
    expect(after).toBeLessThanOrEqual(1_500);
  });

  it('end with the first answer, which counts all calls, and say that it began anew', async () => {
    const model = scriptedModel((_, calls) => (calls < 3 ? fails('cut-off', true) : 'done'));
    const onRestart = vi.fn();
    const { reply } = await outcome(open(model), { onRestart });
    expect(reply).toMatchObject({ text: 'done', attempts: 3 });
    expect(onRestart).toHaveBeenCalledTimes(2);
  });

  it.each<ModelFailure>(['refused', 'unauthorised', 'bad-request', 'context-overflow', 'quota-exhausted'])(
    'are not made for %s',
    async (failure) => {
      const model = scriptedModel(() => fails(failure, false));
      expect((await outcome(open(model))).error).toMatchObject({ failure, attempts: 1 });
      expect(model.calls).toHaveLength(1);
    },
  );

  it('wait as long as the server asks', async () => {
    const model = scriptedModel((_, calls) => (calls === 1 ? fails('rate-limited', true, 7_000) : 'done'));
    expect(await outcome(open(model))).toMatchObject({ reply: { attempts: 2 }, after: 7_000 });
  });

  it('are not made when the server asks for longer than anybody waits, or than there is', async () => {
    const absurd = scriptedModel(() => fails('rate-limited', true, 86_400_000));
    expect(await outcome(open(absurd))).toMatchObject({
      error: { failure: 'rate-limited', attempts: 1 },
      after: 0,
    });
    const late = scriptedModel(() => fails('rate-limited', true, 20_000));
    expect(await outcome(open(late, { deadlineMs: 15_000 }))).toMatchObject({
      error: { attempts: 1 },
      after: 0,
    });
  });
});

describe('clocks', () => {
  const once = { ...POLICY, retry: { ...POLICY.retry, retries: 0 } };

  it('end a call that does not begin to answer', async () => {
    const { error, after } = await outcome(modelOpener([hanging([], () => undefined)], once)());
    expect(error).toMatchObject({ failure: 'timeout' });
    expect(after).toBe(once.firstByteMs);
  });

  it('end a call that stops in the middle', async () => {
    const model = hanging([1_000, 9_000], (options) => options.onText?.('x'));
    const { error, after } = await outcome(modelOpener([model], once)());
    expect(error).toMatchObject({ failure: 'timeout' });
    expect(after).toBe(9_000 + once.idleMs);
  });

  it('let a model think as long as it gives signs of life, up to the deadline of the article', async () => {
    const every = Array.from({ length: 100 }, (_, at) => at * 5_000);
    const { error, after } = await outcome(
      modelOpener([hanging(every, (options) => options.onActivity?.())], once)(),
    );
    expect(error).toMatchObject({ failure: 'timeout', retryable: false });
    expect(after).toBe(once.deadlineMs);
  });

  it('count the deadline from the opening, over all calls', async () => {
    const model = modelOpener([hanging([], () => undefined)], { ...once, deadlineMs: 30_000 })();
    expect((await outcome(model)).after).toBe(20_000);
    expect((await outcome(model)).after).toBe(10_000);
    expect(await outcome(model)).toMatchObject({ error: { failure: 'timeout' }, after: 0 });
  });

  it('stop at once when the caller is gone, and tell the reason', async () => {
    const gone = new AbortController();
    setTimeout(() => gone.abort(new Error('gone')), 500);
    const { error, after } = await outcome(modelOpener([hanging([], () => undefined)], once)(), {
      signal: gone.signal,
    });
    expect([(error as Error).message, after]).toEqual(['gone', 500]);
  });
});

describe('the budget of an article', () => {
  it('holds calls, failed ones included', async () => {
    const model = scriptedModel((_, calls) => (calls === 1 ? fails('unavailable', true) : 'done'));
    const opened = modelOpener([model], { ...POLICY, calls: 2 })();
    expect((await outcome(opened)).reply).toMatchObject({ attempts: 2 });
    expect((await outcome(opened)).error).toMatchObject({ failure: 'budget-spent', attempts: 0 });
    expect(model.calls).toHaveLength(2);
  });

  it('holds tokens, also those that a server does not count', async () => {
    const model = scriptedModel(() => ({ text: 'z'.repeat(200), promptTokens: 0, completionTokens: 0 }));
    // Each call: 100 for the question and 100 for the answer.
    const opened = modelOpener([model], { ...POLICY, tokens: 450 })();
    expect((await outcome(opened)).reply).not.toBeNull();
    expect((await outcome(opened)).reply).not.toBeNull();
    expect((await outcome(opened)).error).toMatchObject({ failure: 'budget-spent' });
  });

  it('is the article’s own', async () => {
    const opener = modelOpener([scriptedModel(() => 'done')], { ...POLICY, calls: 1 });
    expect((await outcome(opener())).reply).not.toBeNull();
    expect((await outcome(opener())).reply).not.toBeNull();
  });
});

describe('the breaker of an endpoint', () => {
  const policy = {
    ...POLICY,
    retry: { ...POLICY.retry, retries: 0 },
    breaker: { failures: 3, openMs: 30_000 },
  };

  it('opens after failures in a row, lets one call try, and closes with its success', async () => {
    let isDown = true;
    const model = scriptedModel(() => (isDown ? fails('unavailable', true) : 'done'));
    const opener = modelOpener([model], policy);
    for (let at = 0; at < 3; at += 1) await outcome(opener());
    expect(await outcome(opener())).toMatchObject({
      error: { failure: 'breaker-open', attempts: 0 },
      after: 0,
    });
    expect(model.calls).toHaveLength(3);
    await vi.advanceTimersByTimeAsync(30_000);
    expect((await outcome(opener())).error).toMatchObject({ failure: 'unavailable' });
    expect((await outcome(opener())).error).toMatchObject({ failure: 'breaker-open' });
    await vi.advanceTimersByTimeAsync(30_000);
    isDown = false;
    expect((await outcome(opener())).reply).not.toBeNull();
    expect((await outcome(opener())).reply).not.toBeNull();
  });

  it('does not open for what is the fault of a question', async () => {
    const model = scriptedModel(() => fails('refused', false));
    const opener = modelOpener([model], policy);
    for (let at = 0; at < 6; at += 1)
      expect((await outcome(opener())).error).toMatchObject({ failure: 'refused' });
  });
});

describe('a second endpoint', () => {
  it('answers when the first does not', async () => {
    const first = scriptedModel(() => fails('unauthorised', false), 'first');
    const second = scriptedModel(() => 'done', 'second');
    expect((await outcome(modelOpener([first, second], POLICY)())).reply).toMatchObject({
      model: 'second',
      attempts: 2,
    });
  });

  it('leaves the first one’s failure to be told when neither does', async () => {
    const first = scriptedModel(() => fails('quota-exhausted', false));
    const second = scriptedModel(() => fails('not-found', false));
    expect((await outcome(modelOpener([first, second], POLICY)())).error).toMatchObject({
      failure: 'quota-exhausted',
      attempts: 2,
    });
  });
});
