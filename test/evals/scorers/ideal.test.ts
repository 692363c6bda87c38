import { describe, expect, it } from 'vitest';
import { readDatasets } from '../../../evals/dataset.ts';
import { evalCase } from '../../../evals/scorers/eval-case.ts';
import { SCORERS } from '../../../evals/scorers/index.ts';
import { idealArticle } from '../ideal-article.ts';

/** Annotators write claims in words of their own, and only a reader can tell that those follow from the sentence. */
const OF_WORDS = 'entailment proxy';
const strict = (input: Parameters<(typeof SCORERS)[number]>[0]) =>
  SCORERS.map((score) => [score(input).name, score] as const).filter(([name]) => name !== OF_WORDS);

describe.each(readDatasets().datasets)('the annotation of $name as a system answer', ({ gold, text }) => {
  const input = evalCase(gold, text, idealArticle(gold, text));

  it.each(strict(input))('%s: full marks', (_, score) => {
    const { value, unit, misses } = score(input);
    expect(misses).toEqual([]);
    if (value !== null) expect(value).toBe(unit === 'share' ? 1 : 0);
  });

  it('pairs every claim with itself', () => {
    expect(input.matching.pairs.length).toBe(gold.claims.length);
    expect(input.matching.pairs.filter((pair) => pair.claim.id !== `claim-${pair.gold.id}`)).toEqual([]);
  });

  it('leaves nothing to judge in an empty answer, except what it failed to say', () => {
    const article = { ...idealArticle(gold, text), claims: [] };
    const values = new Map(
      SCORERS.map((score) => [
        score(evalCase(gold, text, article)).name,
        score(evalCase(gold, text, article)).value,
      ]),
    );
    const isSilent = gold.claims.every(({ level }) => level !== 'core');
    expect(values.get('core recall')).toBe(isSilent ? null : 0);
    for (const name of [
      'precision',
      'exact chain',
      'strong carry-over',
      'dates exact',
      'quantities exact',
      'voice leak',
    ]) {
      expect(values.get(name)).toBeNull();
    }
  });
});
