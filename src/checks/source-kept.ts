import type { ClaimDraft } from '../domain/claim.ts';
import type { AttributionReading, OffsetRange, TokenRange } from '../text/attribution/frame.ts';
import { firstFrom } from '../text/sorted.ts';
import { spanOfTokens, type TokenisedText } from '../text/tokens.ts';
import { type CheckRule, fail, NOT_APPLICABLE, passOn } from './check.ts';

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

/** Attributions around one claim that are looked at: a sentence that reads well has a handful. */
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

/** The innermost attribution in whose content the claim lies, or whose content the claim holds. */
function voiceOf(
  claim: ClaimDraft,
  attributions: readonly AttributionReading[],
  text: TokenisedText,
): AttributionReading | null {
  if (attributions.length === 0) return null;
  const placed = place(attributions, text);
  const own = lengthOf(claim.spans);
  const first = claim.spans[0]?.start ?? 0;
  const past = firstFrom(placed, claim.spans.at(-1)?.end ?? 0);
  let best: AttributionReading | null = null;
  let bestLength = Number.POSITIVE_INFINITY;
  for (let at = past - 1; at >= Math.max(0, past - LOOK_BACK); at -= 1) {
    const { attribution, content, whole, reach } = placed[at] as Placed;
    if (reach <= first) break;
    const length = lengthOf(content);
    const inContent = common(content, claim.spans);
    // Where the saying is the claim, its frame is in the span too.
    const belongs = common(whole, claim.spans) >= own * 0.7 || (length > 0 && inContent >= length * 0.8);
    // Of two alike the one that begins first, as a reader meets them.
    if (inContent > 0 && belongs && length <= bestLength) {
      best = attribution;
      bestLength = length;
    }
  }
  return best;
}

/**
 * Does the claim keep the source that its sentence names? An attributed statement that appears in the outlet's own
 * voice is the worst error a reading can make.
 */
export const sourceKept: CheckRule = {
  id: 'source-kept',
  run(claim, { reading, stated, messages }) {
    const voice = voiceOf(claim, stated.attributions, reading.text);
    const { chain } = claim.attribution;
    const named = voice?.sources.filter((hop) => !hop.carried) ?? [];
    if (voice === null || named.length === 0) {
      const invented = chain.find((hop) => !hop.carried);
      if (invented !== undefined && voice === null)
        return fail(messages.sourceNotAttributing(invented.name), [invented.span]);
      return chain.length === 0 ? NOT_APPLICABLE : passOn(chain.map((hop) => hop.span));
    }
    const nameOf = (hop: { start: number; end: number }): string =>
      reading.text.original.slice(hop.start, hop.end);
    const first = nameOf(named[0] as { start: number; end: number });
    if (chain.length === 0 || claim.attribution.voice === 'narrator')
      return fail(messages.voiceLeak(first), claim.spans);
    for (const hop of named) {
      const kept = chain.find((other) => other.span.start < hop.end && hop.start < other.span.end);
      if (kept === undefined)
        return fail(messages.sourceReplaced(chain[0]?.name ?? '', nameOf(hop)), claim.spans);
      if (kept.hop !== hop.hop) {
        const instead = chain.find((other) => other.hop === hop.hop) ?? kept;
        return fail(messages.sourceReplaced(instead.name, nameOf(hop)), [instead.span]);
      }
    }
    const invented = chain.find(
      (hop) =>
        !hop.carried && !named.some((other) => hop.span.start < other.end && other.start < hop.span.end),
    );
    return invented === undefined
      ? passOn(chain.map((hop) => hop.span))
      : fail(messages.sourceReplaced(invented.name, first), [invented.span]);
  },
};
