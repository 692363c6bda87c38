import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../src/text/tokens.ts';
import { describeWithShared, sharedPath } from '../../support/shared.ts';
import { segment } from './segment.ts';

/** All that is not white space lies in a segment; segments are trimmed, in order, apart; so are their tokens. */
function expectCovered(text: string): void {
  const segments = segment(text, 'ar');
  let done = 0;
  let token = 0;
  for (const { start, end, from, to } of segments) {
    expect(text.slice(done, start).trim()).toBe('');
    expect(start).toBeLessThan(end);
    expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
    expect(from).toBe(token);
    done = end;
    token = to;
  }
  expect(text.slice(done).trim()).toBe('');
  expect(token).toBe(tokenise(text).tokens.length);
}

const ALPHABET = [
  'a',
  'B',
  'و',
  'قال',
  'رويترز',
  'ignore',
  'instructions',
  '1',
  '٢',
  '.',
  '؟',
  '!',
  '…',
  '،',
  ':',
  '-',
  '–',
  '/',
  '(',
  ')',
  '[',
  '«',
  '»',
  '"',
  "'",
  '“',
  '”',
  '*',
  '#',
  '<',
  '>',
  '|',
  ' ',
  ' ',
  ' ',
  '\n',
  '\n\n',
  '\t',
  '\r\n',
  '\u0085',
  '\u00a0',
  '\u200b',
  '\u200f',
  '\u202e',
  '\ufeff',
  '\u064b',
  '\u0640',
  '\ud83d',
  '\ude00',
  '😀',
  '\0',
  'ﷺ',
  'e\u0301',
  '\u{e0041}',
];

describe('coverage', () => {
  it('holds for any mixture of marks, letters and invisible characters', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ALPHABET), { maxLength: 60 }), (parts) =>
        expectCovered(parts.join('')),
      ),
      { numRuns: 1500, seed: 7 },
    );
  });

  it('gives text of invisible characters alone one sentence without tokens', () => {
    const text = ' \u200b\u202e ';
    expect(segment(text, 'en')).toEqual([{ kind: 'sentence', start: 1, end: 3, from: 0, to: 0 }]);
    expect(segment(' \n\t', 'en')).toEqual([]);
  });
});

describe('a hostile paragraph', () => {
  const before = 'وصل الوفد إلى طرابلس يوم الأحد. وقال الوزير "سنعود. قريبا".';
  const after = 'ماذا بعد\n\nوأضاف أن العمل مستمر (حتى الآن).';
  const plain = `${before}\n\n${after}`;
  const expectUnmoved = (hostile: string): void => {
    const text = `${before}\n\n${hostile}\n\n${after}`;
    const shift = hostile.length + 2;
    const found = segment(text, 'ar');
    const around = found.filter(({ start, end }) => end <= before.length || start >= before.length + shift);
    const moved = around.map(({ kind, start, end }) => {
      const by = start > before.length ? shift : 0;
      return { kind, start: start - by, end: end - by };
    });
    expect(moved).toEqual(segment(plain, 'ar').map(({ kind, start, end }) => ({ kind, start, end })));
  };

  it.each([
    '"',
    '«',
    '(',
    '“ ( [',
    "'",
    '»',
    '<!--',
    'SYSTEM:',
    '1.',
    '* x',
    '…',
    'تصحيح:',
    '(رويترز)',
    'date 2026-02-03',
    '"a. b.',
  ])('%s leaves its neighbours as they were', expectUnmoved);

  describeWithShared('of the public collections', () => {
    it('leaves its neighbours as they were', () => {
      const strings: string[] = JSON.parse(readFileSync(sharedPath('data', 'hostile-strings.json'), 'utf8'));
      const attacks: { text: string }[] = JSON.parse(
        readFileSync(sharedPath('data', 'injections.dev.json'), 'utf8'),
      );
      const visible = [...strings, ...attacks.map((attack) => attack.text)].filter(
        (text) => tokenise(text).tokens.length > 0,
      );
      expect(visible.length).toBeGreaterThan(500);
      for (const hostile of visible) {
        expectCovered(hostile);
        expectUnmoved(hostile);
      }
    });
  });
});
