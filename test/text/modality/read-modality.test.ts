import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/text/locale.ts';
import { arabic } from '../../../src/text/locales/ar/index.ts';
import { english } from '../../../src/text/locales/en/index.ts';
import { readModality } from '../../../src/text/modality/read-modality.ts';
import { tokenise } from '../../../src/text/tokens.ts';

function read(locale: Locale, input: string, from = 0, to?: number) {
  const text = tokenise(input);
  const marks = readModality(text, from, to ?? text.tokens.length, locale.modality, locale.proclitics);
  return marks.map((mark) => ({
    ...mark,
    cue: input.slice(mark.start, mark.end),
    governed: text.tokens
      .slice(mark.scope.from, mark.scope.to)
      .map((token) => token.text)
      .join(' '),
  }));
}

describe('readModality', () => {
  it('leaves a joining particle out of the offsets and keeps the fused future', () => {
    const [mark] = read(arabic, 'وسيزور الوفد المدينة');
    expect(mark).toMatchObject({ class: 'plan', from: 0, to: 1, start: 1, end: 6, cue: 'سيزور' });
  });

  it('gives exact offsets in a vocalised text', () => {
    const [mark] = read(arabic, 'وَلَمْ يَصِلْ الوفد');
    expect(mark).toMatchObject({ class: 'negation', start: 2, end: 6, cue: 'لَمْ' });
  });

  it('governs the rest of its clause and no more', () => {
    expect(read(english, 'The mayor did not come, but the board met.')[0]?.governed).toBe('come');
    expect(read(arabic, 'لم يحضر المدير لكن المجلس اجتمع')[0]?.governed).toBe('يحضر المدير');
  });

  it('lets a sentence adverb govern its whole clause', () => {
    expect(read(english, 'In June, the firm reportedly sold its ship.')[0]?.governed).toBe(
      'the firm reportedly sold its ship',
    );
  });

  it('reads only between the tokens it is given', () => {
    expect(read(english, 'It did not rain. It may snow.', 0, 2)).toEqual([]);
    expect(read(english, 'It did not rain. It may snow.', 5).map((mark) => mark.cue)).toEqual(['may']);
  });

  it('does not look past its range to decide what a cue is', () => {
    // "قد" alone: the verb that would make it a hedge is outside.
    expect(read(arabic, 'قد يصل الوفد', 0, 1)).toEqual([]);
  });

  it('reads nothing in an empty range', () => {
    expect(read(english, 'may', 0, 0)).toEqual([]);
  });
});
