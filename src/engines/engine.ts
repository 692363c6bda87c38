import type { Rejected } from '../domain/article.ts';
import type { ClaimDraft } from '../domain/claim.ts';
import type { Segment } from '../domain/segment.ts';
import type { Engine as EngineName } from '../domain/verdict.ts';
import type { Reading } from '../text/reading.ts';

export interface Extraction {
  readonly claims: readonly ClaimDraft[];
  /** The coverage ledger: every segment with what became of it. */
  readonly segments: readonly Segment[];
  readonly rejected: readonly Rejected[];
}

/** Takes a read article apart into claims. An engine says less rather than what is not there. */
export interface Engine {
  readonly name: EngineName;
  extract(reading: Reading, articleId: string): Extraction | Promise<Extraction>;
}
