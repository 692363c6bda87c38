import { describe, expect, it } from 'vitest';
import { foldTokens, tokenF1 } from '../../../evals/scorers/fold-tokens.ts';

describe('foldTokens', () => {
  it.each([
    ['وفقاً', 'وفقًا'],
    ['الوزراء', 'بالوزراء'],
    ['وزراء', 'الوزراء'],
    ['للقوات', 'القوات'],
    ['إسلام أباد', 'اسلام اباد'],
    ['القيادة', 'القياده'],
    ['مستشفى', 'مستشفي'],
    ['مسـتشفى', 'مستشفى'],
    ['١٩ ديسمبر', '19 ديسمبر'],
    ['Sharif’s Office', 'sharif office'],
    ['re\u200bported', 'reported'],
  ])('%s reads like %s', (left, right) => {
    expect(foldTokens(left)).toEqual(foldTokens(right));
  });

  it.each([
    ['حفتر', 'حماد'],
    ['17 ديسمبر', '19 ديسمبر'],
    ['APP', 'AP'],
  ])('%s does not read like %s', (left, right) => {
    expect(foldTokens(left)).not.toEqual(foldTokens(right));
  });

  it('keeps a word whole that would be shorter than three letters without its first', () => {
    expect(foldTokens('بعد وفد')).toEqual(['بعد', 'وفد']);
  });
});

describe('tokenF1', () => {
  it('counts repeated words as often as both sides have them', () => {
    expect(tokenF1(['a', 'a', 'b'], ['a', 'b', 'b'])).toBeCloseTo(4 / 6);
  });

  it('is 0 with nothing to compare', () => {
    expect(tokenF1([], ['a'])).toBe(0);
    expect(tokenF1([], [])).toBe(0);
  });
});
