import { describe, expect, it } from 'vitest';
import { align } from '../../../src/text/align.ts';
import { arabic as wholeArabic } from '../../../src/text/locales/ar/index.ts';
import { modality as arabicModality } from '../../../src/text/locales/ar/modality.ts';
import { numbers as arabicNumbers } from '../../../src/text/locales/ar/numbers.ts';
import { proclitics } from '../../../src/text/locales/ar/proclitics.ts';
import { modality as englishModality } from '../../../src/text/locales/en/modality.ts';
import { numbers as englishNumbers } from '../../../src/text/locales/en/numbers.ts';
import { tokenise } from '../../../src/text/tokens.ts';

const arabic = { modality: arabicModality, numbers: arabicNumbers, proclitics };
const english = { modality: englishModality, numbers: englishNumbers, proclitics: [] };
const localeOf = (text: string) => (/[\u0600-\u06ff]/.test(text) ? arabic : english);
const aligned = (quote: string, article: string) =>
  align(quote, tokenise(article), { locale: localeOf(article) });
/** The words found, or why none were. */
const found = (quote: string, article: string): string => {
  const result = aligned(quote, article);
  return result.refused ?? result.span.quote;
};

describe('a quote in another spelling', () => {
  it.each([
    ['الاجتماع في القاهرة', 'بدأ الاجتِماعُ في القـاهرة أمس', 'الاجتِماعُ في القـاهرة'],
    ['اجتماعا مع الأحزاب', 'عقد اجتماعًا مع الاحزاب', 'اجتماعًا مع الاحزاب'],
    ['مستشفي المدينه', 'في مستشفى المدينة', 'مستشفى المدينة'],
    ['بلغ ٤٨٫٢ بالمئة', 'وقال إنه بلغ 48.2 بالمئة', 'بلغ 48.2 بالمئة'],
    ['قال "لن نقبل" وغادر', 'قال «لن نقبل» وغادر', 'قال «لن نقبل» وغادر'],
    ['قال لن نقبل وغادر', 'قال «لن نقبل» وغادر', 'قال «لن نقبل» وغادر'],
    ['الوزير أحمد منصور', 'قال الوزير، أحمد منصور، أمس', 'الوزير، أحمد منصور'],
    ['the Cafe\u0301 owner', 'He met the Café owner.', 'the Café owner'],
    ['the   deal\nwas signed', 'So the deal was signed.', 'the deal was signed'],
    ['the d\u200beal was si\u00adgned', 'So the deal was signed.', 'the deal was signed'],
    ['THE DEAL WITH US OFFICIALS', 'the deal with US officials', 'the deal with US officials'],
    ['rose to –', 'It rose to 4.', 'rose to'],
    ['a state-owned bank', 'He runs a state–owned bank.', 'a state–owned bank'],
  ])('%s in %s', (quote, article, expected) => {
    expect(found(quote, article)).toBe(expected);
  });

  it('gives offsets of the article as received', () => {
    const article = '😀 قال\u200f الوزيرُ إنّ الاتفاق\u200b انهار.';
    const result = aligned('الوزير إن الاتفاق', article);
    expect(result).toMatchObject({ refused: null, span: { start: 8, end: 27 }, from: 2, to: 5 });
  });

  it('takes marks at the edges in where both have them', () => {
    expect(found('«لن نقبل».', 'قال: «لن نقبل». ثم غادر')).toBe('«لن نقبل».');
    expect(found('“لن نقبل”', 'قال إنه لن نقبل اليوم')).toBe('لن نقبل');
    expect(found('لن نقبل...', 'قال: «لن نقبل». ثم غادر')).toBe('لن نقبل');
  });

  it('may lack the conjunction written onto its first word', () => {
    expect(found('قالت الوزارة إن', 'أمس. وقالت الوزارة إن')).toBe('قالت الوزارة إن');
    expect(found('صل الوفد', 'وصل الوفد')).toBe('differs');
  });

  it('may lack it before a short word too, where that is a word of its own', () => {
    const short = (quote: string, article: string) => {
      const result = align(quote, tokenise(article), { locale: wholeArabic });
      return result.refused ?? result.span.quote;
    };
    expect(short('لم توقع الحكومة', 'أمس. ولم توقع الحكومة')).toBe('لم توقع الحكومة');
    expect(short('رد المتحدث على السؤال', 'أمس. ورد المتحدث على السؤال')).toBe('رد المتحدث على السؤال');
    expect(short('صل الوفد', 'وصل الوفد')).toBe('differs');
    expect(short('جه الدعوة', 'وجه الدعوة')).toBe('differs');
  });
});

describe('the place', () => {
  const article = tokenise('The deal failed. They met again. The deal failed.');
  it('is the first, or the one nearest to where it is expected', () => {
    expect(align('the deal failed', article)).toMatchObject({ span: { start: 0 } });
    expect(align('the deal failed', article, { near: { start: 30, end: 49 } })).toMatchObject({
      span: { start: 33 },
    });
  });
});

describe('what says something else', () => {
  it.each([
    ['4.6 مليار دولار', 'بلغ 46 مليار دولار'],
    ['4,6 مليار دولار', 'بلغ 4.6 مليار دولار'],
    ['46 مليار دولار', 'بلغ 4,6 مليار دولار'],
    ['أربعة ملايين دولار', 'بلغ أربعة مليارات دولار'],
    ['في 3 مارس 2026', 'وذلك في 3 فبراير 2026'],
    ['يوم الأحد الماضي', 'يوم الإثنين الماضي'],
    ['لن توقع الحكومة', 'قال إن الحكومة توقع'],
    ['الحكومة توقع الاتفاق', 'الحكومة لم توقع الاتفاق'],
    ['صدام حفتر', 'قال خليفة حفتر أمس'],
    ['معظم النواب حضروا', 'بعض النواب حضروا'],
    ['قَتل خمسة جنود', 'قُتل خمسة جنود'],
    ['to 10² people', 'it rose to 102 people'],
    ['to -4 degrees', 'it fell to 4 degrees'],
    ['x ≠ y here', 'then x = y here'],
    ['help us win Mr Hale', 'to help US win Mr Hale'],
    ['met on Monday … in Rome', 'They met on Monday with him in Rome'],
    ['deal was signed?', 'the deal. was signed'],
  ])('%s against %s', (quote, article) => {
    expect(['differs', 'absent']).toContain(found(quote, article));
  });

  it('is told where the article differs', () => {
    expect(aligned('قال الوزير إن العدد بلغ 41 قتيلا', 'أمس قال الوزير إن العدد بلغ 14 قتيلا')).toMatchObject(
      {
        refused: 'differs',
        quoted: '41',
        stated: { quote: '14', start: 28, end: 30 },
      },
    );
  });

  it('is absent where nothing is like it, and empty without words', () => {
    expect(aligned('ارتفعت الأسعار في تونس', 'قال الوزير إن المحادثات فشلت')).toEqual({
      refused: 'absent',
      quoted: null,
      stated: null,
    });
    expect(found(' «…» ', 'قال الوزير')).toBe('empty');
    expect(found('', '')).toBe('empty');
    expect(found('word', '')).toBe('absent');
  });
});

describe('a piece that cuts what belongs together', () => {
  it.each([
    ['rose to 4', 'It rose to 4.6 today'],
    ['6 today', 'It rose to 4.6 today'],
    ['4 in the hills', 'It fell to -4 in the hills'],
    ['4 billion today', 'It cost $4 billion today'],
    ['rose 4', 'It rose 4% today'],
    ['rose 4', 'It rose 4 percent today'],
    ['paid four', 'He paid four billion dollars'],
    ['million dollars', 'He paid 4 million dollars'],
    ['nuclear talks', 'The non-nuclear talks failed'],
    ['enter the city', 'They did not enter the city'],
    ['2026 ended', 'The week of 3/2/2026 ended'],
    ['بلغت أربعة', 'بلغت أربعة مليارات دولار'],
    ['بلغت ثلاثمائة', 'بلغت ثلاثمائة وخمسة وعشرين دولارا'],
    ['تدخل القوات المدينة', 'لم تدخل القوات المدينة'],
    ['بلغت 48', 'بلغت 48 بالمئة'],
  ])('%s of %s', (quote, article) => {
    expect(found(quote, article)).toBe('cut');
  });

  it.each([
    ['ministers met', 'In 2025 three ministers met', 'ministers met'],
    ['three ministers met', 'In 2025 three ministers met', 'three ministers met'],
    ['in 2025', 'It ended in 2025.', 'in 2025'],
    ['4.6 today', 'It rose to 4.6 today', '4.6 today'],
    ['-4 in the hills', 'It fell to -4 in the hills', '-4 in the hills'],
    ['the second minister', 'He met the second minister', 'the second minister'],
    ['ثلاثة وزراء', 'في عام 2025 ثلاثة وزراء استقالوا', 'ثلاثة وزراء'],
  ])('but %s of %s is whole', (quote, article, expected) => {
    expect(found(quote, article)).toBe(expected);
  });

  it('is passed over for a whole one further on', () => {
    expect(aligned('rose to 4', 'It rose to 4.6. Then it rose to 4 again.')).toMatchObject({
      span: { start: 24 },
    });
  });
});
