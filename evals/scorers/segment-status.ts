import type { EvalCase } from './eval-case.ts';
import { type Score, Tally } from './score.ts';

/** A segment that took part says so: claims and status agree, and whatever has no claim has a reason. */
function segmentFault(
  segment: EvalCase['article']['segments'][number],
  claimIds: ReadonlySet<string>,
): string | null {
  if (segment.status === 'failed') return `failed: ${segment.reason}`;
  const known = segment.claimIds.filter((id) => claimIds.has(id));
  if (known.length !== segment.claimIds.length) return 'names a claim that the article does not hold';
  if (segment.status === 'claims') return known.length > 0 ? null : 'status "claims" without one';
  return segment.reason ? null : `status "${segment.status}" without a reason`;
}

/** Every segment ends with a status and a reason, and segments cover all non-blank text in order: nothing vanishes. */
export function segmentStatus({ article, text }: EvalCase): Score {
  const tally = new Tally();
  const claimIds = new Set(article.claims.map((claim) => claim.id));
  let covered = 0;
  for (const segment of article.segments) {
    const gap = text.slice(covered, segment.span.start);
    const fault =
      segment.span.start < covered
        ? 'overlaps the segment before'
        : gap.trim() !== ''
          ? `text before it belongs to no segment: ${JSON.stringify(gap.trim().slice(0, 60))}`
          : segmentFault(segment, claimIds);
    tally.add(fault === null ? 1 : 0, () => `${segment.id} ${segment.span.quote.slice(0, 40)}…: ${fault}`);
    covered = Math.max(covered, segment.span.end);
  }
  const rest = text.slice(covered).trim();
  if (rest !== '') tally.add(0, () => `text after the last segment: ${JSON.stringify(rest.slice(0, 60))}`);
  return tally.share('segments with a status');
}
