import { describe, expect, it } from 'vitest';
import { Quantity } from '../../../src/domain/quantity.ts';
import { numbers as arabic } from '../../../src/text/locales/ar/numbers.ts';
import { proclitics } from '../../../src/text/locales/ar/proclitics.ts';
import { numbers as en } from '../../../src/text/locales/en/numbers.ts';
import { readQuantities } from '../../../src/text/numbers/quantities.ts';
import { tokenise } from '../../../src/text/tokens.ts';
import { type Language, lineOf, quantitiesOf } from './read.ts';

const lines = (language: Language, input: string, options = {}) =>
  quantitiesOf(language, input, options).map(lineOf);

describe('spans', () => {
  it('start after particles and hold comparator, number and unit', () => {
    const input = 'بقيمة تبلغ أكثر من أربعة مليارات دولار وبنحو 20 سفينة';
    const [money, ships] = quantitiesOf('ar', input);
    expect(money?.span).toEqual({ start: 11, end: 38, quote: 'أكثر من أربعة مليارات دولار' });
    expect(ships?.span.quote).toBe('بنحو 20 سفينة');
    expect(quantitiesOf('ar', 'وثلاثة جنود')[0]?.span).toEqual({ start: 1, end: 11, quote: 'ثلاثة جنود' });
    expect(quantitiesOf('ar', 'و20 جنديا')[0]?.span).toEqual({ start: 1, end: 9, quote: '20 جنديا' });
  });

  it('point into the original through harakat, tatweel and controls', () => {
    const input = 'قُتِلَ ثـــلاثةُ\u200f جنودٍ';
    const [quantity] = quantitiesOf('ar', input);
    expect(quantity).toMatchObject({ value: 3, unit: 'soldier' });
    expect(input.slice(quantity?.span.start, quantity?.span.end)).toBe('ثـــلاثةُ\u200f جنودٍ');
  });

  it('are those of the schema', () => {
    for (const quantity of quantitiesOf(
      'en',
      'Between 3 and 5 of the 20 ships, worth $4bn, sank for decades.',
    ))
      expect(Quantity.parse(quantity)).toEqual(quantity);
  });
});

describe('windows', () => {
  it('leave dates out and never reach across one', () => {
    expect(
      lines('en', 'from 17 to 19 December 2025 some 30 ships', { taken: ['17 to 19 December 2025'] }),
    ).toEqual(['count ~ 30 ship | some 30 ships']);
    expect(lines('en', 'more than 3 May 40 people', { taken: ['3 May'] })).toEqual([
      'count = 40 person | 40 people',
    ]);
  });

  it('stay inside the tokens asked for', () => {
    const text = tokenise('20 ships and 30 tanks');
    const read = (from: number, to: number) =>
      readQuantities(text, from, to, { numbers: en, proclitics: [], taken: [] }).map(lineOf);
    expect(read(0, 1)).toEqual(['number = 20 - | 20']);
    expect(read(3, 5)).toEqual(['count = 30 tank | 30 tanks']);
    expect(read(2, 2)).toEqual([]);
  });
});

describe('country', () => {
  it('tells a shared currency, but never changes the dollar', () => {
    expect(lines('ar', '5 دنانير', { countryHint: 'LY' })).toEqual(['money = 5 LYD | 5 دنانير']);
    expect(lines('ar', '5 دنانير')).toEqual(['money = 5 dinar | 5 دنانير']);
    expect(lines('ar', '5 دنانير كويتية', { countryHint: 'LY' })).toEqual([
      'money = 5 KWD | 5 دنانير كويتية',
    ]);
    expect(lines('ar', '5 دولارات', { countryHint: 'CA' })).toEqual(['money = 5 USD | 5 دولارات']);
    expect(lines('en', '5 million pounds', { countryHint: 'GB' })).toEqual([
      'money = 5000000 GBP | 5 million pounds',
    ]);
    expect(lines('en', '5 million rials', { countryHint: 'IR' })).toEqual([
      'money = 5000000 IRR | 5 million rials',
    ]);
  });

  it.each([
    ['1.250 شخص', 'count = 1250 person | 1.250 شخص'],
    ['1.250 مليون شخص', 'count = 1250000 person | 1.250 مليون شخص'],
    ['1.250.000,5 طن', 'measure = 1250000.5 tonne | 1.250.000,5 طن'],
    ['١٬٢٥٠٬٠٠٠٫٥ طن', 'measure = 1250000.5 tonne | ١٬٢٥٠٬٠٠٠٫٥ طن'],
    ['1,00,000 شخص', 'count = 100000 person | 1,00,000 شخص'],
  ])('reads separators by plausibility: %s', (input, line) => {
    expect(lines('ar', input)).toEqual([line]);
  });
});

describe('bounds', () => {
  it.each([
    ['at least 5', '>='],
    ['no fewer than 5', '>='],
    ['5 or more', '>='],
    ['5+', '>='],
    ['more than 5', '>'],
    ['exceeding 5', '>'],
    ['nearly 5', '~'],
    ['about 5', '~'],
    ['up to 5', '<='],
    ['at most 5', '<='],
    ['under 5', '<'],
    ['fewer than 5', '<'],
    ['less than 5 or equal', '<='],
    ['5', '='],
  ])('%s', (input, comparator) => {
    expect(quantitiesOf('en', `It is ${input} ships`)[0] ?? null).toMatchObject({ value: 5, comparator });
  });

  it.each([
    ['أكثر من 5', '>'],
    ['ما يزيد على 5', '>'],
    ['يفوق 5', '>'],
    ['لا يقل عن 5', '>='],
    ['ما لا يقل عن 5', '>='],
    ['نحو 5', '~'],
    ['قرابة 5', '~'],
    ['زهاء 5', '~'],
    ['ما يقارب 5', '~'],
    ['أقل من 5', '<'],
    ['دون 5', '<'],
    ['لا يتجاوز 5', '<='],
    ['لا يتعدى 5', '<='],
    ['بحد أقصى 5', '<='],
    ['5', '='],
  ])('%s', (input, comparator) => {
    expect(quantitiesOf('ar', `كان العدد ${input} سفن`)[0] ?? null).toMatchObject({ value: 5, comparator });
  });

  it('make a range only where they enclose one', () => {
    expect(lines('en', 'more than 40 and less than 10')).toEqual([
      'number > 40 - | more than 40',
      'number < 10 - | less than 10',
    ]);
    expect(lines('ar', 'أكثر من 10 وأقل من 20 سفينة')).toEqual([
      'count range 10..20 ship | أكثر من 10 وأقل من 20 سفينة',
    ]);
  });
});

it.each([
  ['en', 'The iPhone-15 and the MH-370 at user@5.example, #7'],
  ['en', 'Nobody won; a man and the first lady came at 9:45'],
  ['en', `id ${'7'.repeat(400)}`],
  ['en', '1.2.3.4'],
  ['ar', 'التقى القائد أحد الوزراء في مطار إف-16'],
  ['ar', 'علاقات البلدين والطرفين'],
  ['ar', 'تقرير أولي عن نصف نهائي البطولة'],
  ['und', 'δύο άνθρωποι'],
] as const)('finds no quantity (%s): %s', (language, input) => {
  expect(quantitiesOf(language, input)).toEqual([]);
});

it('reads digits, signs and percent in a language that it does not know', () => {
  expect(lines('und', 'κόστος $5 και 20% ή 30-40')).toEqual([
    'money = 5 USD | $5',
    'percent = 20 % | 20%',
    'number range 30..40 - | 30-40',
  ]);
});

describe('hostile text', () => {
  const seeds = [
    '1,',
    '123 ',
    '9',
    ',',
    '1-',
    '$',
    '%5',
    '-',
    'مليون ',
    'وخمسة ',
    'ونصف ',
    'بين خمسة ',
    'لا يتجاوز ',
    'more than ',
    'one hundred and ',
    '5 new ',
  ];

  it.each(seeds)('stays proportional on a run of "%s"', (seed) => {
    // Work is counted, not timed: how often the reader asks for a token.
    const work = (size: number) => {
      const text = tokenise(seed.repeat(Math.ceil(size / seed.length)));
      let reads = 0;
      const tokens = new Proxy(text.tokens, {
        get(target, key, receiver) {
          reads += 1;
          return Reflect.get(target, key, receiver);
        },
      });
      for (const language of ['ar', 'en'] as const)
        readQuantities({ ...text, tokens }, 0, text.tokens.length, { ...optionsOf(language), taken: [] });
      return reads;
    };
    const small = work(500);
    expect(work(2_000)).toBeLessThan(6 * Math.max(small, 500));
  });
});

function optionsOf(language: 'ar' | 'en') {
  return language === 'ar' ? { numbers: arabic, proclitics } : { numbers: en, proclitics: [] };
}
