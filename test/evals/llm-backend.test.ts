import { describe, expect, it } from 'vitest';
import { llmBackend, readPrompts } from '../../evals/backends/llm.ts';
import { readDatasets } from '../../evals/dataset.ts';
import { RECORDED, RecordedAnswer, readAnswer } from '../../evals/recorded/recorded-answer.ts';
import { evalCase } from '../../evals/scorers/eval-case.ts';
import { SCORERS } from '../../evals/scorers/index.ts';

const datasets = readDatasets().datasets.filter(({ name }) => RECORDED.includes(name));
const requestOf = ({ text, gold }: (typeof datasets)[number]) =>
  gold.anchor && !gold.anchor.span ? { text, publishedAt: gold.anchor.date } : { text };
const [first] = datasets as [(typeof datasets)[number]];
const changed = { ...readPrompts(), extract: { ...readPrompts().extract, sha256: '0'.repeat(64) } };

describe('answers that lie ready for a model', () => {
  it.each(datasets)('$name: says who wrote it, and answers the prompt of today', async (dataset) => {
    const recorded = readAnswer(dataset.name);
    expect(recorded).toMatchObject({ origin: 'hand-written', model: null });
    const article = await llmBackend({ allowStale: false }).analyse(requestOf(dataset));
    expect(article.engine.name).toBe('llm');
    expect(article.claims.filter(({ by }) => by === 'llm').length).toBeGreaterThan(10);
    expect(article.claims.every(({ judgement }) => judgement === null)).toBe(true);
    const input = evalCase(dataset.gold, dataset.text, article);
    const spans = SCORERS.map((score) => score(input)).find(({ name }) => name === 'span integrity');
    expect(spans?.value).toBe(1);
  });

  it('are stale once the prompt has changed, unless that is allowed', async () => {
    const request = requestOf(first);
    await expect(llmBackend({ allowStale: false }, changed).analyse(request)).rejects.toThrow(
      /stale, the prompt/,
    );
    await expect(llmBackend({ allowStale: true }, changed).analyse(request)).resolves.toBeDefined();
  });

  it('are not there for another article', async () => {
    await expect(
      llmBackend({ allowStale: true }).analyse({ text: 'Nobody wrote this down.' }),
    ).rejects.toThrow(/no answer/);
  });

  it('worsened, say worse: a figure falls', async () => {
    const recorded = readAnswer(first.name) as RecordedAnswer;
    const [claim] = recorded.answer.claims;
    const worse = {
      ...recorded,
      answer: { claims: [{ ...claim, quotes: ['nobody said this'] }], skipped: [] },
    };
    const known = new Map([[recorded.textSha256, RecordedAnswer.parse(worse)]]);
    const article = await llmBackend({ allowStale: false }, readPrompts(), known).analyse(requestOf(first));
    expect(article.rejected.length).toBe(1);
    expect(article.claims.some(({ by }) => by === 'llm')).toBe(false);
  });

  it('cannot be hand-written by a model', () => {
    expect(RecordedAnswer.safeParse({ ...readAnswer(first.name), model: 'm' }).success).toBe(false);
  });
});
