import { describe, expect, it } from 'vitest';
import { arabic } from '../../../src/text/locales/ar/index.ts';
import { english } from '../../../src/text/locales/en/index.ts';
import { read } from './format.ts';

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

function workOf(unit: string, times: number, tag: 'ar' | 'en'): number {
  const started = performance.now();
  read(unit.repeat(times), locales[tag]);
  return performance.now() - started;
}

describe('attribution of hostile text', () => {
  it.each(UNITS)('%s: eight times the text costs no more than a linear reader would', (_name, tag, unit) => {
    const small = Math.ceil(8_000 / unit.length);
    workOf(unit, small, tag);
    const best = (times: number): number => Math.min(...[1, 2, 3, 4].map(() => workOf(unit, times, tag)));
    const one = best(small);
    const eight = best(small * 8);
    // A quadratic reader needs 64 times as long; the margin is for a busy machine.
    expect(eight).toBeLessThan(Math.max(one, 2) * 8 * 4);
  });
});
