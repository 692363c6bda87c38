import { expect, it } from 'vitest';
import { alignmentArticles, measureAlignment } from '../../../evals/alignment.ts';

/** Issue 2: at least 2,000 of each, 99 % of the variants at the exact offsets, not one change accepted. */
it('aligns generated variants exactly and refuses generated changes', () => {
  const figures = measureAlignment(alignmentArticles());
  console.log(
    `variants aligned exactly: ${figures.exact}/${figures.variants}; changes accepted: ${figures.accepted}/${figures.changes}`,
  );
  expect(figures.variants).toBeGreaterThanOrEqual(2000);
  expect(figures.changes).toBeGreaterThanOrEqual(2000);
  expect(figures.exact / figures.variants, figures.misses.join('\n')).toBeGreaterThanOrEqual(0.99);
  expect(figures.accepted, figures.misses.join('\n')).toBe(0);
});
