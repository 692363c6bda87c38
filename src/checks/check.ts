import type { Check, CheckId } from '../domain/check.ts';
import type { ClaimDraft } from '../domain/claim.ts';
import type { Span } from '../domain/span.ts';
import type { Relation } from '../domain/verdict.ts';
import type { Messages } from '../text/messages.ts';
import type { Reading, SegmentContent } from '../text/reading.ts';
import type { ClaimReading } from './read-claim.ts';

/** All a check may look at. Nothing here was said by a model but the claim itself. */
export interface CheckContext {
  readonly reading: Reading;
  /** The segment that the claim names; null when there is none of that name. */
  readonly content: SegmentContent | null;
  /** The claim's own words, read by the same kernel as the article. */
  readonly words: ClaimReading;
  /** What the article says in the claim's spans. */
  readonly stated: Stated;
  readonly relations: readonly Relation[];
  readonly claimsById: ReadonlyMap<string, ClaimDraft>;
  readonly messages: Messages;
}

/** The article's own reading of a claim's spans. */
export interface Stated {
  readonly times: SegmentContent['times'];
  readonly quantities: SegmentContent['quantities'];
  readonly modality: SegmentContent['modality'];
  readonly mentions: SegmentContent['mentions'];
  readonly attributions: SegmentContent['attributions'];
}

/** One yes/no question about a claim, named by its good answer. Pure and synchronous. */
export interface CheckRule {
  readonly id: CheckId;
  run(claim: ClaimDraft, context: CheckContext): Finding;
}

export interface Finding {
  readonly outcome: 'pass' | 'warn' | 'fail' | 'not-applicable';
  /** null for a pass or where nothing was to be judged: then the check's standing message is used. */
  readonly message: string | null;
  readonly spans: readonly Span[];
}

export const PASS: Finding = { outcome: 'pass', message: null, spans: [] };
export const NOT_APPLICABLE: Finding = { outcome: 'not-applicable', message: null, spans: [] };
export const passOn = (spans: readonly Span[]): Finding => ({ outcome: 'pass', message: null, spans });
export const warn = (message: string, spans: readonly Span[] = []): Finding => ({
  outcome: 'warn',
  message,
  spans,
});
export const fail = (message: string, spans: readonly Span[] = []): Finding => ({
  outcome: 'fail',
  message,
  spans,
});

/** A warning counts half; nothing to judge and an error count as nothing, never as zero or as one. */
export const OUTCOME_SCORES: Readonly<Record<Check['outcome'], number | null>> = {
  pass: 1,
  warn: 0.5,
  fail: 0,
  'not-applicable': null,
  error: null,
};
