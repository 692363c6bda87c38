import { describeCheck, expectNotApplicable } from './support/check-cases.ts';

describeCheck(
  'weekday-agrees',
  [
    { article: 'ar-1-visit', words: 'مكتب تجاري', change: null, spans: ['الأحد 3 مايو 2026'] },
    { article: 'ar-2-quake', words: 'إقليم أزيلال', change: null, spans: ['الأحد 6 سبتمبر 2026'] },
    { article: 'ar-6-science', words: 'قمرا اصطناعيا', change: null, spans: ['السبت 7 فبراير 2026'] },
    { article: 'en-1-visit', words: 'trade office', change: null, spans: ['Sunday, 3 May 2026'] },
    { article: 'en-4-court', words: 'arrested Santos', change: null, spans: ['Monday, 9 June 2025'] },
    {
      article: 'en-6-science',
      words: 'dust storms',
      change: ['Saturday, 7 February 2026', '7 February 2026'],
      spans: ['Saturday, 7 February 2026'],
    },
  ],
  [
    {
      article: 'ar-1-visit',
      words: 'مكتب تجاري',
      change: ['الأحد', 'الاثنين'],
      outcome: 'warn',
      says: ['الاثنين 3 مايو 2026'],
      spans: ['الأحد 3 مايو 2026'],
    },
    {
      article: 'ar-2-quake',
      words: 'إقليم أزيلال',
      change: ['الأحد', 'السبت'],
      outcome: 'warn',
      says: ['السبت 6 سبتمبر 2026'],
    },
    {
      article: 'ar-6-science',
      words: 'قمرا اصطناعيا',
      change: ['7 فبراير', '8 فبراير'],
      outcome: 'warn',
      says: ['السبت 8 فبراير 2026'],
    },
    {
      article: 'en-1-visit',
      words: 'trade office',
      change: ['Sunday', 'Monday'],
      outcome: 'warn',
      says: ['Monday, 3 May 2026'],
      spans: ['Sunday, 3 May 2026'],
    },
    {
      article: 'en-4-court',
      words: 'arrested Santos',
      change: ['9 June', '10 June'],
      outcome: 'warn',
      says: ['Monday, 10 June 2025'],
    },
    {
      article: 'en-6-science',
      words: 'dust storms',
      change: ['2026', '2025'],
      outcome: 'warn',
      says: ['Saturday, 7 February 2025'],
    },
  ],
  () =>
    expectNotApplicable('weekday-agrees', [
      { article: 'ar-1-visit', words: '17 ديسمبر 2025', change: null },
      { article: 'en-3-economy', words: '$151.7 billion', change: null },
    ]),
);
