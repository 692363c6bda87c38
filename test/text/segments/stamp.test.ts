import { describe, expect, it } from 'vitest';
import { pastStamp } from '../../../src/text/segments/stamp.ts';
import { tokenise } from '../../../src/text/tokens.ts';

/** What is left of an entry behind its time of day. */
function rest(entry: string): string {
  const { tokens } = tokenise(entry);
  return entry.slice(tokens[pastStamp(tokens, 0, tokens.length)]?.start ?? 0);
}

describe('the time of day that opens an entry of a live report', () => {
  it.each([
    ['09:32 Ferry services have been cancelled', 'Ferry services have been cancelled'],
    ['9.15am: The minister has arrived', 'The minister has arrived'],
    ['21:05 GMT - "We won," she said', '"We won," she said'],
    ['10:45 قالت الوزارة', 'قالت الوزارة'],
  ])('is passed over in %j', (entry, expected) => expect(rest(entry)).toBe(expected));

  it.each([
    '10:30 trains were late',
    '3.15 million people',
    '9.15 The Hague',
    '2:1 draw',
    '25:10 Ferry',
    '10:45',
  ])('is not taken for one in %j', (entry) => expect(rest(entry)).toBe(entry));
});
