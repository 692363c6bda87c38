import { describe, expect, it } from 'vitest';
import { readAttributions } from '../../../src/text/attribution/read-attributions.ts';
import { arabic } from '../../../src/text/locales/ar/index.ts';
import { english } from '../../../src/text/locales/en/index.ts';
import { readQuotes } from '../../../src/text/quotes/read-quotes.ts';
import { segmentText } from '../../../src/text/segments/segment-text.ts';
import { tokenise } from '../../../src/text/tokens.ts';

/** Hostile sentences: each repeats what makes a reader look ahead or back, with no end in sight. */
const UNITS: readonly (readonly [string, 'ar' | 'en', string])[] = [
  ['reporting verbs in a row', 'en', 'said '],
  ['names and commas', 'en', 'Ali Ahmed, the head of the port, '],
  ['citations in a row', 'en', 'according to the ministry '],
  ['nested speech', 'en', 'the minister said that '],
  ['quotations', 'en', '“no,” he said, '],
  ['participles', 'en', ', adding that it rose'],
  ['joint names', 'en', 'Ali and '],
  ['أفعال متتابعة', 'ar', 'قال '],
  ['أسماء وفواصل', 'ar', 'الوزير سالم، رئيس الوفد، '],
  ['إسناد متداخل', 'ar', 'قال الوزير إن '],
  ['وفق', 'ar', 'وفق مصدر '],
  ['عطف', 'ar', 'وأكد أن الأمر تم '],
  ['نقل', 'ar', 'نقلت وكالة عن وكالة '],
  ['اقتباسات', 'ar', '«لا» قال '],
  ['مشيرا', 'ar', '، مشيرا إلى أن '],
];

const locales = { ar: arabic, en: english };

/** How often the reader looks at a token: the same on every machine, however busy. */
function looksOf(unit: string, times: number, tag: 'ar' | 'en'): number {
  const locale = locales[tag];
  const text = tokenise(unit.repeat(times));
  const segments = segmentText(text, locale.segments);
  const quotes = readQuotes(text, locale.segments, locale.proclitics);
  let looks = 0;
  const tokens = new Proxy(text.tokens, {
    get(target, key, receiver) {
      looks += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  readAttributions({ ...text, tokens }, segments, quotes, locale);
  return looks;
}

describe('attribution of hostile text', () => {
  it.each(UNITS)('%s: eight times the text is looked at eight times as often', (_name, tag, unit) => {
    const small = Math.ceil(2_000 / unit.length);
    const one = looksOf(unit, small, tag);
    expect(one).toBeGreaterThan(0);
    expect(looksOf(unit, small * 8, tag)).toBeLessThan(one * 8 * 1.25);
  });
});
