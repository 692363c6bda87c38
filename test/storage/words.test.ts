import { describe, expect, it } from 'vitest';
import { indexWords, matchExpression } from '../../src/storage/words.ts';

const proclitics = ['و', 'ال', 'وال'];

describe('indexWords', () => {
  it('gives each folded word once, with and without the particles on its front', () => {
    const words = indexWords(['والوُزَراء', 'APP, app! الوزراء'], proclitics).split(' ');
    expect(words.sort()).toEqual(['والوزراء', 'الوزراء', 'وزراء', 'app'].sort());
  });

  it('takes no particle off a word so short that little would be left', () => {
    expect(indexWords(['وقت'], proclitics)).toBe('وقت');
  });
});

describe('matchExpression', () => {
  it('asks for every word in any of its forms', () => {
    expect(matchExpression('الوزير APP', proclitics)).toBe('("الوزير" OR "وزير") AND ("app")');
  });

  it('lets nothing but letters and digits in quotation marks through', () => {
    expect(matchExpression('a"b* (NEAR) c:d -e ^f', [])).toBe(
      '("a") AND ("b") AND ("near") AND ("c") AND ("d") AND ("e") AND ("f")',
    );
    expect(matchExpression('؟! "" *', [])).toBeNull();
  });

  it('looks for no more words than make sense', () => {
    const many = Array.from({ length: 500 }, (_, index) => `w${index}`).join(' ');
    expect(matchExpression(many, [])?.split(' AND ')).toHaveLength(32);
  });
});
