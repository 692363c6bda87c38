import { describe, expect, it } from 'vitest';
import { rulesBackend } from '../../../evals/backends/rules.ts';
import { entailmentProxy } from '../../../evals/scorers/entailment.ts';
import { evalCase } from '../../../evals/scorers/eval-case.ts';
import type { Gold } from '../../../evals/scorers/gold.ts';

const NOTHING: Gold = {
  schema: 'gold-annotation/1',
  id: 'none',
  language: 'en',
  segments: [],
  sources: [],
  claims: [],
  relations: [],
  ambiguities: [],
};

/** The proxy of what the rules read in a text, the text of its first claim replaced; null keeps it. */
async function proxyOf(text: string, said: string | null) {
  const article = await rulesBackend().analyse({ text, publishedAt: '2026-03-02' });
  expect(article.claims.length).toBeGreaterThan(0);
  const claims = article.claims.slice(0, 1).map((claim) => ({ ...claim, text: said ?? claim.text }));
  return entailmentProxy(evalCase(NOTHING, text, { ...article, claims }));
}

const ENGLISH =
  'The harbour board approved 14 new berths on Monday. The mayor of Sandvale did not attend the vote.';
const ARABIC = 'وافق مجلس المرفأ على بناء 14 رصيفا جديدا يوم الاثنين. ولم يحضر رئيس بلدية تل الحور التصويت.';

describe('the entailment proxy', () => {
  it.each([
    ['en, its own words', ENGLISH, null],
    [
      'en, with the day told in full',
      ENGLISH,
      'The harbour board approved 14 new berths on Monday 2 March 2026.',
    ],
    [
      'en, with a name from the next sentence',
      ENGLISH,
      'The harbour board of Sandvale approved 14 new berths.',
    ],
    ['ar, its own words', ARABIC, null],
    ['ar, with the day told in full', ARABIC, 'وافق مجلس المرفأ في 2 مارس 2026 على بناء 14 رصيفا جديدا.'],
  ])('%s: follows', async (_, text, said) => {
    expect(await proxyOf(text, said)).toMatchObject({ value: 1, judged: 1, misses: [] });
  });

  it.each([
    ['en, another number', ENGLISH, 'The harbour board approved 40 new berths on Monday.', /^40 is not/],
    ['en, turned round', ENGLISH, 'The harbour board did not approve 14 new berths.', /^negated/],
    ['en, of another sentence', ENGLISH, 'The mayor was absent from the vote.', /^too few/],
    ['en, invented', ENGLISH, 'Fishermen blocked the road in protest at higher fees.', /^too few/],
    ['ar, another number', ARABIC, 'وافق مجلس المرفأ على بناء 40 رصيفا جديدا.', /^40 is not/],
    ['ar, turned round', ARABIC, 'لم يوافق مجلس المرفأ على بناء 14 رصيفا جديدا.', /^negated/],
  ])('%s: does not', async (_, text, said, why) => {
    const { value, misses } = await proxyOf(text, said);
    expect(value).toBe(0);
    expect(misses[0]).toMatch(why);
  });

  it('sees that a negation was left out', async () => {
    const { misses } = await proxyOf(
      'The mayor of Sandvale did not attend the vote on Monday.',
      'The mayor of Sandvale did attend the vote on Monday.',
    );
    expect(misses[0]).toMatch(/^not negated/);
  });
});
