import { describeCheck, expectNotApplicable } from './support/check-cases.ts';

describeCheck(
  'dates-agree',
  [
    { article: 'ar-1-visit', words: '17 ديسمبر 2025', change: null, spans: ['17 ديسمبر 2025'] },
    {
      article: 'ar-1-visit',
      words: '17 ديسمبر 2025',
      change: ['17 ديسمبر', '17 كانون الأول'],
      spans: ['17 ديسمبر 2025'],
    },
    { article: 'ar-5-war', words: 'قتل 12 شخصا', change: ['أمس الاثنين 2 نوفمبر 2026', 'في 2 نوفمبر 2026'] },
    {
      article: 'ar-3-economy',
      words: 'خفض البنك',
      change: ['يوم الخميس الماضي 16 يوليو 2026', 'في 16 يوليو 2026'],
    },
    {
      article: 'en-1-visit',
      words: 'memorandum',
      change: ['17 December 2025', 'December 17, 2025'],
      spans: ['17 December 2025'],
    },
    {
      article: 'en-5-war',
      words: 'emergency session',
      change: ['on Friday 6 November 2026', 'on 6 November 2026'],
    },
    // Wider than what is stated: says less, not something else.
    { article: 'en-1-visit', words: 'memorandum', change: ['on 17 December 2025', 'in December 2025'] },
    { article: 'ar-2-quake', words: '90 جريحا', change: null, spans: ['الاثنين'] },
    // A year and its month hold the day: less is said, nothing else.
    { article: 'en-1-visit', words: 'memorandum', change: ['17 December 2025', 'December 2025'] },
  ],
  [
    // A longer range is another range.
    {
      article: 'en-4-court',
      words: 'embezzled',
      change: ['2022', '2024'],
      outcome: 'fail',
      says: ['2024'],
    },
    // No such days, whatever the sentence says.
    {
      article: 'en-4-court',
      words: 'embezzled',
      change: ['between 2019 and 2022', 'between 2023 and 2022'],
      outcome: 'fail',
      says: ['2023'],
    },
    {
      article: 'ar-1-visit',
      words: '17 ديسمبر 2025',
      change: ['17', '19'],
      outcome: 'fail',
      says: ['19 ديسمبر 2025', '17 ديسمبر 2025'],
      spans: ['17 ديسمبر 2025'],
    },
    {
      article: 'ar-1-visit',
      words: '17 ديسمبر 2025',
      change: ['2025', '2024'],
      outcome: 'fail',
      says: ['17 ديسمبر 2024'],
    },
    {
      article: 'ar-5-war',
      words: 'قتل 12 شخصا',
      change: ['أمس الاثنين 2 نوفمبر 2026', 'اليوم الثلاثاء'],
      outcome: 'fail',
      says: ['اليوم الثلاثاء', 'أمس الاثنين'],
    },
    {
      article: 'ar-2-quake',
      words: '90 جريحا',
      change: ['الاثنين', 'الأربعاء'],
      outcome: 'fail',
      says: ['الأربعاء', 'الاثنين'],
      spans: ['الاثنين'],
    },
    {
      article: 'en-1-visit',
      words: 'memorandum',
      change: ['December', 'November'],
      outcome: 'fail',
      says: ['17 November 2025', '17 December 2025'],
      spans: ['17 December 2025'],
    },
    {
      article: 'en-3-economy',
      words: 'slowed to 31.4',
      change: ['June 2026', 'the second half of 2026'],
      outcome: 'fail',
      says: ['June 2026'],
    },
    {
      article: 'en-4-court',
      words: 'arrested Santos',
      change: [' on Monday, 9 June 2025', ''],
      outcome: 'warn',
      says: ['Monday, 9 June 2025'],
      spans: ['Monday, 9 June 2025'],
    },
    {
      article: 'en-4-court',
      words: 'did not comment',
      change: ['on the verdict', 'on the verdict on 4 July 2024'],
      outcome: 'fail',
      says: ['4 July 2024'],
      spans: [],
    },
    // Known to the article, but from another sentence.
    {
      article: 'en-4-court',
      words: 'did not comment',
      change: ['on the verdict', 'on the verdict on 9 June 2025'],
      outcome: 'warn',
      says: ['9 June 2025'],
      spans: [],
    },
  ],
  () =>
    expectNotApplicable('dates-agree', [
      { article: 'ar-5-war', words: 'الغارة أصابت مستشفى', change: null },
      { article: 'en-5-war', words: 'hit a hospital', change: null },
    ]),
);
