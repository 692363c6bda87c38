import { firstFrom } from '../sorted.ts';
import { spanOfTokens, type TokenisedText } from '../tokens.ts';
import type { AttributionReading, OffsetRange, TokenRange } from './frame.ts';

/** An attribution with its offsets; `whole` is content and frame. */
interface Placed {
  readonly attribution: AttributionReading;
  readonly content: readonly OffsetRange[];
  readonly whole: readonly OffsetRange[];
  readonly start: number;
  readonly end: number;
  /** The furthest end of this and all that begin before it. */
  readonly reach: number;
}

const PLACED = new WeakMap<readonly AttributionReading[], readonly Placed[]>();

function place(attributions: readonly AttributionReading[], text: TokenisedText): readonly Placed[] {
  let placed = PLACED.get(attributions);
  if (placed === undefined) {
    const offsets = (range: TokenRange): OffsetRange => spanOfTokens(text, range.from, range.to);
    const list = attributions.map((attribution) => {
      const content = attribution.content.map(offsets);
      const frame = attribution.frame.from < attribution.frame.to ? [offsets(attribution.frame)] : [];
      const whole = [...content, ...frame];
      const start = Math.min(...whole.map((range) => range.start));
      const end = Math.max(...whole.map((range) => range.end));
      return { attribution, content, whole, start, end, reach: end };
    });
    list.sort((a, b) => a.start - b.start);
    let reach = 0;
    for (const one of list) {
      reach = Math.max(reach, one.end);
      one.reach = reach;
    }
    placed = list;
    PLACED.set(attributions, placed);
  }
  return placed;
}

/** Attributions around the spans that are looked at: a sentence that reads well has a handful. */
const LOOK_BACK = 128;

function common(ranges: readonly OffsetRange[], spans: readonly OffsetRange[]): number {
  let sum = 0;
  for (const range of ranges)
    for (const span of spans)
      sum += Math.max(0, Math.min(range.end, span.end) - Math.max(range.start, span.start));
  return sum;
}

const lengthOf = (ranges: readonly OffsetRange[]): number =>
  ranges.reduce((sum, range) => sum + range.end - range.start, 0);

/**
 * Who speaks in these spans of one segment: the innermost of its attributions in whose content they lie, or whose
 * content they hold; null for the outlet's own voice.
 */
export function voiceOf(
  spans: readonly OffsetRange[],
  attributions: readonly AttributionReading[],
  text: TokenisedText,
): AttributionReading | null {
  if (attributions.length === 0) return null;
  const placed = place(attributions, text);
  const own = lengthOf(spans);
  const first = spans[0]?.start ?? 0;
  const past = firstFrom(placed, spans.at(-1)?.end ?? 0);
  let best: AttributionReading | null = null;
  let bestLength = Number.POSITIVE_INFINITY;
  for (let at = past - 1; at >= Math.max(0, past - LOOK_BACK); at -= 1) {
    const { attribution, content, whole, reach } = placed[at] as Placed;
    if (reach <= first) break;
    const length = lengthOf(content);
    const inContent = common(content, spans);
    // Where the saying is the claim, its frame is in the span too.
    const belongs = common(whole, spans) >= own * 0.7 || (length > 0 && inContent >= length * 0.8);
    // Of two alike the one that begins first, as a reader meets them.
    if (inContent > 0 && belongs && length <= bestLength) {
      best = attribution;
      bestLength = length;
    }
  }
  return best;
}
