import { describe, expect, it } from 'vitest';
import { findAnchor } from '../../../src/text/times/find-anchor.ts';
import { tokenise } from '../../../src/text/tokens.ts';
import { type Language, lexiconOf } from './read-text.ts';

function anchorOf(head: string, language: Language, kind = 'dateline'): string | null {
  const text = tokenise(head);
  return findAnchor(text, [{ kind, from: 0, to: text.tokens.length }], lexiconOf(language));
}

describe('findAnchor', () => {
  it('reads the date of a dateline', () => {
    expect(anchorOf('date 2026-02-03', 'ar')).toBe('2026-02-03');
    expect(anchorOf('GENEVA, May 4, 2025 (Reuters) -', 'en')).toBe('2025-05-04');
    expect(anchorOf('لاهور 7 نيسان/أبريل 2025 (رويترز) –', 'ar')).toBe('2025-04-07');
  });

  it('does not guess a year that the dateline leaves out', () => {
    expect(anchorOf('GENEVA, May 4 (Reuters) -', 'en')).toBeNull();
    expect(anchorOf('لاهور 7 نيسان أبريل (رويترز) –', 'ar')).toBeNull();
  });

  it('takes no date from a sentence, nor a month for a day', () => {
    expect(anchorOf('It opened on 4 May 2025.', 'en', 'sentence')).toBeNull();
    expect(anchorOf('GENEVA, May 2025 -', 'en')).toBeNull();
  });
});
