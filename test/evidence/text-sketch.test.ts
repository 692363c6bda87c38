import { describe, expect, it } from 'vitest';
import { sketchOverlap, sketchText } from '../../src/evidence/text-sketch.ts';
import { tokenise } from '../../src/text/tokens.ts';

const sketch = (text: string) => sketchText(tokenise(text).tokens);
const words = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `w${'abcdefghij'[(from + at) % 10]}${from + at}`).join(' ');

const TEXT =
  'A fire destroyed a textile factory in the industrial zone of Qasr Badran on 20 July. The factory had no alarm, an inspector said.';

describe('sketchText', () => {
  it('is nearly the same for a copy that a desk has touched, and unlike another report of the same', () => {
    const touched = TEXT.replace('textile', 'large textile').replace(
      'an inspector said',
      'an inspector told us',
    );
    expect(sketchOverlap(sketch(TEXT), sketch(touched))).toBeGreaterThan(0.6);
    const other =
      'In Qasr Badran a factory that makes textiles burned down on 20 July, and nobody heard an alarm before the roof fell in that night.';
    expect(sketchOverlap(sketch(TEXT), sketch(other))).toBeLessThan(0.2);
  });

  it('does not depend on case, marks and vowel signs', () => {
    expect(sketch(TEXT.toUpperCase().replaceAll(',', ' –'))).toBe(sketch(TEXT));
    const arabic =
      'دمر حريق مصنعا للنسيج في مرتفعات قصر بدران يوم 20 يوليو ولم يكن في المصنع جهاز إنذار بحسب مفتش العمل هناك';
    expect(sketch(arabic.replace('دمر', 'دَمَّرَ'))).toBe(sketch(arabic));
    expect(sketch(arabic)).not.toBe('');
  });

  it('says nothing of a text too short to tell', () => {
    expect(sketch('The bridge is closed.')).toBe('');
    expect(sketchOverlap('', '')).toBe(0);
  });

  it('estimates the share of long texts, of which only a sample is kept', () => {
    const [one, other] = [sketch(words(0, 3000)), sketch(words(1000, 4000))];
    expect(one.split(' ')).toHaveLength(96);
    expect(sketchOverlap(one, other)).toBeGreaterThan(0.35);
    expect(sketchOverlap(one, other)).toBeLessThan(0.65);
  });
});
