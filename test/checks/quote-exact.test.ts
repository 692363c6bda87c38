import type { Claim } from '../../src/domain/claim.ts';
import { describeCheck, expectNotApplicable } from './support/check-cases.ts';

/** The claim with its words between quotation marks, and perhaps changed. */
const quoted =
  (open: string, close: string, from = '', to = '') =>
  (claim: Claim): Claim => ({
    ...claim,
    text: `${open}${claim.text.replace(/[«»“”"]|,"?$/gu, '').replace(from, to)}${close}`,
  });

describeCheck(
  'quote-exact',
  [
    { article: 'ar-3-economy', words: 'القرار جاء', change: quoted('«', '»') },
    // Other marks, vowel signs and hamza forms are the same words.
    {
      article: 'ar-3-economy',
      words: 'القرار جاء',
      change: quoted('"', '"', 'القرار جاء أسرع', 'القَرارُ جاء اسرع'),
    },
    { article: 'ar-3-economy', words: 'القرار جاء', change: quoted('«', '»', 'القرار ', '') },
    { article: 'ar-5-war', words: 'النيران التهمت', change: quoted('“', '”') },
    {
      article: 'ar-5-war',
      words: 'وقف فوري',
      change: null,
      spans: ['ودعا الأمين العام للأمم المتحدة إلى «وقف فوري وغير مشروط لإطلاق النار»'],
    },
    { article: 'en-3-economy', words: 'came faster', change: quoted('"', '"') },
    {
      article: 'en-3-economy',
      words: 'came faster',
      change: quoted('The decision came “', '”', 'The decision came ', ''),
    },
    {
      article: 'en-5-war',
      words: 'unconditional ceasefire',
      change: ['"an immediate and unconditional ceasefire"', '“immediate and unconditional”'],
    },
    { article: 'en-6-science', words: 'first mission', change: quoted('"', '."') },
  ],
  [
    {
      article: 'ar-3-economy',
      words: 'القرار جاء',
      change: quoted('«', '»', 'أسرع', 'أبطأ'),
      outcome: 'fail',
      says: ['القرار جاء أبطأ مما توقعته الأسواق'],
    },
    {
      article: 'ar-3-economy',
      words: 'القرار جاء',
      change: quoted('«', '»', 'القرار جاء', 'جاء القرار'),
      outcome: 'fail',
      says: ['جاء القرار أسرع'],
    },
    {
      article: 'ar-5-war',
      words: 'النيران التهمت',
      change: quoted('«', '»', 'المحال', 'البيوت'),
      outcome: 'fail',
      says: ['البيوت'],
    },
    {
      article: 'en-3-economy',
      words: 'came faster',
      change: quoted('"', '"', 'faster', 'slower'),
      outcome: 'fail',
      says: ['came slower than markets'],
    },
    {
      article: 'en-5-war',
      words: 'unconditional ceasefire',
      change: ['immediate and unconditional', 'unconditional'],
      outcome: 'fail',
      says: ['an unconditional ceasefire'],
      spans: ['The UN secretary-general called for "an immediate and unconditional ceasefire"'],
    },
    // Quoted words of another sentence.
    {
      article: 'en-5-war',
      words: 'hit a hospital',
      change: ['a hospital', 'a hospital, which "consumed all the shops"'],
      outcome: 'fail',
      says: ['consumed all the shops'],
    },
    // Words that the article does not quote are still looked up.
    {
      article: 'en-6-science',
      words: 'weighs 420',
      change: ['the satellite weighs', 'the "biggest satellite" weighs'],
      outcome: 'fail',
      says: ['biggest satellite'],
    },
  ],
  () =>
    expectNotApplicable('quote-exact', [
      { article: 'ar-5-war', words: 'الغارة أصابت مستشفى', change: null },
      { article: 'en-5-war', words: 'hit a hospital', change: null },
    ]),
);
