import type { ClaimDraft } from '../domain/claim.ts';
import type { AttributionReading } from '../text/attribution/frame.ts';
import { spanOfTokens, type TokenisedText } from '../text/tokens.ts';
import { type CheckRule, fail, NOT_APPLICABLE, passOn } from './check.ts';

/** Characters that the claim's spans share with an attribution's content, and with frame and content together. */
function shared(
  attribution: AttributionReading,
  claim: ClaimDraft,
  text: TokenisedText,
): { shared: number; all: number; length: number } {
  let common = 0;
  const whole =
    attribution.frame === null ? attribution.content : [...attribution.content, attribution.frame];
  let length = 0;
  for (const range of attribution.content) {
    const content = spanOfTokens(text, range.from, range.to);
    length += content.end - content.start;
    for (const span of claim.spans)
      common += Math.max(0, Math.min(content.end, span.end) - Math.max(content.start, span.start));
  }
  let all = 0;
  for (const range of whole) {
    const part = spanOfTokens(text, range.from, range.to);
    for (const span of claim.spans)
      all += Math.max(0, Math.min(part.end, span.end) - Math.max(part.start, span.start));
  }
  return { shared: common, all, length };
}

/** The innermost attribution in whose content the claim lies, or whose content the claim holds. */
function voiceOf(
  claim: ClaimDraft,
  attributions: readonly AttributionReading[],
  text: TokenisedText,
): AttributionReading | null {
  const own = claim.spans.reduce((sum, span) => sum + span.end - span.start, 0);
  let best: AttributionReading | null = null;
  let bestLength = Number.POSITIVE_INFINITY;
  for (const attribution of attributions) {
    const { shared: common, all, length } = shared(attribution, claim, text);
    // Where the saying is the claim, its frame is in the span too.
    const belongs = common > 0 && (all >= own * 0.7 || (length > 0 && common >= length * 0.8));
    if (belongs && length < bestLength) {
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
