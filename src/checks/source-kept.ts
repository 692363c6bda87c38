import type { ClaimDraft } from '../domain/claim.ts';
import { voiceOf } from '../text/attribution/voice-of.ts';
import {
  type CheckContext,
  type CheckRule,
  type Finding,
  fail,
  NOT_APPLICABLE,
  passOn,
  warn,
} from './check.ts';
import { otherSpeaker } from './claimed-speaker.ts';

/**
 * Does the claim keep the source that its sentence names? An attributed statement that appears in the outlet's own
 * voice is the worst error a reading can make.
 */
export const sourceKept: CheckRule = {
  id: 'source-kept',
  run(claim, context) {
    const found = chainKept(claim, context);
    if (found.outcome === 'fail') return found;
    const other = otherSpeaker(claim, context);
    if (other === null) return found;
    const { messages } = context;
    return (other.isSure ? fail : warn)(messages.sourceReplaced(other.claimed, other.stated), claim.spans);
  },
};

function chainKept(claim: ClaimDraft, { reading, content, stated, messages }: CheckContext): Finding {
  const voice = voiceOf(claim.spans, stated.attributions, reading.text);
  const { chain } = claim.attribution;
  const named = voice?.sources.filter((hop) => !hop.carried) ?? [];
  if (voice === null || named.length === 0) {
    const invented = chain.find((hop) => !hop.carried);
    if (invented !== undefined && voice === null) {
      // Words of the claim's own sentence that are read as no source ("on a report that …") may be one all the same.
      const inSentence =
        content !== null &&
        content.segment.start <= invented.span.start &&
        invented.span.end <= content.segment.end;
      return (inSentence ? warn : fail)(messages.sourceNotAttributing(invented.name), [invented.span]);
    }
    // The sentence goes on with a source of another: a stated one that is not among them is from somewhere else.
    const stranger = chain.find(
      (hop) =>
        !hop.carried && !voice?.sources.some((one) => one.start < hop.span.end && hop.span.start < one.end),
    );
    if (stranger !== undefined) return fail(messages.sourceNotAttributing(stranger.name), [stranger.span]);
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
    (hop) => !hop.carried && !named.some((other) => hop.span.start < other.end && other.start < hop.span.end),
  );
  return invented === undefined
    ? passOn(chain.map((hop) => hop.span))
    : fail(messages.sourceReplaced(invented.name, first), [invented.span]);
}
