import type { ClaimDraft } from '../../domain/claim.ts';
import type { SegmentKind, SegmentStatus } from '../../domain/segment.ts';
import type { Reading, SegmentContent } from '../../text/reading.ts';

interface Ledger {
  readonly status: SegmentStatus;
  readonly reason: string | null;
}

/** Kinds of segment that claim nothing: data about the article, and text addressed to a machine. */
export const isSilent = (kind: SegmentKind): boolean =>
  kind === 'dateline' || kind === 'credit' || kind === 'instruction';

/** A sentence that asks states nothing; one that reports a question still may. */
export function isQuestion(reading: Reading, content: SegmentContent): boolean {
  const last = reading.text.tokens[content.segment.to - 1]?.text;
  return (last === '?' || last === '؟') && content.attributions.length === 0;
}

/** What became of a segment, and why when nothing was claimed: the coverage ledger leaves no segment out. */
export function segmentStatus(
  reading: Reading,
  content: SegmentContent,
  claims: readonly ClaimDraft[],
  repeated: boolean,
): Ledger {
  const reasons = reading.locale.claims.segmentReasons;
  const { kind } = content.segment;
  if (kind === 'instruction') return { status: 'quarantined', reason: reasons.instruction };
  if (kind === 'dateline') return { status: 'metadata', reason: reasons.dateline };
  if (kind === 'credit') return { status: 'metadata', reason: reasons.credit };
  if (repeated) return { status: 'duplicate', reason: reasons.duplicate };
  if (claims.length === 0)
    return {
      status: 'not-checkable',
      reason: isQuestion(reading, content) ? reasons.question : reasons.noPredicate,
    };
  const worthy = claims.some((claim) => claim.checkWorthy);
  return { status: 'claims', reason: worthy ? null : (claims[0]?.checkWorthyReason ?? null) };
}

/** The status a segment has before any claim was looked for: what annotations show. */
export function statusWithoutClaims(reading: Reading, index: number): Ledger {
  return segmentStatus(reading, reading.contents[index] as SegmentContent, [], false);
}
