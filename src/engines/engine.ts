import type { Rejected } from '../domain/article.ts';
import type { ClaimDraft } from '../domain/claim.ts';
import type { Proposal } from '../domain/proposal.ts';
import type { Segment } from '../domain/segment.ts';
import type { Engine as EngineName } from '../domain/verdict.ts';
import type { Reading } from '../text/reading.ts';

/** What is asked of an engine besides the reading. */
export interface ExtractionRequest {
  readonly articleId: string;
  readonly publishedAt: string | null;
  /** BCP 47: wanted for `claim.text`; null for the article's own. */
  readonly claimLanguage: string | null;
  /** The text is given as a claim: what its first sentence says is one, also where it says so without a verb. */
  readonly isClaim?: boolean;
  /** Ends the work; the engine then throws the signal's reason. */
  readonly signal: AbortSignal;
  /** Called with each claim as soon as it is grounded, in no certain order; a later one may still be merged with it. */
  readonly onClaim?: (claim: ClaimDraft) => void;
  /** Called as parts of the article are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface Extraction {
  readonly claims: readonly ClaimDraft[];
  /** The coverage ledger: every segment with what became of it. */
  readonly segments: readonly Segment[];
  readonly rejected: readonly Rejected[];
  /** By claim id: what a model said that the kernel reads for itself. Empty for the rules. */
  readonly proposals: ReadonlyMap<string, Proposal>;
  /** Which engine the claims come from in the end: a model's extraction may have fallen back to the rules. */
  readonly engine: EngineName;
  /** What was asked for and could not be given, one sentence each. */
  readonly degraded: readonly string[];
}

/** Takes a read article apart into claims. An engine says less rather than what is not there. */
export interface Engine {
  readonly name: EngineName;
  extract(reading: Reading, request: ExtractionRequest): Extraction | Promise<Extraction>;
}
