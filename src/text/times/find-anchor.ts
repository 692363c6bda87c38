import type { NumberLexicon } from '../numbers/lexicon.ts';
import type { TokenisedText } from '../tokens.ts';
import type { TimeLexicon } from './lexicon.ts';
import { readTimes } from './read-times.ts';

export interface AnchorOptions {
  readonly times: TimeLexicon;
  readonly numbers: NumberLexicon;
  readonly proclitics: readonly string[];
}

/** A dateline stands among the first segments; further down it belongs to something quoted. */
const MOST_SEGMENTS = 4;

/**
 * The article's own date, "YYYY-MM-DD", from its dateline: " date 2026-02-03 ", "GENEVA, May 4, 2026 (Reuters) -",
 * "كراتشي 3 فبراير شباط 2026 (رويترز) –". Null without a dateline, and where it leaves the year out: nothing in the
 * article says which one it is.
 */
export function findAnchor(
  text: TokenisedText,
  segments: readonly { readonly kind: string; readonly from: number; readonly to: number }[],
  options: AnchorOptions,
): string | null {
  for (const segment of segments.slice(0, MOST_SEGMENTS)) {
    if (segment.kind !== 'dateline') continue;
    const times = readTimes(text, segment.from, segment.to, { ...options, anchor: null, tense: null });
    for (const time of times)
      if (time.precision === 'day' && time.start !== null && time.start === time.end) return time.start;
  }
  return null;
}
