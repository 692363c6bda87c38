import { describeCheck, expectNotApplicable } from './support/check-cases.ts';

describeCheck(
  'names-agree',
  [
    { article: 'ar-4-court', words: 'أدانت المحكمة', change: null },
    // The full name for the short one, and the short for the full.
    {
      article: 'ar-4-court',
      words: 'نفى وليد حداد',
      change: ['وليد حداد', 'رجل الأعمال وليد حداد'],
      spans: ['وليد حداد'],
    },
    { article: 'ar-1-visit', words: 'نفى مازن القضاة', change: ['مازن القضاة', 'القضاة'] },
    { article: 'ar-1-visit', words: 'استقبل رئيس الوزراء', change: ['منذر الشابي', 'السيد منذر الشابي'] },
    { article: 'en-4-court', words: 'arrested Santos', change: null },
    {
      article: 'en-4-court',
      words: 'Ramon Santos denied',
      change: ['Ramon Santos', 'Mr Ramon Santos'],
      spans: ['Ramon Santos'],
    },
    { article: 'en-1-visit', words: 'Laura Brandt', change: null },
    { article: 'en-1-visit', words: 'Grace Wanjiru', change: ['Grace Wanjiru', 'Wanjiru'] },
    // The sentence's words in another order.
    {
      article: 'en-2-quake',
      words: 'Atacama',
      change: ["Chile's Atacama region", 'the Atacama region of Chile'],
    },
  ],
  [
    // A place that no list knows is told by its capital.
    {
      article: 'en-1-visit',
      words: 'trade office',
      change: ['Zurich', 'Quillmoor'],
      outcome: 'warn',
      says: ['Quillmoor'],
    },
    // Another place of the article in the place of the sentence's.
    {
      article: 'en-1-visit',
      words: 'trade office',
      change: ['Zurich', 'Nairobi'],
      outcome: 'fail',
      says: ['Nairobi'],
    },
    {
      article: 'ar-1-visit',
      words: 'نفى مازن القضاة',
      change: ['مازن القضاة', 'سامر القضاة'],
      outcome: 'fail',
      says: ['سامر القضاة', 'مازن القضاة'],
    },
    {
      article: 'ar-4-court',
      words: 'نفى وليد حداد',
      change: ['وليد حداد', 'جورج حداد'],
      outcome: 'fail',
      says: ['جورج حداد', 'وليد حداد'],
      spans: ['وليد حداد'],
    },
    {
      article: 'ar-5-war',
      words: 'نفى ياسر حمدان',
      change: ['ياسر حمدان', 'عبد الرحيم حمدان'],
      outcome: 'fail',
      says: ['عبد الرحيم حمدان'],
    },
    {
      article: 'en-4-court',
      words: 'Ramon Santos denied',
      change: ['Ramon', 'Miguel'],
      outcome: 'fail',
      says: ['Miguel Santos', 'Ramon Santos'],
      spans: ['Ramon Santos'],
    },
    {
      article: 'en-1-visit',
      words: 'Peter Otieno',
      change: ['Peter', 'Daniel'],
      outcome: 'fail',
      says: ['Daniel Otieno', 'Peter Otieno'],
    },
    {
      article: 'en-1-visit',
      words: 'Grace Wanjiru',
      change: ['Grace Wanjiru', 'James Mwangi'],
      outcome: 'fail',
      says: ['James Mwangi', 'Grace Wanjiru'],
    },
    {
      article: 'en-3-economy',
      words: 'lira has not',
      change: ['The lira', 'Governor Kemal Aydin said the lira'],
      outcome: 'warn',
      says: ['Kemal Aydin'],
    },
    {
      article: 'en-5-war',
      words: 'hit a hospital',
      change: ['a hospital', 'a hospital in Khartoum'],
      outcome: 'fail',
      says: ['Khartoum'],
    },
  ],
  () =>
    expectNotApplicable('names-agree', [
      { article: 'ar-5-war', words: 'الغارة أصابت مستشفى', change: null },
      { article: 'en-3-economy', words: 'lira has not', change: null },
    ]),
);
