import { describe, expect, it } from 'vitest';
import { fold, foldText } from '../../src/text/fold.ts';

/** The original text behind the folded characters from `from` to `to`. */
function behind(original: string, from: number, to: number): string {
  const folded = fold(original);
  return original.slice(folded.starts[from], folded.ends[to - 1]);
}

describe('fold', () => {
  it.each([
    ['قَالَ الرَّئِيسُ', 'قال الرييس'],
    ['العـــراق', 'العراق'],
    ['إسلام أباد آسيا ٱلله', 'اسلام اباد اسيا الله'],
    ['مستشفى مدرسة', 'مستشفي مدرسه'],
    ['مؤتمر شؤون', 'موتمر شوون'],
    ['٣٫٥ ۴۲', '3٫5 42'],
    ['ﻻ ﷲ', 'لا الله'],
    ['«نعم» “yes” ‘no’', '"نعم" "yes" \'no\''],
    ['پاکستان', 'پاكستان'],
    ['Ünïted STATES', 'united states'],
    ['a\u200b\u202eb\u2069', 'ab'],
    ['3–4', '3-4'],
    ['١٠٪', '10%'],
  ])('folds %j to %j', (original, folded) => {
    expect(foldText(original)).toBe(folded);
  });

  it('gives one form to composed and decomposed letters', () => {
    const text = 'أُعلن عن éclair آخر مسؤول';
    expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
  });

  it('keeps apart what means something else', () => {
    for (const [one, other] of [
      ['4.6', '46'],
      ['٤٫٦', '٤٦'],
      ['قال', 'قاتل'],
      ['5%', '5'],
    ] as const)
      expect(foldText(one)).not.toBe(foldText(other));
  });

  it('maps every folded character back to its place, marks with their letter', () => {
    const original = 'قالَ 😀 e\u0301té ﻻ';
    expect(behind(original, 0, 3)).toBe('قالَ');
    expect(behind(original, 4, 6)).toBe('😀');
    expect(behind(original, 7, 8)).toBe('e\u0301');
    expect(behind(original, 11, 13)).toBe('ﻻ');
  });

  it('leaves format controls at the end of a word outside it', () => {
    const folded = fold('ab\u200f cd');
    expect(folded.ends[1]).toBe(2);
    expect(folded.starts[2]).toBe(3);
  });

  it('answers for empty, dropped and broken text', () => {
    expect(fold('').text).toBe('');
    expect(fold('\u064b\u200d').text).toBe('');
    expect(fold('a\ud800b').text).toBe('a\ud800b');
    expect([...fold('').starts]).toEqual([0]);
  });

  it('is the same text with and without offsets', () => {
    const texts = Array.from({ length: 0x10000 }, (_, code) => `aة${String.fromCharCode(code)}ا`);
    expect(texts.filter((text) => foldText(text) !== fold(text).text)).toEqual([]);
  });

  it('does not grow on letters that stand for whole phrases', () => {
    expect(foldText('\ufdfa'.repeat(1000)).length).toBe(1000);
  });
});
