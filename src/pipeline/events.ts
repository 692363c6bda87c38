import type { Article } from '../domain/article.ts';
import { SCORE_FORMULA } from '../domain/check.ts';
import type { Claim, ClaimDraft } from '../domain/claim.ts';
import { statusWithoutClaims } from '../engines/rules/segment-status.ts';
import { pendingVerdict } from '../evidence/verdict.ts';
import { segmentId } from '../text/reading.ts';
import { spanOf } from '../text/tokens.ts';
import { type Analysis, describe, type EvidenceSource } from './analysis.ts';

export const STAGE_NAMES = ['segmented', 'extracted', 'judged', 'stored'] as const;
export type StageName = (typeof STAGE_NAMES)[number];

/** What is known of an article while it is still being analysed. */
export type AnalysisEvent =
  /** Its segments, before any claim. */
  | { readonly type: 'article'; readonly article: Article }
  /** A claim as soon as it is grounded: no checks, no scores yet. */
  | { readonly type: 'claim'; readonly claim: Claim }
  /** The same claim with checks, scores and verdict; or one that took its place. */
  | { readonly type: 'claim-updated'; readonly claim: Claim }
  | { readonly type: 'progress'; readonly stage: StageName; readonly done: number; readonly total: number };

export interface AnalysisOptions {
  /** Whose article it is: part of its identity, so that two tenants may hold the same one. Absent: nobody's. */
  readonly tenant?: string;
  /** Ends the analysis, and the calls it pays for; it then throws the signal's reason. */
  readonly signal?: AbortSignal;
  /** Awaited before each stage: lets what was told go out, and those who want to stop it be heard. */
  readonly pause?: () => Promise<void>;
  /** What the claims are held against; nothing stored when absent. */
  readonly evidence?: EvidenceSource | null;
  /** Called as things become known, in an order that the same article and answers give again. */
  readonly onEvent?: (event: AnalysisEvent) => void;
}

const UNSCORED = {
  grounding: null,
  attribution: null,
  clarity: null,
  support: null,
  overall: null,
  formula: SCORE_FORMULA,
} as const;

/** A claim of which nothing is known but what the text says. */
export function unchecked(draft: ClaimDraft, { reading, input }: Analysis): Claim {
  return {
    ...draft,
    checks: [],
    scores: UNSCORED,
    judgement: null,
    verdict: pendingVerdict(draft, reading.locale, input.verify),
    relations: [],
  };
}

/** An article that has been read and not yet taken apart. */
export function onlyRead(analysis: Analysis): Article {
  const { reading } = analysis;
  const segments = reading.contents.map(({ segment }, index) => ({
    id: segmentId(index),
    kind: segment.kind,
    span: spanOf(reading.text, segment.start, segment.end),
    ...statusWithoutClaims(reading, index),
    claimIds: [],
  }));
  return { ...describe({ ...analysis, segments }), scores: { grounding: null, coverage: null } };
}
