import type { Claim } from '../../src/domain/claim.ts';
import { describeCheck, expectNotApplicable } from './support/check-cases.ts';

const saying = (text: string) => (claim: Claim) => ({ ...claim, text });
const called = (language: string) => (claim: Claim) => ({ ...claim, language });

describeCheck(
  'language-right',
  [
    { article: 'ar-1-visit', words: 'استقبل رئيس الوزراء', change: null, spans: [] },
    { article: 'ar-1-visit', words: 'لم يحضر', change: null },
    // Names in another script are not another language.
    { article: 'ar-1-visit', words: 'لم يحضر', change: ['الاجتماع', 'اجتماع OpenAI'] },
    { article: 'ar-1-visit', words: 'لم يحضر', change: called('ar-JO') },
    { article: 'en-1-visit', words: 'would lend', change: null, spans: [] },
    { article: 'en-1-visit', words: 'did not attend', change: ['the talks', 'the talks of الأهرام'] },
    { article: 'en-1-visit', words: 'did not attend', change: called('en-GB') },
  ],
  [
    {
      article: 'ar-1-visit',
      words: 'لم يحضر',
      change: saying('The finance minister did not attend the meeting'),
      outcome: 'fail',
      says: ['(ar)'],
      spans: ['ولم يحضر وزير المالية عادل مراد الاجتماع'],
    },
    { article: 'ar-1-visit', words: 'لم يحضر', change: called('en'), outcome: 'fail', says: ['(en)'] },
    {
      article: 'ar-1-visit',
      words: '250 مليون',
      change: saying('A loan worth 250 million dollars'),
      outcome: 'fail',
      says: ['(ar)'],
    },
    {
      article: 'en-1-visit',
      words: 'did not attend',
      change: saying('لم يحضر وزير المالية الاجتماع'),
      outcome: 'fail',
      says: ['(en)'],
      spans: ['Finance Minister Grace Wanjiru did not attend the talks'],
    },
    { article: 'en-1-visit', words: 'did not attend', change: called('ar'), outcome: 'fail', says: ['(ar)'] },
    { article: 'en-1-visit', words: 'would lend', change: called('ru'), outcome: 'fail', says: ['(ru)'] },
    {
      article: 'en-1-visit',
      words: 'would lend',
      change: saying('Lend قال وزير الاقتصاد إن بلاده ستقدم قرضا'),
      outcome: 'fail',
      says: ['(en)'],
    },
  ],
  () =>
    expectNotApplicable('language-right', [
      { article: 'en-1-visit', words: 'would lend', change: called('und') },
      { article: 'en-1-visit', words: 'would lend', change: saying('2026 – 250,000') },
    ]),
);
