import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draftAnnotation } from '../../evals/annotate/draft.ts';
import { lintAnnotation } from '../../evals/annotate/lint.ts';
import { GENERATED, readDatasets } from '../../evals/dataset.ts';
import { evalCase } from '../../evals/scorers/eval-case.ts';
import { Gold } from '../../evals/scorers/gold.ts';
import { SCORERS } from '../../evals/scorers/index.ts';
import { analyse } from '../support/analyse.ts';

const own = readDatasets().datasets.filter(({ name }) => name !== 'seed');
const text = (own.find(({ name }) => name === 'en-ferry') as (typeof own)[number]).text;
const article = await analyse(text);
const finished = () => ({
  ...draftAnnotation(article, 'en-ferry'),
  draft: false,
  provenance: 'invented',
  licence: 'MIT',
});

describe('the lint of annotations', () => {
  it.each(own)('finds nothing in $name', ({ name, text: words, gold }) => {
    if (name === GENERATED) {
      expect(lintAnnotation(words, gold)).toEqual([]);
      return;
    }
    const file = new URL(`../../evals/datasets/${name}.gold.json`, import.meta.url);
    expect(lintAnnotation(words, JSON.parse(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('refuses a shifted offset, by its path', () => {
    const gold = finished();
    const [claim] = gold.claims;
    const [span] = claim?.spans ?? [];
    const shifted = { ...claim, spans: [{ ...span, start: (span?.start ?? 0) + 1 }] };
    const problems = lintAnnotation(text, { ...gold, claims: [shifted, ...gold.claims.slice(1)] });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^\/claims\/0\/spans\/0: /);
  });

  it.each([
    ['another article', { sha256: '0' }, '/sha256'],
    ['a segment left out', { segments: finished().segments.slice(0, -1) }, 'no segment'],
    ['a source that is not listed', { sources: [] }, 'no source'],
    ['no provenance', { provenance: ' ' }, '/provenance'],
    ['no licence', { licence: '' }, '/licence'],
    ['a draft', { draft: true }, '/draft'],
    ['no annotation at all', { claims: null }, '/claims'],
  ])('refuses %s', (_, change, told) => {
    expect(lintAnnotation(text, { ...finished(), ...change }).join('\n')).toContain(told);
  });
});

describe('a drafted annotation', () => {
  it('is whole but for being read by a person', () => {
    expect(lintAnnotation(text, finished())).toEqual([]);
    expect(lintAnnotation(text, draftAnnotation(article, 'en-ferry')).join('\n')).toContain('/draft');
  });

  it('says what the engine said: scored against itself nothing is missed', () => {
    const input = evalCase(Gold.parse(finished()), text, article);
    const scores = new Map(SCORERS.map((score) => score(input)).map(({ name, value }) => [name, value]));
    expect(scores.get('precision')).toBe(1);
    expect(scores.get('exact chain')).toBe(1);
    expect(scores.get('dates exact')).toBe(1);
    expect(scores.get('quantities exact')).toBe(1);
  });
});
