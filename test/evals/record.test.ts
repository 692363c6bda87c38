import { afterEach, describe, expect, it } from 'vitest';
import type { Backend } from '../../evals/backends/backend.ts';
import { llmBackend } from '../../evals/backends/llm.ts';
import { readPrompts } from '../../evals/backends/read-prompts.ts';
import { readDatasets, requestOf } from '../../evals/dataset.ts';
import { scoreDataset } from '../../evals/eval-set.ts';
import {
  type CaseAnswer,
  type CaseAnswers,
  originOf,
  readAnswers,
  recordedRuns,
} from '../../evals/recorded/case-answer.ts';
import { liveModel } from '../../evals/recorded/live-model.ts';
import { recordCase } from '../../evals/recorded/record.ts';
import { replyFor } from '../../evals/recorded/reply-for.ts';
import { sanitiserFor } from '../../evals/recorded/sanitise.ts';
import { stabilityOfRecordings } from '../../evals/recorded/stability-of-recordings.ts';
import { stability } from '../../evals/scorers/stability.ts';
import { type FakeCall, type FakeModel, startFakeModel } from '../support/fake-model.ts';

const KEY = 'a-key-of-nobody-1234';
const dataset = readDatasets().datasets.find(({ name }) => name === 'en-ferry') as ReturnType<
  typeof readDatasets
>['datasets'][number];
const written = readAnswers([dataset.name]).get(dataset.name) as CaseAnswers;

/** A server that answers as a person wrote, and lets slip the key it was asked with. */
function answer({ step, body }: FakeCall): string {
  const [system, user] = body.messages as unknown as [{ content: string }, { content: string }];
  const question = { step: step as 'extract', model: 'm', system: system.content, user: user.content };
  const reply = replyFor(written, question, readPrompts(), { allowStale: false })?.text ?? '{}';
  // In the words of a claim, so that the judge would be asked about it too.
  if (step === 'extract') return reply.replace(/"text":"/, `"text":"${KEY} `);
  // Claims that nobody wrote a judgement for would be a failure of the judge.
  const known = new Set([...reply.matchAll(/"claim":"(c\d+)"/g)].map(([, id]) => id));
  const { judgements } = JSON.parse(reply) as { judgements: { claim: string }[] };
  const more = [...user.content.matchAll(/^\[(c\d+)\]/gm)].flatMap(([, claim = '']) =>
    known.has(claim) ? [] : [{ ...judgements[0], claim }],
  );
  return JSON.stringify({ judgements: [...judgements, ...more] });
}

let fake: FakeModel | undefined;
afterEach(() => fake?.close());

async function record(reply: (call: FakeCall) => string = answer, runs = 1) {
  fake = await startFakeModel({ answer: reply });
  const settings = { OPENAI_API_KEY: KEY, OPENAI_BASE_URL: fake.url, OPENAI_MODEL: 'fake-1' };
  const kept: CaseAnswer[] = [];
  const { model, key } = liveModel(settings);
  const calls = await recordCase(dataset, {
    model,
    sanitise: sanitiserFor(key),
    today: () => '2026-11-27',
    runs,
    keep: (one) => void kept.push(one),
  });
  return { calls, kept, asked: fake.calls };
}

const known = ([extract, judge]: CaseAnswer[]) =>
  new Map([[dataset.name, { extract, judge } as CaseAnswers]]);

describe('recording a model', () => {
  it('keeps both steps under strict keys, says who answered and when, and no key', async () => {
    const { calls, kept, asked } = await record();
    expect(calls).toBe(asked.length);
    expect(asked[0]?.authorization).toBe(`Bearer ${KEY}`);
    expect(kept.map((one) => [one.step, originOf(one)])).toEqual([
      ['extract', 'recorded (fake-1, 2026-11-27)'],
      ['judge', 'recorded (fake-1, 2026-11-27)'],
    ]);
    expect(JSON.stringify(kept)).not.toContain(KEY);
    expect(JSON.stringify(kept)).toContain('[key]');
  });

  it('is answered again without a network, to the same article', async () => {
    const { kept } = await record();
    await fake?.close();
    const article = await llmBackend({ allowStale: false }, readPrompts(), known(kept)).analyse(
      requestOf(dataset),
    );
    expect(article.engine).toMatchObject({ name: 'llm', model: 'fake-1', degraded: [] });
    expect(article.usage.promptTokens).toBeGreaterThan(0);
  });

  it('is stale under another prompt, and taken by its data when that is allowed', async () => {
    const { kept } = await record();
    const prompts = readPrompts();
    const extract = { ...prompts.extract, system: 'Another prompt.', sha256: '0'.repeat(64) };
    const changed = { ...prompts, extract };
    const request = requestOf(dataset);
    await expect(llmBackend({ allowStale: false }, changed, known(kept)).analyse(request)).rejects.toThrow(
      'stale, the prompt has changed',
    );
    const taken = await llmBackend({ allowStale: true }, changed, known(kept)).analyse(request);
    expect(taken.engine.name).toBe('llm');
  });

  it('is refused for any word that differs', async () => {
    const { kept } = await record();
    const prompts = readPrompts();
    // The same hash over other words: what the strict key is for.
    const changed = { ...prompts, extract: { ...prompts.extract, system: 'Another prompt.' } };
    await expect(
      llmBackend({ allowStale: false }, changed, known(kept)).analyse(requestOf(dataset)),
    ).rejects.toThrow('there is no answer to a question of step "extract"');
  });

  it('keeps nothing of a model that failed on the way', async () => {
    await expect(
      record((call) => (call.step === 'judge' ? '{"judgements": []}' : answer(call))),
    ).rejects.toThrow(/not recorded: judge/);
  });

  it('takes no word for a key', () => {
    expect(sanitiserFor('any')('many a company, sk-abcdefghijklmnop')).toBe('many a company, [key]');
  });

  it('needs a key', () => {
    expect(() => liveModel({ OPENAI_BASE_URL: 'http://127.0.0.1:1/v1' })).toThrow('set OPENAI_API_KEY');
  });
});

/** The same again, but without its last claim from the second run on. */
function wavering(): (call: FakeCall) => string {
  const seen = new Set<string>();
  return (call) => {
    const reply = answer(call);
    const question = `${call.step} ${JSON.stringify(call.body.messages).replaceAll(/fence-\d+/g, '')}`;
    const isFirst = !seen.has(question);
    seen.add(question);
    if (call.step !== 'extract' || isFirst) return reply;
    const { claims, skipped } = JSON.parse(reply) as { claims: unknown[]; skipped: unknown[] };
    return JSON.stringify({ claims: claims.slice(0, -1), skipped });
  };
}

describe('several recorded runs', () => {
  it('lie beside each other under the same question, and are as stable as the model was', async () => {
    const { kept } = await record(wavering(), 2);
    const both = known(kept);
    expect(recordedRuns(both.get(dataset.name) as CaseAnswers)).toBe(2);
    await fake?.close();

    const prompts = readPrompts();
    const analyse = (run: number) =>
      llmBackend({ allowStale: false, run }, prompts, both).analyse(requestOf(dataset));
    const [first, second] = [await analyse(1), await analyse(2)];
    const byModel = ({ claims }: typeof first) => claims.filter(({ by }) => by === 'llm').length;
    expect(byModel(second)).toBe(byModel(first) - 1);

    const [stable] = await stabilityOfRecordings([dataset], 2, false, prompts, both);
    expect(stable?.score.value).toBeGreaterThan(0.8);
    expect(stable?.score.value).toBeLessThan(1);
    const [more] = await stabilityOfRecordings([dataset], 3, false, prompts, both);
    expect(more?.score).toMatchObject({ value: null, judged: 0 });
  });

  it('are none where a person wrote the answers', async () => {
    const [byHand] = await stabilityOfRecordings([dataset], 2, false);
    expect(byHand?.score).toMatchObject({ name: 'stability over 2 runs', value: null, judged: 0 });
  });
});

describe('the judge of a recording', () => {
  const figuresOf = async (backend: Backend) => {
    const { scores } = await scoreDataset(dataset, backend);
    return new Map(scores.map((score) => [score.name, score]));
  };

  it('is held against what came true; one that a person wrote is not', async () => {
    const doubting = (call: FakeCall): string => {
      const reply = answer(call);
      return call.step === 'judge' ? reply.replaceAll(/"faithful":1\b/g, '"faithful":0.7') : reply;
    };
    const { kept } = await record(doubting);
    await fake?.close();
    const recorded = await figuresOf(llmBackend({ allowStale: false }, readPrompts(), known(kept)));
    const brier = recorded.get('judge: Brier score');
    expect(brier?.judged).toBeGreaterThan(10);
    // Every claim was called 0.7 faithful, and nearly all were right: 0.3² each, 0.7² for those that were not.
    expect(brier?.value).toBeGreaterThanOrEqual(0.09 - 1e-9);
    expect(brier?.value).toBeLessThan(0.2);
    expect(recorded.get('judge: calibration error')?.value).toBeGreaterThan(0.1);

    const byHand = await figuresOf(llmBackend({ allowStale: false }));
    expect(byHand.get('judge: Brier score')).toMatchObject({ value: null, judged: 0 });
    expect(byHand.get('judge: calibration error')).toMatchObject({ value: null, judged: 0 });
  });
});

describe('stability', () => {
  it('is the share of claims that every run gave, and nothing for one run', async () => {
    const article = await llmBackend({ allowStale: false }).analyse(requestOf(dataset));
    const less = { ...article, claims: article.claims.slice(1) };
    expect(stability([article]).value).toBeNull();
    expect(stability([article, article]).value).toBe(1);
    expect(stability([article, less, article]).value).toBe(
      (article.claims.length - 1) / article.claims.length,
    );
  });
});
