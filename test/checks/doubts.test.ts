import { describe, expect, it } from 'vitest';
import type { CheckId } from '../../src/domain/check.ts';
import type { Claim } from '../../src/domain/claim.ts';
import { analyse } from '../support/analyse.ts';
import { asModelClaim, type CheckedArticle, checkedArticle } from './support/article.ts';
import { claimWith } from './support/check-cases.ts';

/** The claim with other words and, where given, a smaller span. */
function reworded(article: CheckedArticle, words: string, text: string, quote?: string): Claim {
  const claim = asModelClaim(claimWith(article, words));
  if (quote === undefined) return { ...claim, text };
  const start = article.text.indexOf(quote);
  return { ...claim, text, spans: [{ start, end: start + quote.length, quote }] };
}

const outcome = (article: CheckedArticle, claim: Claim, id: CheckId) => article.check(claim).get(id)?.outcome;

// What only a reader can settle is a warning; what the words settle is a failure.
describe('hedge-kept', () => {
  it('doubts a claim about another part of a hedged sentence, and fails one about what is hedged', async () => {
    const article = await checkedArticle(
      'The loan could give the northern province support in its dispute with the capital.',
    );
    const whole = (text: string) => outcome(article, reworded(article, 'could give', text), 'hedge-kept');
    expect(whole('The loan could give the northern province support.')).toBe('pass');
    expect(whole('The northern province has a dispute with the capital.')).toBe('warn');
    expect(whole('The loan gave the northern province support.')).toBe('fail');
    expect(whole('The loan gives the northern province support.')).toBe('fail');
  });
});

describe('hedge-kept, of what lies ahead', () => {
  it('asks for no word of doubt where the day alone makes a plan of it', async () => {
    const { claims } = await analyse(
      'يختتم الوزير سامر الخالدي زيارته إلى مدينة نورين السبت 25 أبريل 2026.',
      {
        publishedAt: '2026-04-22',
      },
    );
    expect(claims[0]?.modality.certainty).toBe('planned');
    expect(claims[0]?.checks.find(({ id }) => id === 'hedge-kept')?.outcome).toBe('not-applicable');
  });
});

describe('a claim that is its sentence', () => {
  it.each([
    'لم تحدد اللجنة موعدا جديدا لسباق الهجن الذي كان مقررا في اليوم الأول.',
    'بلغ متوسط الانخفاض 6.4 ملم زئبق، مقابل 1.1 ملم زئبق في المجموعة التي لم تمارس الرياضة.',
    'Daily walk may cut heart risk, study suggests',
  ])('has dropped nothing of it: %s', async (text) => {
    const { claims } = await analyse(text);
    const failed = claims.flatMap(({ checks }) => checks.filter(({ outcome }) => outcome === 'fail'));
    expect(claims.length).toBeGreaterThan(0);
    expect(failed).toEqual([]);
  });
});

describe('source-kept', () => {
  it('fails a source of another sentence for one that is carried on', async () => {
    const article = await checkedArticle(
      'Economy Minister Laura Brandt said the port would reopen in May. She added that the work had cost $3 million. ' +
        'Police chief Omar Hale said the road was closed.',
    );
    const claim = asModelClaim(claimWith(article, '$3 million'));
    const { chain } = claimWith(article, 'the road was closed').attribution;
    expect(chain.map((hop) => hop.name)).toEqual(['Police chief Omar Hale']);
    expect(outcome(article, claim, 'source-kept')).toBe('pass');
    const swapped = { ...claim, attribution: { ...claim.attribution, chain } };
    expect(outcome(article, swapped, 'source-kept')).toBe('fail');
  });
});

describe('names-agree', () => {
  it('compares places that no list has by their capitals', async () => {
    const article = await checkedArticle(
      'The ferry sank off Quillmoor on Sunday. The harbour of Tamsey was closed on Monday.',
    );
    const named = (text: string) => outcome(article, reworded(article, 'ferry', text), 'names-agree');
    expect(named('The ferry sank off Tamsey on Sunday.')).toBe('warn');
    expect(['pass', 'not-applicable']).toContain(named('The ferry sank off Quillmoor on Sunday.'));
    expect(['pass', 'not-applicable']).toContain(named('On Sunday the ferry sank off Quillmoor.'));
  });
});
