import { describeCheck } from './support/check-cases.ts';

const behind =
  (words: string) =>
  <T extends { readonly text: string }>(claim: T): T => ({ ...claim, text: claim.text + words });

describeCheck(
  'atomic',
  [
    { article: 'ar-1-visit', words: 'استقبل رئيس الوزراء', change: null },
    { article: 'ar-2-quake', words: 'لم تصل', change: null },
    // A relative clause tells of its noun, a list is one object, and what is said may have several parts.
    { article: 'ar-1-visit', words: 'لم يحضر', change: behind('، الذي عقد في عمّان وحضره عشرة وزراء') },
    { article: 'ar-1-visit', words: 'لم يحضر', change: ['الاجتماع', 'الاجتماع والمؤتمر الصحفي وحفل العشاء'] },
    { article: 'ar-1-visit', words: 'نفى مازن', change: null },
    { article: 'en-1-visit', words: 'would lend', change: null },
    { article: 'en-1-visit', words: 'did not attend', change: behind(', which ended on Tuesday evening') },
    {
      article: 'en-1-visit',
      words: 'did not attend',
      change: ['the talks', 'the talks, the dinner and the concert'],
    },
    { article: 'en-1-visit', words: 'Peter Otieno', change: null },
    { article: 'en-1-visit', words: 'did not attend', change: ['Finance Minister', 'U.S. Finance Minister'] },
  ],
  [
    {
      article: 'ar-2-quake',
      words: 'لم تصل',
      change: behind('، وأغلقت الشرطة الطرق'),
      outcome: 'warn',
      says: ['«وأغلقت»'],
      spans: ['فرق الإنقاذ لم تصل إلى أربع قرى جبلية'],
    },
    {
      article: 'ar-1-visit',
      words: 'لم يحضر',
      change: behind('، والشركة المنفذة طلبت تأجيل الدفعة'),
      outcome: 'warn',
      says: ['«طلبت»'],
    },
    {
      article: 'ar-1-visit',
      words: 'لم يحضر',
      change: behind('. وأغلقت الشرطة الطرق.'),
      outcome: 'fail',
      says: ['جمل'],
    },
    {
      article: 'en-1-visit',
      words: 'would lend',
      change: behind(' and signed a memorandum'),
      outcome: 'warn',
      says: ['“signed”'],
    },
    {
      article: 'en-1-visit',
      words: 'did not attend',
      change: behind(', and the contractor asked for a delay'),
      outcome: 'warn',
      says: ['“did”', '“asked”'],
      spans: ['Finance Minister Grace Wanjiru did not attend the talks'],
    },
    {
      article: 'en-1-visit',
      words: 'did not attend',
      change: behind('. The contractor asked for a delay.'),
      outcome: 'fail',
      says: ['Several sentences'],
    },
    {
      article: 'en-5-war',
      words: 'hit a hospital',
      change: behind(', and "the fire consumed all the shops"'),
      outcome: 'warn',
      says: ['“consumed”'],
    },
  ],
);
