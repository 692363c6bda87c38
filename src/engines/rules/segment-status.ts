import type { ClaimDraft } from '../../domain/claim.ts';
import type { SegmentKind, SegmentStatus } from '../../domain/segment.ts';
import { scriptOfWord } from '../../text/language/scripts.ts';
import type { Reading, SegmentContent } from '../../text/reading.ts';
import type { Register } from './register.ts';

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

/** A segment this long may be in another language; shorter ones are names and signs. */
const LEAST_FOREIGN = 6;
/** Words looked at, and the share of them in the article's script below which a segment is foreign. */
const WORDS_READ = 60;
const LEAST_SHARE = 0.3;

/** Written in another script than the article, or in a language no locale speaks: nothing in it was read. */
function isForeign({ text, locale }: Reading, { segment }: SegmentContent): boolean {
  let words = 0;
  let own = 0;
  for (let at = segment.from; at < segment.to && words < WORDS_READ; at += 1) {
    const token = text.tokens[at];
    const script = token?.kind === 'word' ? scriptOfWord(token.text) : null;
    if (script === null) continue;
    words += 1;
    if (script === locale.script) own += 1;
  }
  return words >= (locale.tag === 'und' ? 1 : LEAST_FOREIGN) && own < words * LEAST_SHARE;
}

/** What became of a segment, and why when nothing was claimed: the coverage ledger leaves no segment out. */
export function segmentStatus(
  reading: Reading,
  content: SegmentContent,
  claims: readonly ClaimDraft[],
  repeated: boolean,
  register: Register = 'report',
): Ledger {
  const reasons = reading.locale.claims.segmentReasons;
  const { kind } = content.segment;
  if (kind === 'instruction') return { status: 'quarantined', reason: reasons.instruction };
  if (kind === 'dateline') return { status: 'metadata', reason: reasons.dateline };
  if (kind === 'credit') return { status: 'metadata', reason: reasons.credit };
  if (repeated) return { status: 'duplicate', reason: reasons.duplicate };
  if (claims.length === 0 && isForeign(reading, content))
    return { status: 'failed', reason: reasons.otherLanguage };
  if (claims.length === 0)
    return {
      status: 'not-checkable',
      reason: isQuestion(reading, content)
        ? reasons.question
        : register === 'opinion'
          ? reasons.opinion
          : reasons.noPredicate,
    };
  const worthy = claims.some((claim) => claim.checkWorthy);
  return { status: 'claims', reason: worthy ? null : (claims[0]?.checkWorthyReason ?? null) };
}

/** The status a segment has before any claim was looked for: what annotations show. */
export function statusWithoutClaims(reading: Reading, index: number): Ledger {
  return segmentStatus(reading, reading.contents[index] as SegmentContent, [], false);
}
