import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentId, sha256Hex } from '../../src/domain/hash.ts';

describe('sha256Hex', () => {
  it.each(['', 'abc', 'وقّع الطرفان', 'e\u0301 and 😀', '\u0000'])(
    'is what node:crypto says of %j',
    (text) => {
      expect(sha256Hex(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    },
  );

  it('tells lone surrogates apart, from each other and from the replacement character', () => {
    const hashes = ['a\ud800', 'a\ud801', 'a\udc00', 'a\ufffd'].map(sha256Hex);
    expect(new Set(hashes).size).toBe(4);
  });
});

describe('contentId', () => {
  it('is the prefix and 24 hexadecimal digits', () => {
    expect(contentId('art', 'text', null, null)).toMatch(/^art_[0-9a-f]{24}$/);
  });

  it('is stable', () => {
    expect(contentId('art', 'نص', 'APP', '2026-02-03')).toBe(contentId('art', 'نص', 'APP', '2026-02-03'));
  });

  it.each([
    [
      ['ab', 'c'],
      ['a', 'bc'],
    ],
    [
      ['a', null],
      ['a', ''],
    ],
    [
      ['a', null],
      ['a', 'null'],
    ],
    [
      ['a', null, 'b'],
      ['a', 'b', null],
    ],
    [['a'], ['a', null]],
  ])('tells %j from %j', (one, other) => {
    expect(contentId('x', ...one)).not.toBe(contentId('x', ...other));
  });
});
