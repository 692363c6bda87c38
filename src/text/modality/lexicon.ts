import type { ModalityClass } from '../../domain/modality.ts';
import type { PhraseTable } from '../phrases.ts';
import type { Token } from '../tokens.ts';

/** Where a possible cue stands: its tokens [at, next) inside the segment's tokens [from, to). */
export interface CueContext {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly next: number;
  readonly from: number;
  readonly to: number;
}

/** Where the cue ends if it is one here (it may take words in: "قد تعطي"), else null. Looks a bounded way around. */
export type CueTest = (context: CueContext) => number | null;

export interface Cue {
  /** null: words that look like a cue and are none ("not only", "لا سيما"); they are stepped over. */
  readonly class: ModalityClass | null;
  /**
   * What it governs: the rest of its clause ("not"), the phrase behind it ("without", "غير قانوني"), or the whole
   * clause wherever it stands in it ("reportedly").
   */
  readonly reach: 'clause' | 'phrase' | 'whole';
  /** A plain future ("will", "سوف"), which promises more than a forecast. */
  readonly future: boolean;
  /** Only joining particles may be written onto it: "ولا" is و + لا, "كلا" is not ك + لا. */
  readonly particle: boolean;
  readonly test: CueTest | null;
  /** What the words are when the test fails: "will" before a deed is a plan, else a forecast. */
  readonly otherwise: Cue | null;
}

/** How one language hedges, plans, denies and negates. */
export interface ModalityLexicon {
  readonly cues: PhraseTable<Cue>;
  /** A cue fused into a word, without joining particles: "سيلتقي", "they'll". */
  fused(word: string): Cue | null;
  /** Joining particles written onto the next word, folded: و, ف. */
  readonly joiners: readonly string[];
  /** Words at which a clause, and with it the reach of a cue, ends: "but", "لكن". Folded. */
  readonly clauseEnds: ReadonlySet<string>;
}
