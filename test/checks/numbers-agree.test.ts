import { describe, expect, it } from 'vitest';
import { asModelClaim, checkedArticle } from './support/article.ts';
import { describeCheck, expectNotApplicable } from './support/check-cases.ts';

describeCheck(
  'numbers-agree',
  [
    { article: 'ar-1-visit', words: '250 مليون دولار', change: null, spans: ['250 مليون دولار'] },
    { article: 'ar-1-visit', words: '250 مليون دولار', change: ['250', '٢٥٠'], spans: ['250 مليون دولار'] },
    {
      article: 'ar-3-economy',
      words: 'مستثمرين أجانب',
      change: ['بنحو 700 مليون دولار', 'بحوالي 700 مليون دولار'],
    },
    {
      article: 'ar-2-quake',
      words: 'ألفي أسرة',
      change: ['ألفي أسرة', '2000 أسرة'],
      spans: ['ما لا يقل عن ألفي أسرة'],
    },
    {
      article: 'en-5-war',
      words: '40,000',
      change: ['40,000', '40 thousand'],
      spans: ['more than 40,000 people'],
    },
    {
      article: 'en-1-visit',
      words: '$250 million',
      change: ['$250 million', '250 million dollars'],
      spans: ['$250 million'],
    },
    { article: 'en-2-quake', words: '48 million euros', change: ['48 million euros', '€48m'] },
    { article: 'en-3-economy', words: '$151.7 billion', change: null, spans: ['$151.7 billion'] },
  ],
  [
    {
      article: 'ar-1-visit',
      words: '250 مليون دولار',
      change: ['250', '520'],
      outcome: 'fail',
      says: ['520 مليون دولار', '250 مليون دولار'],
      spans: ['250 مليون دولار'],
    },
    {
      article: 'ar-1-visit',
      words: '250 مليون دولار',
      change: ['مليون', 'مليار'],
      outcome: 'fail',
      says: ['250 مليار دولار'],
    },
    {
      article: 'ar-1-visit',
      words: '250 مليون دولار',
      change: ['دولار', 'يورو'],
      outcome: 'fail',
      says: ['250 مليون يورو'],
    },
    {
      article: 'ar-5-war',
      words: 'أكثر من 40 ألف شخص',
      change: ['أكثر من ', ''],
      outcome: 'fail',
      says: ['40 ألف شخص'],
      spans: ['أكثر من 40 ألف شخص'],
    },
    {
      article: 'ar-5-war',
      words: 'قتل 12 شخصا',
      change: ['12 شخصا على الأقل', 'عشرات الأشخاص'],
      outcome: 'fail',
      says: ['عشرات الأشخاص', '12 شخصا على الأقل'],
    },
    {
      article: 'en-5-war',
      words: '40,000',
      change: ['more than', 'less than'],
      outcome: 'fail',
      says: ['less than 40,000 people', 'more than 40,000 people'],
      spans: ['more than 40,000 people'],
    },
    {
      article: 'en-3-economy',
      words: '$151.7 billion',
      change: ['$151.7 billion', '$15.17 billion'],
      outcome: 'fail',
      says: ['$15.17 billion', '$151.7 billion'],
    },
    {
      article: 'en-6-science',
      words: '420 kilograms',
      change: ['kilograms', 'tonnes'],
      outcome: 'fail',
      says: ['420 tonnes', '420 kilograms'],
    },
    {
      article: 'en-4-court',
      words: 'seven years',
      change: [' to seven years in prison', ''],
      outcome: 'warn',
      says: ['seven years'],
      spans: ['seven years'],
    },
    {
      article: 'en-6-science',
      words: 'help to calibrate',
      change: ['calibrate the', 'calibrate three'],
      outcome: 'fail',
      says: ['three instruments'],
    },
  ],
  () =>
    expectNotApplicable('numbers-agree', [
      { article: 'ar-4-court', words: 'نفى وليد حداد', change: null },
      { article: 'en-4-court', words: 'did not comment', change: null },
    ]),
);

describe('numbers-agree, of what the sentence leaves out', () => {
  it('takes a unit that its sentence has, and no other', async () => {
    const article = await checkedArticle(
      'Around 180 people were on board the ferry, which was licensed to carry 96.',
    );
    const [first] = article.claims.filter((claim) => claim.text.includes('96')).slice(-1);
    expect(first).toBeDefined();
    if (first === undefined) return;
    const quote = 'licensed to carry 96';
    const start = article.text.indexOf(quote);
    const span = { start, end: start + quote.length, quote };
    const outcome = (text: string) =>
      article.check({ ...asModelClaim(first), spans: [span], text }).get('numbers-agree')?.outcome;
    expect(outcome('The ferry was licensed to carry 96 people.')).toBe('pass');
    expect(outcome('The ferry was licensed to carry 96 cars.')).toBe('fail');
    expect(outcome('The ferry was licensed to carry 69 people.')).toBe('fail');
  });
});
