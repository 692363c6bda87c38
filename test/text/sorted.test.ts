import { describe, expect, it } from 'vitest';
import { itemsWithin } from '../../src/text/sorted.ts';

const items = [
  { start: 0, end: 2 },
  { start: 3, end: 9 },
  { start: 4, end: 5 },
  { start: 8, end: 9 },
];
const within = (from: number, to: number) =>
  itemsWithin(
    items,
    from,
    to,
    (item) => item.start,
    (item) => item.end,
  );

describe('itemsWithin', () => {
  it('finds what lies wholly inside', () => {
    expect(within(3, 9)).toEqual(items.slice(1));
    expect(within(4, 8)).toEqual([items[2]]);
    expect(within(0, 1)).toEqual([]);
    expect(within(9, 99)).toEqual([]);
  });
});
