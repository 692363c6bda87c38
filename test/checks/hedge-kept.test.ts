import { describeCheck, expectNotApplicable } from './support/check-cases.ts';

describeCheck(
  'hedge-kept',
  [
    { article: 'ar-1-visit', words: 'قد تؤدي الأزمة', change: null, spans: ['قد تؤدي'] },
    { article: 'ar-1-visit', words: 'تعتزم تونس', change: null },
    { article: 'ar-2-quake', words: 'المتوقع أن تصل', change: null },
    { article: 'ar-6-science', words: 'تخطط لإطلاق', change: null },
    { article: 'en-1-visit', words: 'could raise', change: null, spans: ['could'] },
    // Another word of the same kind is as unsure.
    { article: 'en-1-visit', words: 'could raise', change: ['could', 'might'], spans: ['could'] },
    { article: 'en-1-visit', words: 'plans to open', change: ['plans to', 'intends to'] },
    { article: 'en-5-war', words: 'is scheduled to', change: null },
  ],
  [
    {
      article: 'ar-1-visit',
      words: 'قد تؤدي الأزمة',
      change: ['قد تؤدي', 'تؤدي'],
      outcome: 'fail',
      says: ['«قد'],
      spans: ['قد تؤدي'],
    },
    {
      article: 'ar-2-quake',
      words: 'ربما ترتفع',
      change: ['ربما ترتفع', 'ترتفع'],
      outcome: 'fail',
      says: ['ربما'],
    },
    {
      article: 'ar-1-visit',
      words: 'تعتزم تونس',
      change: ['تعتزم تونس افتتاح', 'افتتحت تونس'],
      outcome: 'fail',
      says: ['تعتزم'],
    },
    {
      article: 'en-1-visit',
      words: 'could raise',
      change: ['could raise', 'raised'],
      outcome: 'fail',
      says: ['“could”'],
      spans: ['could'],
    },
    {
      article: 'en-1-visit',
      words: 'plans to open',
      change: ['plans to open', 'opened'],
      outcome: 'fail',
      says: ['“plans to”'],
      spans: ['plans to'],
    },
    {
      article: 'en-5-war',
      words: 'is scheduled to',
      change: ['is scheduled to hold', 'held'],
      outcome: 'fail',
      says: ['is scheduled to'],
    },
    // The words stand, and the field says more than they do: a doubt, since a clause within may be what is hedged.
    {
      article: 'en-1-visit',
      words: 'could raise',
      change: (claim) => ({ ...claim, modality: { ...claim.modality, certainty: 'asserted' } }),
      outcome: 'warn',
      says: ['“could”'],
    },
    {
      article: 'en-5-war',
      words: 'hit a hospital',
      change: (claim) => ({ ...claim, modality: { ...claim.modality, certainty: 'planned' } }),
      outcome: 'fail',
      says: ['planned'],
    },
    {
      article: 'en-5-war',
      words: 'hit a hospital',
      change: ['also hit', 'may have hit'],
      outcome: 'warn',
      says: ['“may'],
    },
    {
      article: 'ar-5-war',
      words: 'الغارة أصابت مستشفى',
      change: ['الغارة أصابت', 'الغارة ربما أصابت'],
      outcome: 'warn',
      says: ['ربما'],
    },
  ],
  () =>
    expectNotApplicable('hedge-kept', [
      { article: 'ar-5-war', words: 'الغارة أصابت مستشفى', change: null },
      { article: 'en-5-war', words: 'hit a hospital', change: null },
    ]),
);
