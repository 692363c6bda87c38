import { describeCheck } from './support/check-cases.ts';

describeCheck(
  'self-contained',
  [
    { article: 'ar-1-visit', words: 'استقبل رئيس الوزراء', change: null, spans: [] },
    { article: 'ar-1-visit', words: 'نفى مازن', change: null },
    // What the claim itself says which one it is.
    { article: 'ar-1-visit', words: 'لم يحضر', change: ['الاجتماع', 'الاجتماع الذي عقد في عمّان'] },
    { article: 'ar-6-science', words: 'لم تكشف', change: ['الوكالة', 'وكالة الفضاء الإماراتية'] },
    { article: 'en-1-visit', words: 'did not attend', change: ['the talks', 'the talks with Switzerland'] },
    { article: 'en-5-war', words: '40,000', change: ['the city', 'the city of Nyala'] },
    // An ending that is the word's own.
    {
      article: 'ar-1-visit',
      words: 'لم يحضر',
      change: ['لم يحضر وزير المالية عادل مراد الاجتماع', 'جهة رسمية لم تحضر مؤتمر عمّان'],
    },
    {
      article: 'ar-1-visit',
      words: 'لم يحضر',
      change: ['لم يحضر وزير المالية عادل مراد الاجتماع', 'مياه الشرب لم تصل إلى عمّان'],
    },
    // A pronoun that means something in the claim itself.
    { article: 'en-2-quake', words: 'denied that it', change: ['The government', "Chile's government"] },
    { article: 'en-5-war', words: 'Omar Hamdan denied', change: null },
  ],
  [
    {
      article: 'ar-1-visit',
      words: 'لم يحضر',
      change: null,
      outcome: 'warn',
      says: ['«الاجتماع»'],
      spans: ['ولم يحضر وزير المالية عادل مراد الاجتماع'],
    },
    { article: 'ar-1-visit', words: 'مذكرة تفاهم', change: null, outcome: 'warn', says: ['«البلدان»'] },
    {
      article: 'ar-1-visit',
      words: 'لم يحضر',
      change: ['لم يحضر وزير المالية عادل مراد الاجتماع', 'هو لم يحضر مؤتمر عمّان'],
      outcome: 'warn',
      says: ['«هو»'],
    },
    // Cut behind a word that opens what follows.
    {
      article: 'ar-4-court',
      words: 'أدانت المحكمة',
      change: (claim) => ({ ...claim, text: 'أدانت المحكمة رجل الأعمال وليد حداد في' }),
      outcome: 'warn',
      says: ['«في»'],
    },
    {
      article: 'en-3-economy',
      words: 'Turkey does not intend',
      change: [' a new loan', ''],
      outcome: 'warn',
      says: ['“for”'],
    },
    { article: 'ar-2-quake', words: '90 جريحا', change: null, outcome: 'warn', says: ['«الاثنين»'] },
    {
      article: 'en-1-visit',
      words: 'did not attend',
      change: null,
      outcome: 'warn',
      says: ['“the talks”'],
      spans: ['Finance Minister Grace Wanjiru did not attend the talks'],
    },
    { article: 'en-4-court', words: 'his client', change: null, outcome: 'warn', says: ['“his”'] },
    { article: 'en-6-science', words: 'help to calibrate', change: null, outcome: 'warn', says: ['“it”'] },
    {
      article: 'en-6-science',
      words: 'help to calibrate',
      change: ['it will', 'On Monday they will'],
      outcome: 'warn',
      says: ['“they”'],
    },
    {
      article: 'en-1-visit',
      words: 'memorandum',
      change: ['The two governments', 'The two sides'],
      outcome: 'warn',
      says: ['“The two sides”'],
    },
    { article: 'en-2-quake', words: 'death toll may', change: null, outcome: 'warn', says: ['coming days'] },
    { article: 'ar-5-war', words: 'قواته لم', change: null, outcome: 'warn', says: ['«قواته»'] },
    { article: 'ar-1-visit', words: 'بلاده ستقدم', change: null, outcome: 'warn', says: ['«بلاده»'] },
  ],
);
