import { describe, expect, it } from 'vitest';
import { PhraseTable } from '../../src/text/phrases.ts';
import { lookUp, stems } from '../../src/text/proclitics.ts';
import { tokenise } from '../../src/text/tokens.ts';

const tokens = (text: string) => tokenise(text).tokens;
const table = new PhraseTable([
  ['وفق', 'short'],
  ['وفقا لـ', 'long'],
  ['في سياق متصل', 'topic'],
  ['according to', 'cue'],
]);

describe('PhraseTable', () => {
  it('finds the longest entry and says where it ends', () => {
    expect(table.longest(tokens('According to Reuters'), 0, 3)).toEqual({
      value: 'cue',
      next: 2,
      prefix: '',
    });
    expect(table.longest(tokens('وفق الوكالة'), 0, 2)?.value).toBe('short');
  });

  it('takes particles off the first word when asked', () => {
    expect(table.longest(tokens('وفي سياق متصل'), 0, 3)).toBeNull();
    expect(table.longest(tokens('وفي سياق متصل'), 0, 3, ['و'])).toEqual({
      value: 'topic',
      next: 3,
      prefix: 'و',
    });
  });

  it('does not reach past the end it is given, nor match part of an entry', () => {
    expect(table.longest(tokens('according to'), 0, 1)).toBeNull();
    expect(table.longest(tokens('according with'), 0, 2)).toBeNull();
    expect(table.longest(tokens('according'), 3, 4)).toBeNull();
  });
});

describe('proclitics', () => {
  it('gives the word first, then its stems', () => {
    const found = stems('وبحسب', ['و', 'ب', 'وب']).map(({ text, prefix }) => ({ text, prefix }));
    expect(found).toEqual([
      { text: 'وبحسب', prefix: '' },
      { text: 'بحسب', prefix: 'و' },
      { text: 'حسب', prefix: 'وب' },
    ]);
  });

  it('keeps the stems of two lists apart', () => {
    const texts = (list: readonly string[]) => stems('وبحسب', list).map((stem) => stem.text);
    const [joining, none]: readonly string[][] = [['و'], []];
    expect(texts(joining as string[])).toEqual(['وبحسب', 'بحسب']);
    expect(texts(none as string[])).toEqual(['وبحسب']);
    expect(texts(joining as string[])).toEqual(['وبحسب', 'بحسب']);
  });

  it('never leaves a single letter', () => {
    expect(stems('وب', ['و'])).toHaveLength(1);
    expect(lookUp('ول', new Map([['ل', 1]]), ['و'])).toBeNull();
    expect(lookUp('وقال', new Map([['قال', 1]]), ['و'])).toEqual({ value: 1, prefix: 'و' });
  });
});
