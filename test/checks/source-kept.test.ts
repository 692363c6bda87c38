import type { Claim } from '../../src/domain/claim.ts';
import type { Hop } from '../../src/domain/hop.ts';
import type { CheckedArticle } from './support/article.ts';
import { claimWith, describeCheck, expectNotApplicable } from './support/check-cases.ts';

const withChain = (claim: Claim, chain: readonly Hop[]): Claim => ({
  ...claim,
  attribution: {
    voice: chain.length === 0 ? 'narrator' : 'attributed',
    directness: chain.length === 0 ? null : claim.attribution.directness,
    chain: [...chain],
  },
});
const inOwnVoice = (claim: Claim): Claim => withChain(claim, []);
const only = (index: number) => (claim: Claim) =>
  withChain(
    claim,
    claim.attribution.chain.slice(index, index + 1).map((hop) => ({ ...hop, hop: 1 })),
  );
const turned = (claim: Claim): Claim =>
  withChain(
    claim,
    [...claim.attribution.chain].reverse().map((hop, index) => ({ ...hop, hop: index + 1 })),
  );
/** The chain of another claim of the article. */
const chainOf = (words: string) => (claim: Claim, article: CheckedArticle) =>
  withChain(claim, claimWith(article, words).attribution.chain);

describeCheck(
  'source-kept',
  [
    { article: 'ar-1-visit', words: 'سيوفر', change: null, spans: ['وزارة التخطيط الأردنية'] },
    {
      article: 'ar-1-visit',
      words: 'الشركة المنفذة طلبت',
      change: null,
      spans: ['مصدرين مطلعين', 'وكالة رويترز'],
    },
    { article: 'ar-2-quake', words: 'نفت الحكومة', change: null, spans: ['الحكومة'] },
    { article: 'ar-3-economy', words: 'سددت', change: null },
    {
      article: 'en-1-visit',
      words: 'had asked for a delay of six',
      change: null,
      spans: ['two people familiar with the matter', 'Reuters'],
    },
    {
      article: 'en-4-court',
      words: 'nine other employees',
      change: null,
      spans: ['A judicial source', 'Agence France-Presse'],
    },
    { article: 'en-4-court', words: 'Ramon Santos denied', change: null, spans: ['Ramon Santos'] },
    { article: 'en-3-economy', words: '$151.7', change: null, spans: ['the central bank'] },
  ],
  [
    {
      article: 'ar-1-visit',
      words: 'سيوفر',
      change: inOwnVoice,
      outcome: 'fail',
      says: ['وزارة التخطيط الأردنية'],
    },
    {
      article: 'ar-1-visit',
      words: 'الشركة المنفذة طلبت',
      change: only(1),
      outcome: 'fail',
      says: ['مصدرين مطلعين'],
    },
    {
      article: 'ar-1-visit',
      words: 'الشركة المنفذة طلبت',
      change: turned,
      outcome: 'fail',
      says: ['وكالة رويترز'],
    },
    { article: 'ar-3-economy', words: 'سددت', change: only(0), outcome: 'fail', says: ['صحيفة الأهرام'] },
    {
      article: 'en-1-visit',
      words: 'had asked for a delay of six',
      change: inOwnVoice,
      outcome: 'fail',
      says: ['two people familiar with the matter', 'states it as fact'],
    },
    {
      article: 'en-1-visit',
      words: 'had asked for a delay of six',
      change: only(0),
      outcome: 'fail',
      says: ['Reuters'],
    },
    {
      article: 'en-4-court',
      words: 'nine other employees',
      change: turned,
      outcome: 'fail',
      says: ['A judicial source'],
    },
    {
      article: 'en-4-court',
      words: 'nine other employees',
      change: chainOf('three properties'),
      outcome: 'fail',
      says: ['the Philippine News Agency', 'A judicial source'],
    },
    // Nobody is said to stand behind it, and somebody is put there.
    {
      article: 'en-4-court',
      words: 'arrested Santos',
      change: chainOf('three properties'),
      outcome: 'fail',
      says: ['the Philippine News Agency', 'not as a source of this'],
      spans: ['the Philippine News Agency'],
    },
    {
      article: 'ar-4-court',
      words: 'اعتقلت الشرطة',
      change: chainOf('النيابة العامة طلبت'),
      outcome: 'fail',
      says: ['الوكالة الوطنية'],
    },
  ],
  () =>
    expectNotApplicable('source-kept', [
      { article: 'ar-1-visit', words: 'لم يحضر', change: null },
      { article: 'en-4-court', words: 'arrested Santos', change: null },
    ]),
);
