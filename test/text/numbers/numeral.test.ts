import { describe, expect, it } from 'vitest';
import { numbers as ar } from '../../../src/text/locales/ar/numbers.ts';
import { proclitics as AR_PROCLITICS } from '../../../src/text/locales/ar/proclitics.ts';
import { numbers as en } from '../../../src/text/locales/en/numbers.ts';
import { readNumeral } from '../../../src/text/numbers/numeral.ts';
import { writesDecimalComma } from '../../../src/text/numbers/separators.ts';
import { tokenise } from '../../../src/text/tokens.ts';

const read = (language: 'ar' | 'en', input: string, country: string | null = null) => {
  const text = tokenise(input);
  const numeral =
    language === 'ar'
      ? readNumeral(text, 0, text.tokens.length, ar, AR_PROCLITICS, writesDecimalComma([], country))
      : readNumeral(text, 0, text.tokens.length, en, [], writesDecimalComma([], country));
  return numeral === null ? null : { value: numeral.value, quote: input.slice(numeral.start, numeral.end) };
};

describe('Arabic numerals', () => {
  it.each([
    ['أربعة', 4],
    ['ثلاثة عشر', 13],
    ['اثنتا عشرة', 12],
    ['إحدى عشرة', 11],
    ['خمس وعشرون', 25],
    ['خمسة و عشرين', 25],
    ['مئة وثلاثة', 103],
    ['ثلاثمائة وخمسة وعشرون', 325],
    ['ثلاث مئة', 300],
    ['مئتا', 200],
    ['ألفان وخمسمئة', 2500],
    ['ألفين وأربعة وعشرين', 2024],
    ['خمسة آلاف ومئتان', 5200],
    ['مئة وخمسون ألفا', 150000],
    ['ثلاثة ملايين ومئتين وخمسين ألف', 3250000],
    ['أربعة مليارات', 4e9],
    ['سبعة تريليونات', 7e12],
    ['ألف وثلاثمائة مليون', 1.3e9],
    ['مليون ونصف المليون', 1.5e6],
    ['مليونين ونصف', 2.5e6],
    ['نصف مليون', 5e5],
    ['نصف المليون', 5e5],
    ['ربع مليار', 2.5e8],
    ['ثلاثة أرباع', 0.75],
    ['أربعة ونصف مليار', 4.5e9],
    ['ثلث', 1 / 3],
    ['١٬٢٥٠٬٠٠٠٫٥', 1250000.5],
    ['1.250.000,5', 1250000.5],
    ['48,2 مليون', 48200000],
    ['٣ آلاف و٥٠٠', 3500],
    ['4 ملايين و200 ألف', 4200000],
    ['3,5 ملايين', 3500000],
    ['1 250 000', 1250000],
    ['الحادي والعشرين', 21],
    ['الثاني عشر', 12],
    ['الثالثة', 3],
    ['سالب خمسة', -5],
  ])('reads %s', (input, value) => {
    expect(read('ar', input)).toEqual({ value, quote: input });
  });

  it.each([
    ['مليارا دولار', 2e9, 'مليارا'],
    ['مليونا شخص', 2e6, 'مليونا'],
    ['مليوناً من السكان', 1e6, 'مليوناً'],
    ['مليونا ونصف المليون', 1.5e6, 'مليونا ونصف المليون'],
    ['ألفا شخص', 2000, 'ألفا'],
    ['بأربعة مليارات دولار', 4e9, 'أربعة مليارات'],
    ['ألف وخمسة ملايين', 1000, 'ألف'],
    ['خمسة وستة', 5, 'خمسة'],
    ['عشرين وثلاثين', 20, 'عشرين'],
    ['مليون وثلاثة ملايين', 1e6, 'مليون'],
    ['خُمس السكان', 1 / 5, 'خُمس'],
    ['خمس سنوات', 5, 'خمس'],
    ['خمس السنوات', 5, 'خمس'],
  ])('reads %s up to its end', (input, value, quote) => {
    expect(read('ar', input)).toEqual({ value, quote });
  });

  it.each(['ملايين الدولارات', 'أحد المسؤولين', 'تقرير', 'أولي', 'نصف نهائي', '1.2.3'])(
    'reads no number in %s',
    (input) => {
      expect(read('ar', input)).toBeNull();
    },
  );

  it('lets the country decide what one separator before three digits says', () => {
    expect(read('ar', '1,250', 'EG')?.value).toBe(1250);
    expect(read('ar', '1,250', 'MA')?.value).toBe(1.25);
    expect(read('ar', '1.250', 'MA')?.value).toBe(1250);
  });
});

describe('English numerals', () => {
  it.each([
    ['one hundred and five', 105],
    ['twenty-five', 25],
    ['thirty five', 35],
    ['fifteen hundred', 1500],
    ['three thousand nine hundred and sixty five', 3965],
    ['one thousand and five hundred', 1500],
    ['a hundred', 100],
    ['a million and a half', 1.5e6],
    ['four and a half million', 4.5e6],
    ['four-and-a-half million', 4.5e6],
    ['half a million', 5e5],
    ['half a dozen', 6],
    ['two dozen', 24],
    ['a quarter of a million', 250000],
    ['two-thirds', 2 / 3],
    ['three quarters', 0.75],
    ['one-fourth', 0.25],
    ['twenty-first', 21],
    ['3.1 million', 3.1e6],
    ['4bn', 4e9],
    ['1M', 1e6],
    ['5k', 5000],
    ['21st', 21],
    ['1,250,000.5', 1250000.5],
    ['1,00,000', 100000],
    ['12,5', 12.5],
    ['-30', -30],
    ['minus thirty', -30],
    ['3/4', 0.75],
    ['2½', 2.5],
    ['2 1/2', 2.5],
  ])('reads %s', (input, value) => {
    expect(read('en', input)).toEqual({ value, quote: input });
  });

  it.each([
    ['one hundred and five hundred', 100, 'one hundred'],
    ['twenty and five', 20, 'twenty'],
    ['a third of the votes', 1 / 3, 'a third'],
    ['5m long', 5, '5'],
  ])('reads %s up to its end', (input, value, quote) => {
    expect(read('en', input)).toEqual({ value, quote });
  });

  it.each(['a third person', 'million', 'half-time', '1.2.3', '9'.repeat(400), 'a man'])(
    'reads no number in %s',
    (input) => {
      expect(read('en', input)).toBeNull();
    },
  );
});

it('marks ordinals, fractions, scales and the doubtful separator', () => {
  const text = tokenise('1.250 3.4 million second a third of');
  const at = (index: number) => readNumeral(text, index, text.tokens.length, en, []);
  expect(at(0)).toMatchObject({ value: 1.25, other: 1250, form: 'digits', scale: 1 });
  expect(at(3)).toMatchObject({ value: 3.4e6, form: 'mixed', scale: 1e6, next: 7 });
  expect(at(7)).toMatchObject({ value: 2, ordinal: true, form: 'words' });
  expect(at(8)).toMatchObject({ value: 1 / 3, fraction: true, ordinal: false });
});
