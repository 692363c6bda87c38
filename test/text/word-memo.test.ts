import { describe, expect, it } from 'vitest';
import { WordMemo } from '../../src/text/word-memo.ts';

const counting = () => {
  const made: string[] = [];
  const memo = new WordMemo((word) => {
    made.push(word);
    return word.length > 3 ? word.length : null;
  });
  return { made, memo };
};

describe('word memo', () => {
  it('works a word out once, also when the answer is null', () => {
    const { made, memo } = counting();
    expect([memo.of('قال'), memo.of('أعلنت'), memo.of('قال'), memo.of('أعلنت')]).toEqual([null, 5, null, 5]);
    expect(made).toEqual(['قال', 'أعلنت']);
  });

  it('does not keep long words, which would hold the text they were cut from', () => {
    const { made, memo } = counting();
    const long = 'ا'.repeat(13);
    expect([memo.of(long), memo.of(long)]).toEqual([13, 13]);
    expect(made).toEqual([long, long]);
  });

  it('gives the same answers after it has been emptied', () => {
    const { made, memo } = counting();
    expect(memo.of('first')).toBe(5);
    for (let i = 0; i < 10_000; i += 1) memo.of(`w${i}`);
    expect(memo.of('first')).toBe(5);
    expect(made.filter((word) => word === 'first')).toHaveLength(2);
  });
});
