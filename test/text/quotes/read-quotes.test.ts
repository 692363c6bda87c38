import { describe, expect, it } from 'vitest';
import { proclitics } from '../../../src/text/locales/ar/proclitics.ts';
import { segments as arabic } from '../../../src/text/locales/ar/segments.ts';
import { segments as english } from '../../../src/text/locales/en/segments.ts';
import { readQuotes } from '../../../src/text/quotes/read-quotes.ts';
import { tokenise } from '../../../src/text/tokens.ts';

const isArabic = (text: string): boolean => /[\u0600-\u06ff]/.test(text);
const read = (text: string) =>
  isArabic(text) ? readQuotes(tokenise(text), arabic, proclitics) : readQuotes(tokenise(text), english, []);
/** Each quotation with its marks, and its inside. */
const quotes = (text: string): string[][] =>
  read(text).map((quote) => [
    text.slice(quote.start, quote.end),
    text.slice(quote.innerStart, quote.innerEnd),
  ]);
const names = (text: string): boolean[] => read(text).map((quote) => quote.name);

describe('quotation marks', () => {
  it.each([
    ['He said "we won" today.', ['"we won"']],
    ['He said “we won” today.', ['“we won”']],
    ['قال «لن نتراجع» اليوم', ['«لن نتراجع»']],
    ['قال ”لن نتراجع“ اليوم', ['”لن نتراجع“']],
    ['قال »لن نتراجع« اليوم', ['»لن نتراجع«']],
    ['Er sagte „wir haben gewonnen“ gestern.', ['„wir haben gewonnen“']],
    ["He said 'we won' today.", ["'we won'"]],
    ['He said ‘we won’ today.', ['‘we won’']],
    ['He said ‹we won› today.', ['‹we won›']],
    ["He said ''we won'' today.", ["''we won''"]],
    ["He said ``we won'' today.", ["``we won''"]],
    ['وصفها بـ"القوية" وغادر', ['"القوية"']],
    ['He said: "It is over. We won. We go home." Then he left.', ['"It is over. We won. We go home."']],
  ])('%s', (text, expected) => {
    expect(quotes(text).map(([whole]) => whole)).toEqual(expected);
  });

  it('gives the inside without the marks and without white space', () => {
    expect(quotes('قال « لن نتراجع » اليوم')).toEqual([['« لن نتراجع »', 'لن نتراجع']]);
  });

  it('gives nested quotations, the outer one first, with their tokens', () => {
    const text = 'She wrote: “he said ‘no’ twice”.';
    expect(quotes(text).map(([whole]) => whole)).toEqual(['“he said ‘no’ twice”', '‘no’']);
    expect(read(text).map(({ from, to }) => [from, to])).toEqual([
      [3, 11],
      [6, 9],
    ]);
  });

  it.each([
    "The workers' union won the ministers' vote.",
    "It's the government's plan, isn't it?",
    "The '80s were good. Rock 'n' roll.",
    "'Twas dark.",
    'He is 5\' tall and 6" wide.',
    'He said "we won and left.',
    'He said we won" and left.',
    'He said "" and left.',
    'قال «لن نتراجع وغادر',
  ])('finds none in %s', (text) => {
    expect(quotes(text)).toEqual([]);
  });

  it('takes a possessive inside a quotation for no closing mark', () => {
    expect(quotes("'The workers' union won,' he said.").map(([whole]) => whole)).toEqual([
      "'The workers' union won,'",
    ]);
  });

  it('keeps to its paragraph', () => {
    expect(quotes('He said "we won.\n\nThey said "no" and left.').map(([whole]) => whole)).toEqual(['"no"']);
  });

  it('goes on over paragraphs that open with a mark again', () => {
    const text = 'قال: "سمعنا انفجارا.\n\n"ثم ركضنا" وغادر.';
    expect(quotes(text).map(([whole]) => whole)).toEqual(['"سمعنا انفجارا.', '"ثم ركضنا"']);
  });
});

describe('quoted names', () => {
  it.each([
    'بحسب موقع "أخبار المدينة"',
    'وقالت قناة «الحدث» إن',
    'عملية "الفجر الجديد" مستمرة',
    'وللسفينة "نور" طاقم',
    'the ship "Northern Star" sank',
    'the news site "City Post" said',
  ])('%s', (text) => {
    expect(names(text)).toEqual([true]);
  });

  it.each([
    'بحث الجانبان "تعاون مهني"',
    'قال الوزير "لن نتراجع"',
    'وقالت قناة الحدث إن الوزير أكد "استمرار العمل"',
    'the ship was "very slow"',
    'the channel quoted him: "No."',
    'the company said "we will appeal to the court and win this case"',
  ])('%s is a quotation', (text) => {
    expect(names(text)).toEqual([false]);
  });
});
