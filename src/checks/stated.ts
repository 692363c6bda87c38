import type { ClaimDraft } from '../domain/claim.ts';
import type { SegmentContent } from '../text/reading.ts';
import { itemsWithin } from '../text/sorted.ts';
import type { Stated } from './check.ts';

const NOTHING: Stated = { times: [], quantities: [], modality: [], mentions: [], attributions: [] };

/** What the article's own reading found inside the claim's spans. */
export function statedIn(claim: ClaimDraft, content: SegmentContent | null): Stated {
  if (content === null) return NOTHING;
  const inSpans = <T>(items: readonly T[], startOf: (item: T) => number, endOf: (item: T) => number): T[] =>
    claim.spans.flatMap((span) => itemsWithin(items, span.start, span.end, startOf, endOf));
  return {
    times: inSpans(
      content.times,
      (time) => time.span?.start ?? 0,
      (time) => time.span?.end ?? 0,
    ),
    quantities: inSpans(
      content.quantities,
      (amount) => amount.span.start,
      (amount) => amount.span.end,
    ),
    modality: inSpans(
      content.modality,
      (mark) => mark.start,
      (mark) => mark.end,
    ),
    mentions: inSpans(
      content.mentions,
      (mention) => mention.start,
      (mention) => mention.end,
    ),
    attributions: content.attributions,
  };
}
