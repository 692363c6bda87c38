import { describe, expect, it } from 'vitest';
import { spanOfTokens, tokenise } from '../../src/text/tokens.ts';

const texts = (text: string): string[] => tokenise(text).tokens.map((token) => token.text);

describe('tokenise', () => {
  it.each([
    ['قال الوزير، أمس', ['قال', 'الوزير', '،', 'امس']],
    ["Reuters's don't O'Brien's", ['reuters', "'s", "don't", "o'brien", "'s"]],
    ['U.S. officials', ['u.s.', 'officials']],
    ['in 4bn 5th F-16', ['in', '4', 'bn', '5', 'th', 'f', '-', '16']],
    ['١٬٢٥٠٫٥٪', ['1', '٬', '250', '٫', '5', '%']],
    ['A. Smith', ['a', '.', 'smith']],
    ["the ministers' talks", ['the', 'ministers', "'", 'talks']],
  ])('splits %j', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('keeps offsets into the original', () => {
    const text = 'قالَ «الوَزيرُ» U.S.';
    for (const token of tokenise(text).tokens) expect(token.end).toBeGreaterThan(token.start);
    const [said, , minister] = tokenise(text).tokens;
    expect(text.slice(said?.start, said?.end)).toBe('قالَ');
    expect(text.slice(minister?.start, minister?.end)).toBe('الوَزيرُ');
  });

  it('tells spaces, line breaks and capitals', () => {
    const tokens = tokenise('Reuters APP said\nno').tokens;
    expect(tokens.map((token) => token.caps)).toEqual(['initial', 'all', 'none', 'none']);
    expect(tokens.map((token) => token.broken)).toEqual([false, false, false, true]);
    expect(tokenise('a,b').tokens.map((token) => token.spaced)).toEqual([true, false, false]);
  });

  it('refuses an empty range', () => {
    expect(() => spanOfTokens(tokenise('a b'), 1, 1)).toThrow(RangeError);
    expect(spanOfTokens(tokenise('a b'), 0, 2)).toEqual({ start: 0, end: 3, quote: 'a b' });
  });
});
