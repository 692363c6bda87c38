import { expect, it } from 'vitest';
import type { Claim } from '../../src/domain/claim.ts';
import type { CheckedArticle } from './support/article.ts';
import { claimWith, describeCheck, ownArticle } from './support/check-cases.ts';

const withSpan =
  (change: (span: Claim['spans'][0]) => Claim['spans'][0]) =>
  (claim: Claim): Claim => ({ ...claim, spans: claim.spans.map(change) });

const shifted = withSpan(({ start, end, quote }) => ({ start: start + 1, end: end + 1, quote }));
const spelled = withSpan(({ start, end, quote }) => ({ start, end, quote: quote.replace(/ /u, '  ') }));
const cut = (article: CheckedArticle, start: number, end: number) => ({
  start,
  end,
  quote: article.text.slice(start, end),
});

describeCheck(
  'span-verbatim',
  [
    { article: 'ar-1-visit', words: '250 مليون دولار', change: null, spans: ['قرضا بقيمة 250 مليون دولار'] },
    { article: 'ar-2-quake', words: 'لم تصل', change: null },
    { article: 'ar-5-war', words: 'وقف فوري', change: null },
    { article: 'en-1-visit', words: '$250 million', change: null },
    // A smaller span of the same sentence is as verbatim.
    {
      article: 'en-1-visit',
      words: '$250 million',
      change: (claim, article) => ({
        ...claim,
        spans: claim.spans.map(({ start, end }) => cut(article, start, end - 8)),
      }),
    },
    // The words of the claim are not its span: others ask about them.
    {
      article: 'en-4-court',
      words: 'arrested Santos',
      change: ['arrested', 'freed'],
      spans: ['Police arrested Santos at Manila airport on Monday, 9 June 2025'],
    },
  ],
  [
    {
      article: 'ar-1-visit',
      words: '250 مليون دولار',
      change: shifted,
      outcome: 'fail',
      says: ['قرضا بقيمة 250 مليون دولار'],
      spans: [],
    },
    {
      article: 'ar-2-quake',
      words: 'لم تصل',
      change: spelled,
      outcome: 'fail',
      says: ['فرق  الإنقاذ'],
      spans: [],
    },
    {
      article: 'ar-2-quake',
      words: 'لم تصل',
      change: (claim) => ({ ...claim, segmentId: 's2' }),
      outcome: 'fail',
      says: ['فرق الإنقاذ', 'جملة غير'],
    },
    {
      article: 'en-1-visit',
      words: '$250 million',
      change: shifted,
      outcome: 'fail',
      says: ['Switzerland would lend'],
      spans: [],
    },
    {
      article: 'en-4-court',
      words: 'arrested Santos',
      change: spelled,
      outcome: 'fail',
      says: ['Police  arrested'],
      spans: [],
    },
    {
      article: 'en-4-court',
      words: 'arrested Santos',
      change: (claim) => ({ ...claim, segmentId: 's2' }),
      outcome: 'fail',
      says: ['another sentence'],
      spans: ['Police arrested Santos at Manila airport on Monday, 9 June 2025'],
    },
    {
      article: 'en-4-court',
      words: 'arrested Santos',
      change: (claim) => ({ ...claim, segmentId: 's99' }),
      outcome: 'fail',
      says: ['another sentence'],
    },
    {
      article: 'en-4-court',
      words: 'arrested Santos',
      change: withSpan(() => ({ start: 5, end: 5, quote: '' })),
      outcome: 'fail',
      says: ['does not stand'],
      spans: [],
    },
    {
      article: 'en-4-court',
      words: 'arrested Santos',
      change: withSpan(({ quote }) => ({ start: -3, end: 1e9, quote })),
      outcome: 'fail',
      says: ['Police arrested'],
      spans: [],
    },
    {
      article: 'en-4-court',
      words: 'arrested Santos',
      change: (claim) => ({ ...claim, spans: [] }),
      outcome: 'fail',
      says: ['does not stand'],
      spans: [],
    },
  ],
  () =>
    it('fails when only one of several spans is wrong', async () => {
      const article = await ownArticle('en-4-court');
      const claim = claimWith(article, 'arrested Santos');
      const spans = [...claim.spans, { start: 0, end: 6, quote: 'MANILA' }];
      expect(article.check({ ...claim, spans }).get('span-verbatim')).toMatchObject({
        outcome: 'fail',
        spans: [spans[1]],
      });
    }),
);
