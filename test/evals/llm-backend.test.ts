import { describe, expect, it } from 'vitest';
import { llmBackend } from '../../evals/backends/llm.ts';
import { readPrompts } from '../../evals/backends/read-prompts.ts';
import { readDatasets, requestOf } from '../../evals/dataset.ts';
import { brokenFloors, readFloors, scoreDataset } from '../../evals/eval-set.ts';
import { allAnswers } from '../../evals/recorded/all-answers.ts';
import {
  CaseAnswer,
  type CaseAnswers,
  readAnswer,
  STEPS,
  type WrittenExtraction,
} from '../../evals/recorded/case-answer.ts';

const datasets = readDatasets().datasets.filter(({ own }) => own);
const [first] = datasets as [(typeof datasets)[number]];
const known = allAnswers(readPrompts());
const answers = (): CaseAnswers => ({
  extract: readAnswer(first.name, 'extract') as CaseAnswer,
  judge: readAnswer(first.name, 'judge') as CaseAnswer,
});
const withPieces = (change: (pieces: WrittenExtraction['pieces']) => WrittenExtraction['pieces']) => {
  const { extract, judge } = answers();
  const { pieces } = extract as WrittenExtraction;
  const changed = CaseAnswer.parse({ ...extract, pieces: change(pieces) });
  return llmBackend(
    { allowStale: false },
    readPrompts(),
    new Map([[first.name, { extract: changed, judge }]]),
  );
};

describe('answers that lie ready for a model', () => {
  it.each(datasets)('$name: both steps say who wrote them and answer the prompt of today', (dataset) => {
    for (const step of STEPS)
      expect(known.get(dataset.name)?.[step]).toMatchObject({
        case: dataset.name,
        origin: expect.stringMatching(/^(?:hand-written|recorded)$/),
        promptSha256: readPrompts()[step].sha256,
      });
  });

  it('reach the engine and the judge through the real client', async () => {
    const article = await llmBackend({ allowStale: false }).analyse(requestOf(first));
    expect(article.engine).toMatchObject({ name: 'llm', model: 'hand-written' });
    expect(article.claims.filter(({ by }) => by === 'llm').length).toBeGreaterThan(30);
    expect(article.claims.filter(({ judgement }) => judgement?.faithful === 1).length).toBeGreaterThan(30);
    expect(article.usage.llmCalls).toBe(3);
  });

  it.each(STEPS)('of step %s are stale once its prompt has changed, unless that is allowed', async (step) => {
    const prompts = readPrompts();
    const changed = { ...prompts, [step]: { ...prompts[step], sha256: '0'.repeat(64) } };
    const request = requestOf(first);
    await expect(llmBackend({ allowStale: false }, changed).analyse(request)).rejects.toThrow(
      `demo-ar, ${step}: stale, the prompt has changed`,
    );
    await expect(llmBackend({ allowStale: true }, changed).analyse(request)).resolves.toBeDefined();
  });

  it('are not there for another article', async () => {
    const asked = llmBackend({ allowStale: true }).analyse({ text: 'Nobody wrote this down.' });
    await expect(asked).rejects.toThrow(/no answer/);
  });

  it('fail the run where a question has none: the rules do not answer in their place', async () => {
    await expect(withPieces(() => []).analyse(requestOf(first))).rejects.toThrow(
      'there is no answer to a question of step "extract"',
    );
  });

  it('worsened, break a floor that names the figure', async () => {
    const floors = readFloors('llm');
    const whole = await scoreDataset(first, llmBackend({ allowStale: false }));
    expect(brokenFloors(whole, floors)).toEqual([]);
    const silent = withPieces((pieces) => pieces.map((piece) => ({ ...piece, claims: [] })));
    expect(brokenFloors(await scoreDataset(first, silent), floors)).toContain('demo-ar: core recall');
    const lying = withPieces((pieces) =>
      pieces.map(({ key, claims }) => ({
        key,
        claims: claims.map((claim, at) => (at === 0 ? { ...claim, quotes: ['nobody said this'] } : claim)),
      })),
    );
    expect(brokenFloors(await scoreDataset(first, lying), floors)).toContain('demo-ar: core recall');
  });

  it('cannot be hand-written by a model', () => {
    expect(CaseAnswer.safeParse({ ...readAnswer(first.name, 'judge'), model: 'm' }).success).toBe(false);
  });
});
