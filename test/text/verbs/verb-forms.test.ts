import { describe, expect, it } from 'vitest';
import { inflect, presentOf } from '../../../src/text/locales/ar/verb-forms.ts';
import { verbs } from '../../../src/text/locales/ar/verbs.ts';

const formsOf = (past: string, present = presentOf(past)): string[] =>
  inflect(past, present).map(({ word }) => word);

describe('presentOf', () => {
  it.each([
    ['أعلن', 'يعلن'],
    ['أعاد', 'يعيد'],
    ['استفاد', 'يستفيد'],
    ['انطلق', 'ينطلق'],
    ['اختار', 'يختار'],
    ['ناقش', 'يناقش'],
    ['تقدم', 'يتقدم'],
  ])('%s → %s', (past, present) => {
    expect(presentOf(past)).toBe(present);
  });
});

describe('inflect', () => {
  it.each([
    ['قال', 'يقول', ['قالت', 'قالوا', 'يقولون', 'ستقول', 'يقل']],
    ['دعا', 'يدعو', ['دعت', 'دعوا', 'يدعون', 'تدعو', 'يدع']],
    ['أجرى', 'يجري', ['أجرت', 'أجريا', 'أجروا', 'أجريت', 'يجرون', 'يجر']],
    ['بدأ', 'يبدأ', ['بدأت', 'بدؤوا', 'يبدأون', 'سيبدأ']],
    ['أعاد', 'يعيد', ['أعيد', 'أعيدت', 'يعاد', 'يعد']],
    ['حاصر', 'يحاصر', ['حوصر', 'حوصرت']],
    ['وضع', 'يضع', ['يوضع', 'توضع']],
    ['استأنف', 'يستأنف', ['استؤنف', 'استؤنفت']],
  ])('%s', (past, present, expected) => {
    expect(formsOf(past, present)).toEqual(expect.arrayContaining(expected));
  });

  it('leaves sound verbs their vowels and letters', () => {
    expect(formsOf('ناقش')).not.toContain('ينقش');
    expect(formsOf('كتب')).not.toContain('كوتب');
  });
});

describe('reading Arabic words', () => {
  it.each([
    ['يقل', true],
    ['تعاون', true],
    ['عقد', true],
    ['اعلنت', false],
    ['سيعقد', false],
  ])('%s: doubtful %s', (word, ambiguous) => {
    expect(verbs.read(word)?.ambiguous).toBe(ambiguous);
  });

  it('reads a present after a word that governs one', () => {
    expect(verbs.read('تقدم')).toMatchObject({ tense: 'past' });
    expect(verbs.read('تقدم', true)).toMatchObject({ lemma: 'قدم', tense: 'present', ambiguous: false });
  });

  it.each(['استقبله', 'التقاها', 'ابلغوه'])('%s carries a pronoun', (word) => {
    expect(verbs.read(word)).not.toBeNull();
  });

  it.each([
    'اعاده',
    'تجربه',
    'اجهزه',
    'استقالته',
    'قيمتها',
    'حملته',
    'صلاه',
    'قوه',
    'المتهم',
    'هناك',
    'تركيا',
    'تونس',
  ])('%s is no sure verb', (word) => {
    expect(verbs.read(word)?.ambiguous ?? true).toBe(true);
  });
});
