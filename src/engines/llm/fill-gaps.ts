import type { ClaimDraft } from '../../domain/claim.ts';
import type { Segment } from '../../domain/segment.ts';
import type { Span } from '../../domain/span.ts';

/** A rule engine's claim of which the model's claims quote less than this share was missed by the model. */
const LEAST_QUOTED = 0.5;

/**
 * The pieces of a claim that a model must quote. Where the saying is the claim ("أعلنت الهيئة أمس إنقاذ 12 بحارا"), those
 * without its source, its verb and its day: who quotes what was said has told it.
 */
function toldIn({ spans, attribution, times }: ClaimDraft): Span[] {
  const lies = (inner: Span): boolean =>
    spans.some((span) => span.start <= inner.start && inner.end <= span.end);
  const frame = attribution.chain
    .flatMap(({ span, cue }) => (cue === null ? [span] : [span, cue]))
    .filter(lies);
  if (frame.length === 0) return [...spans];
  const left = [...frame, ...times.flatMap(({ span }) => (span === null ? [] : [span]))];
  let pieces = [...spans];
  for (const { start, end } of left)
    pieces = pieces.flatMap((piece) =>
      end <= piece.start || piece.end <= start
        ? [piece]
        : [
            { ...piece, end: Math.max(piece.start, start) },
            { ...piece, start: Math.min(piece.end, end) },
          ],
    );
  return pieces.filter(({ start, end }) => start < end);
}

function quotedShare(spans: readonly Span[], others: readonly ClaimDraft[]): number {
  let all = 0;
  let quoted = 0;
  for (const { start, end } of spans) {
    all += end - start;
    let reached = start;
    const parts = others
      .flatMap((claim) => claim.spans)
      .filter((span) => span.start < end && start < span.end)
      .sort((a, b) => a.start - b.start);
    for (const part of parts) {
      const from = Math.max(reached, part.start);
      const to = Math.min(end, part.end);
      if (to > from) quoted += to - from;
      reached = Math.max(reached, to);
    }
  }
  return all === 0 ? 1 : quoted / all;
}

/**
 * The rule engine's claims that a model's answer left out: of a segment that no answer came for, all; of any other, those
 * worth checking whose words no claim of the model quotes. So that a lazy, refusing or lying model cannot make an
 * article look as if it said less.
 */
export function missedClaims(
  byRules: readonly ClaimDraft[],
  byModel: readonly ClaimDraft[],
  unanswered: ReadonlySet<string>,
): ClaimDraft[] {
  const bySegment = Map.groupBy(byModel, (claim) => claim.segmentId);
  return byRules.filter((claim) => {
    if (unanswered.has(claim.segmentId)) return true;
    return (
      claim.checkWorthy && quotedShare(toldIn(claim), bySegment.get(claim.segmentId) ?? []) < LEAST_QUOTED
    );
  });
}

/** Why a segment has no claim by what the model said of it. */
export interface Skip {
  readonly status: 'ambiguous' | 'not-checkable';
  readonly reason: string;
}

/**
 * The coverage ledger after both engines: what the rules say of a segment's kind stands; where it has claims now, it says
 * so, and a model's doubt is kept as the reason.
 */
export function segmentLedger(
  segments: readonly Segment[],
  claims: readonly ClaimDraft[],
  skips: ReadonlyMap<string, Skip>,
): Segment[] {
  const bySegment = Map.groupBy(claims, (claim) => claim.segmentId);
  return segments.map((segment) => {
    const own = bySegment.get(segment.id) ?? [];
    const skip = skips.get(segment.id);
    if (own.length > 0) {
      const worthy = own.some((claim) => claim.checkWorthy);
      const reason = skip?.reason ?? (worthy ? null : (own[0]?.checkWorthyReason ?? null));
      return { ...segment, status: 'claims', reason, claimIds: own.map((claim) => claim.id) };
    }
    if (segment.status !== 'claims' && segment.status !== 'not-checkable')
      return { ...segment, claimIds: [] };
    const missing = { status: 'not-checkable', reason: segment.reason } as const;
    return { ...segment, ...(skip ?? missing), claimIds: [] };
  });
}
