import { type Reader, tokenAt } from './reader.ts';
import type { Bare } from './vague.ts';

/** "twice", "only once": how often something was done. "twice as many" and "twice the size" multiply instead. */
export function readRepeat(reader: Reader, at: number): Bare | null {
  const { lexicon, text, to } = reader;
  const found = lexicon.repeats.longest(text.tokens, at, to);
  if (found === null) return null;
  const after = tokenAt(reader, found.next);
  if (after !== undefined && !after.broken && lexicon.repeatStops.has(after.text)) return null;
  return {
    value: found.value,
    unit: { kind: 'count', unit: 'time' },
    start: text.tokens[at]?.start as number,
    end: text.tokens[found.next - 1]?.end as number,
    next: found.next,
  };
}
