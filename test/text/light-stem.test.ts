import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/text/fold.ts';
import { lightStem } from '../../src/text/light-stem.ts';
import { arabic } from '../../src/text/locales/ar/index.ts';
import { english } from '../../src/text/locales/en/index.ts';

const stemOf = (word: string) =>
  lightStem(foldText(word), /\p{Script=Arabic}/u.test(word) ? arabic.stemming : english.stemming);

describe('lightStem', () => {
  it.each([
    ['اتفاق', 'اتفاقية', 'اتفاقيات', 'اتفاقا', 'اتفاقهما'],
    ['سفينة', 'سفينتها', 'سفينتي'],
    ['مهندسون', 'مهندسين', 'مهندس', 'مهندسة'],
    ['strike', 'strikes', 'striking'],
    ['agree', 'agreed', 'agreeing', 'agreement', 'agreements'],
    ['stop', 'stopped', 'stopping', 'stops'],
    ['country', 'countries', "country's"],
    ['pass', 'passes', 'passed'],
  ])('%s and its forms have one stem', (...words) => {
    expect(new Set(words.map(stemOf)).size).toBe(1);
  });

  it.each([
    ['كتاب', 'كاتب'],
    ['وزير', 'وزارة'],
    ['ميناء', 'مدينة'],
    ['bus', 'bu'],
    ['port', 'part'],
  ])('%s and %s have two', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });

  it('leaves short words alone', () => {
    for (const word of ['ماء', 'هي', 'gas', 'is', 'red']) expect(stemOf(word).length).toBeGreaterThan(1);
    expect(stemOf('gas')).toBe('gas');
  });
});
