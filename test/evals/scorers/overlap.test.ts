import { describe, expect, it } from 'vitest';
import { coveredLength, overlaps, placesIoU, sharedCover } from '../../../evals/scorers/overlap.ts';

const at = (start: number, end: number) => ({ start, end });

describe('places in a text', () => {
  it('count a code unit once, however often it is covered', () => {
    expect(coveredLength([at(0, 10), at(5, 12), at(12, 15)])).toBe(15);
    expect(sharedCover([at(0, 10), at(0, 10)], [at(5, 7), at(6, 20)])).toBe(5);
  });

  it('compare by what they share over what they cover', () => {
    expect(placesIoU([at(0, 10)], [at(0, 10)])).toBe(1);
    expect(placesIoU([at(0, 10)], [at(5, 15)])).toBeCloseTo(5 / 15);
    expect(placesIoU([at(0, 10)], [at(10, 20)])).toBe(0);
    expect(placesIoU([], [])).toBe(0);
  });

  it('do not overlap where they only touch', () => {
    expect(overlaps(at(0, 5), at(5, 9))).toBe(false);
    expect(overlaps(at(0, 6), at(5, 9))).toBe(true);
  });
});
