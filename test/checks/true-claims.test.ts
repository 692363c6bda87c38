import { describe, expect, it } from 'vitest';
import { ARTICLES, answered } from './support/true-claims.ts';

// A failed check on a true claim tells a reader that it is false: worse than one that stays silent.
describe.each(ARTICLES)('%s', (_, article) => {
  it('has no failed check on a true claim', async () => {
    const claims = await answered(article, article.claims);
    expect([...claims.keys()].sort()).toEqual(article.claims.map(({ text }) => text).sort());
    const alarms = [...claims.values()].flatMap(({ text, checks }) =>
      checks
        .filter(({ outcome }) => outcome === 'fail' || outcome === 'error')
        .map(({ id, message }) => `${id}: ${text}: ${message}`),
    );
    expect(alarms).toEqual([]);
  });

  it.each(article.changed)('fails $check of “$text”', async (changed) => {
    const claim = (await answered(article, [changed])).get(changed.text);
    const check = claim?.checks.find(({ id }) => id === changed.check);
    expect(check?.outcome).toBe('fail');
  });
});
