import { describe, expect, it } from 'vitest';
import { readDatasets } from '../../../evals/dataset.ts';
import { evalCase } from '../../../evals/scorers/eval-case.ts';
import { falseGrounding, groundingRecall, measureGrounding } from '../../../evals/scorers/grounding.ts';
import { align } from '../../../src/text/align.ts';
import { idealArticle } from '../ideal-article.ts';

const inputs = readDatasets()
  .datasets.filter(({ name }) => ['ar-flood', 'en-ferry'].includes(name))
  .map(({ gold, text }) => evalCase(gold, text, idealArticle(gold, text)));

describe.each(inputs)('quotes of $gold.id', (input) => {
  it('are found under noise and refused when tampered with, many of each', () => {
    expect(groundingRecall(input)).toMatchObject({ unit: 'share', value: 1, misses: [] });
    expect(groundingRecall(input).judged).toBeGreaterThan(50);
    expect(falseGrounding(input)).toMatchObject({ unit: 'error', value: 0, misses: [] });
    expect(falseGrounding(input).judged).toBeGreaterThan(20);
  });

  it('cost what an aligner does that takes anything', () => {
    const figures = measureGrounding(input, (_quote, article, { near, ...options } = {}) => {
      const place = near as { start: number; end: number };
      return align(input.text.slice(place.start, place.end), article, { near: place, ...options });
    });
    const { value, misses } = falseGrounding(input, figures);
    expect(value).toBe(1);
    expect(misses[0]).toContain('accepted');
    expect(groundingRecall(input, figures).value).toBe(1);
  });

  it('cost what an aligner does that takes exact words alone', () => {
    const figures = measureGrounding(input, (quote, article, options) =>
      input.text.includes(quote)
        ? align(quote, article, options)
        : { refused: 'absent', quoted: null, stated: null },
    );
    expect(falseGrounding(input, figures).value).toBe(0);
    expect(groundingRecall(input, figures).value).toBeLessThan(0.1);
  });
});
