import type { Claim } from '../../src/domain/claim.ts';
import type { Hop } from '../../src/domain/hop.ts';
import type { CheckedArticle } from './support/article.ts';
import { describeCheck, expectNotApplicable } from './support/check-cases.ts';

const withHop =
  (change: (hop: Hop, article: CheckedArticle) => Partial<Hop>) =>
  (claim: Claim, article: CheckedArticle): Claim => ({
    ...claim,
    attribution: {
      ...claim.attribution,
      chain: claim.attribution.chain.map((hop) => ({ ...hop, ...change(hop, article) })),
    },
  });

/** The hop moved to other words of the article. */
const movedTo = (words: string) =>
  withHop((_, { text }) => {
    const start = text.indexOf(words);
    return { name: words, span: { start, end: start + words.length, quote: words } };
  });

describeCheck(
  'source-stated',
  [
    { article: 'ar-1-visit', words: 'سيوفر', change: null, spans: ['وزارة التخطيط الأردنية'] },
    {
      article: 'ar-1-visit',
      words: 'الشركة المنفذة طلبت',
      change: null,
      spans: ['مصدرين مطلعين', 'وكالة رويترز'],
    },
    {
      article: 'ar-3-economy',
      words: 'سددت',
      change: null,
      spans: ['وزير المالية طارق الجندي', 'صحيفة الأهرام'],
    },
    {
      article: 'en-1-visit',
      words: 'had asked for a delay of six',
      change: null,
      spans: ['two people familiar with the matter', 'Reuters'],
    },
    { article: 'en-3-economy', words: '$151.7', change: null, spans: ['the central bank'] },
    // A source of another sentence is one: whether of this claim, `source-kept` asks.
    {
      article: 'en-4-court',
      words: 'three properties',
      change: movedTo('Transparency International'),
      spans: ['Transparency International'],
    },
  ],
  [
    {
      article: 'ar-1-visit',
      words: 'سيوفر',
      change: withHop(() => ({ name: 'وكالة الأناضول' })),
      outcome: 'fail',
      says: ['وكالة الأناضول'],
      spans: [],
    },
    {
      article: 'ar-1-visit',
      words: 'سيوفر',
      change: withHop(({ span }) => ({ span: { ...span, start: span.start + 2, end: span.end + 2 } })),
      outcome: 'fail',
      says: ['وزارة التخطيط الأردنية'],
      spans: [],
    },
    {
      article: 'ar-3-economy',
      words: 'التضخم تراجع',
      change: movedTo('ثلاثة بنوك خليجية'),
      outcome: 'warn',
      says: ['ثلاثة بنوك خليجية'],
      spans: ['ثلاثة بنوك خليجية'],
    },
    {
      article: 'en-4-court',
      words: 'three properties',
      change: withHop(() => ({ name: 'Tass', span: { start: 0, end: 4, quote: 'Tass' } })),
      outcome: 'fail',
      says: ['Tass'],
      spans: [],
    },
    {
      article: 'en-4-court',
      words: 'three properties',
      change: movedTo('businessman Ramon Santos'),
      outcome: 'warn',
      says: ['businessman Ramon Santos', 'not as a source'],
      spans: ['businessman Ramon Santos'],
    },
    // Carried from nowhere.
    {
      article: 'en-4-court',
      words: 'three properties',
      change: withHop(() => ({ carried: true, fromSegmentId: null })),
      outcome: 'fail',
      says: ['the Philippine News Agency'],
      spans: ['the Philippine News Agency'],
    },
    {
      article: 'en-3-economy',
      words: '$151.7',
      change: withHop(({ span }) => ({ span: { start: span.start, end: span.start, quote: '' }, name: '' })),
      outcome: 'fail',
      says: ['does not stand'],
      spans: [],
    },
  ],
  () =>
    expectNotApplicable('source-stated', [
      { article: 'ar-1-visit', words: 'لم يحضر', change: null },
      { article: 'en-4-court', words: 'arrested Santos', change: null },
    ]),
);
