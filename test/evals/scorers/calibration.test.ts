import { describe, expect, it } from 'vitest';
import { readDatasets } from '../../../evals/dataset.ts';
import { pool } from '../../../evals/gate/pool.ts';
import { BY_HAND } from '../../../evals/recorded/by-hand.ts';
import { judgeBrier, judgeCalibration } from '../../../evals/scorers/calibration.ts';
import { calibrationError } from '../../../evals/scorers/calibration-error.ts';
import { evalCase } from '../../../evals/scorers/eval-case.ts';
import type { Claim } from '../../../src/domain/claim.ts';
import { idealArticle } from '../ideal-article.ts';

const dataset = readDatasets().datasets.find(({ name }) => name === 'en-streets');
if (dataset === undefined) throw new Error('en-streets is part of the project');
const { gold, text } = dataset;

/** A faultless answer and as many made-up claims, each judged by `model` as `faithful` says. */
function judgedBy(model: string, faithful: (isRight: boolean) => number | null) {
  const ideal = idealArticle(gold, text);
  const judgement = (isRight: boolean): Claim['judgement'] => ({
    by: 'llm',
    model,
    faithful: faithful(isRight),
    atomic: true,
    selfContained: true,
    attributionRight: true,
    reason: '',
  });
  const quote = text.slice(0, 3);
  const made = ideal.claims.map((claim) => ({
    ...claim,
    id: `made-up ${claim.id}`,
    text: 'x y z',
    spans: [{ start: 0, end: 3, quote }],
    judgement: judgement(false),
  }));
  const right = ideal.claims.map((claim) => ({ ...claim, judgement: judgement(true) }));
  return evalCase(gold, text, { ...ideal, claims: [...right, ...made] });
}

describe('how well a judge is calibrated', () => {
  it('is not told of judgements that a person wrote', () => {
    const input = judgedBy(BY_HAND, () => 0.9);
    expect(judgeBrier(input)).toMatchObject({ value: null, judged: 0 });
    expect(judgeCalibration(input)).toMatchObject({ value: null, judged: 0 });
  });

  it('is best where the judge is sure and right, worst where it is sure and wrong', () => {
    const right = judgedBy('m', (isRight) => (isRight ? 1 : 0));
    expect(judgeBrier(right).value).toBe(0);
    expect(judgeCalibration(right).value).toBe(0);
    expect(judgeBrier(right).judged).toBe(gold.claims.length * 2);
    const wrong = judgedBy('m', (isRight) => (isRight ? 0 : 1));
    expect(judgeBrier(wrong).value).toBe(1);
    expect(judgeCalibration(wrong).value).toBe(1);
  });

  it('tells a judge that always says half from one that knows: calibrated, and no use', () => {
    const half = judgedBy('m', () => 0.5);
    expect(judgeBrier(half).value).toBe(0.25);
    expect(judgeCalibration(half).value).toBe(0);
  });

  it('leaves out what the judge did not say', () => {
    expect(judgeBrier(judgedBy('m', (isRight) => (isRight ? 1 : null))).judged).toBe(gold.claims.length);
  });
});

describe('the expected calibration error', () => {
  const said = (stated: number, came: boolean, times: number) =>
    Array.from({ length: times }, () => ({ stated, came }));

  it('weighs each bin by its predictions', () => {
    // Four of five come where 0.8 was said; none of five where 0.6 was: half of them are 0.6 off.
    const predictions = [...said(0.8, true, 4), ...said(0.8, false, 1), ...said(0.6, false, 5)];
    expect(calibrationError(predictions)).toBeCloseTo(0.3);
  });

  it('puts 1 into the last bin', () => {
    expect(calibrationError([...said(1, true, 1), ...said(0.9, true, 1)])).toBeCloseTo(0.05);
  });

  it('is made anew of the predictions of all articles, not averaged over them', () => {
    const one = judgeCalibration(judgedBy('m', () => 0.5));
    const [up, down] = [said(0.5, true, 4), said(0.5, false, 4)].map((predictions) => ({
      ...one,
      value: calibrationError(predictions),
      judged: 4,
      predictions,
    }));
    expect([up?.value, down?.value]).toEqual([0.5, 0.5]);
    expect(pool([up as typeof one, down as typeof one])).toEqual({ unit: 'error', value: 0, judged: 8 });
  });
});
