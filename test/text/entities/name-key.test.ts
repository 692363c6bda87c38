import { describe, expect, it } from 'vitest';
import { nameKey, sameName } from '../../../src/text/entities/name-key.ts';
import { arabic } from '../../../src/text/locales/ar/index.ts';
import { english } from '../../../src/text/locales/en/index.ts';

describe('nameKey', () => {
  it.each([
    ['اللواء ركن سامي الراوي', ['سامي', 'الراوي']],
    ['لسامي الراوي', ['سامي', 'الراوي']],
    ['وليد الراوي', ['وليد', 'الراوي']],
    ['عبد الله الراوي', ['عبدالله', 'الراوي']],
    ['عبدالله الراوي', ['عبدالله', 'الراوي']],
    ['د. سامي الراوي', ['سامي', 'الراوي']],
    ['سامِي الرّاوي', ['سامي', 'الراوي']],
    ['اللواء', []],
  ])('%s', (name, words) => {
    expect(nameKey(name, arabic.entities)).toEqual(words);
  });

  it.each([
    ['Maj. Gen. Sami Rawi', ['sami', 'rawi']],
    ["Sami Rawi's", ['sami', 'rawi']],
    ['Abdel Fattah al-Masri', ['abdelfattah', 'almasri']],
  ])('%s', (name, words) => {
    expect(nameKey(name, english.entities)).toEqual(words);
  });
});

describe('sameName', () => {
  it.each([
    ['مروان قاسم الدرعي', 'مروان الدرعي', 'same'],
    ['اللواء مروان الدرعي', 'مروان الدرعي', 'same'],
    ['محمد مروان الدرعي', 'مروان الدرعي', 'same'],
    ['مروان قاسم الدرعي', 'قاسم الدرعي', 'different'],
    ['مروان الدرعي', 'قاسم الدرعي', 'different'],
    ['مروان الدرعي', 'مروان الحلبي', 'different'],
    ['مروان الدرعي', 'الدرعي', 'unknown'],
    ['الحلبي', 'الدرعي', 'different'],
    ['حمدان بن راشد', 'حمدان بن راشد آل مكتوم', 'same'],
    ['اللواء', 'مروان الدرعي', 'unknown'],
  ] as const)('%s / %s: %s', (a, b, expected) => {
    expect(sameName(a, b, arabic.entities)).toBe(expected);
    expect(sameName(b, a, arabic.entities)).toBe(expected);
  });

  it.each([
    ['John F. Doyle', 'John Doyle', 'same'],
    ['Muhammad Omar Doyle', 'Omar Doyle', 'same'],
    ['Jane Doyle', 'John Doyle', 'different'],
    ['Mr Doyle', 'John Doyle', 'unknown'],
  ] as const)('%s / %s: %s', (a, b, expected) => {
    expect(sameName(a, b, english.entities)).toBe(expected);
  });
});
