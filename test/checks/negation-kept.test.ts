import { describeCheck, expectNotApplicable } from './support/check-cases.ts';

describeCheck(
  'negation-kept',
  [
    { article: 'ar-1-visit', words: 'لم يحضر', change: null, spans: ['لم'] },
    { article: 'ar-6-science', words: 'لم تكشف', change: null, spans: ['لم'] },
    { article: 'ar-1-visit', words: 'نفى مازن', change: null, spans: ['نفى'] },
    { article: 'ar-3-economy', words: 'لا تعتزم', change: null, spans: ['لا'] },
    { article: 'en-1-visit', words: 'did not attend', change: null, spans: ['not'] },
    {
      article: 'en-1-visit',
      words: 'did not attend',
      change: ['did not attend', "didn't attend"],
      spans: ['not'],
    },
    { article: 'en-4-court', words: 'Ramon Santos denied', change: null, spans: ['denied'] },
    { article: 'en-3-economy', words: 'does not intend', change: null },
    // The same direction in another form denies nothing.
    {
      article: 'en-3-economy',
      words: 'does not intend',
      change: ['does not intend to ask', 'does not intend asking'],
    },
  ],
  [
    // The opposite is a denial without a negator.
    {
      article: 'ar-3-economy',
      words: 'التضخم تراجع',
      change: ['تراجع', 'ارتفع'],
      outcome: 'fail',
      says: ['ارتفع', 'تراجع'],
    },
    {
      article: 'en-3-economy',
      words: 'central bank cut',
      change: ['cut', 'raised'],
      outcome: 'fail',
      says: ['raised', 'cut'],
    },
    {
      article: 'ar-1-visit',
      words: 'لم يحضر',
      change: ['لم يحضر', 'حضر'],
      outcome: 'fail',
      says: ['«لم»'],
      spans: ['لم'],
    },
    {
      article: 'ar-1-visit',
      words: 'نفى مازن',
      change: ['نفى', 'أكد'],
      outcome: 'fail',
      says: ['نفى'],
      spans: ['نفى'],
    },
    {
      article: 'ar-5-war',
      words: 'الغارة أصابت مستشفى',
      change: ['أصابت', 'لم تصب'],
      outcome: 'fail',
      says: ['«لم»'],
      spans: [],
    },
    {
      article: 'en-1-visit',
      words: 'did not attend',
      change: ['did not attend', 'attended'],
      outcome: 'fail',
      says: ['“not”'],
      spans: ['not'],
    },
    {
      article: 'en-4-court',
      words: 'Ramon Santos denied',
      change: ['denied', 'said'],
      outcome: 'fail',
      says: ['“denied”'],
      spans: ['denied'],
    },
    {
      article: 'en-5-war',
      words: 'hit a hospital',
      change: ['also hit', 'did not hit'],
      outcome: 'fail',
      says: ['“not”'],
      spans: [],
    },
    // The words stand, and the field turns them round: a doubt, since a clause within may be what denies.
    {
      article: 'en-1-visit',
      words: 'did not attend',
      change: (claim) => ({ ...claim, modality: { ...claim.modality, polarity: 'affirmed' } }),
      outcome: 'warn',
      says: ['“not”'],
    },
    {
      article: 'en-5-war',
      words: 'hit a hospital',
      change: (claim) => ({ ...claim, modality: { ...claim.modality, polarity: 'denied' } }),
      outcome: 'fail',
      says: ['denied'],
    },
  ],
  () =>
    expectNotApplicable('negation-kept', [
      { article: 'ar-5-war', words: 'الغارة أصابت مستشفى', change: null },
      { article: 'en-5-war', words: 'hit a hospital', change: null },
      // A negative that governs a phrase leaves the statement as it is.
      {
        article: 'en-5-war',
        words: 'hit a hospital',
        change: ['hit a hospital', 'hit a non-military hospital'],
      },
    ]),
);
