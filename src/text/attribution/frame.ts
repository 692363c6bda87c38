/** Token indexes of the text, half open. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** UTF-16 offsets into the original text, half open. */
export interface OffsetRange {
  readonly start: number;
  readonly end: number;
}

/** What the cue does: the rule engine turns some of these into claims about the act itself. */
export type SpeechAct =
  | 'say'
  | 'announce'
  | 'confirm'
  | 'deny'
  | 'warn'
  | 'accuse'
  | 'judge'
  | 'predict'
  | 'pledge'
  | 'demand'
  | 'express'
  /** Passes on what others say: "reported", "نشرت". */
  | 'report'
  /** No verb: "according to", "وفق", a colon. */
  | 'cite';

/** How the cue takes its content: a clause ("said that …"), a noun phrase ("confirmed its commitment"), or words in quotation marks. */
export type Complement = 'clause' | 'noun' | 'quote' | 'none';

/** One stated source. `from`/`to` are its tokens; `start`/`end` are exact, without particles written onto the first word. */
export interface HopReading extends TokenRange, OffsetRange {
  /** Distance from the content, from 1; joint speakers share it. */
  readonly hop: number;
  /** The reporting words; null where punctuation or position alone attributes. */
  readonly cue: OffsetRange | null;
  readonly anonymous: boolean;
  /** How many anonymous sources are stated; an anaphor ("the sources") keeps the count of what it refers to. */
  readonly count: number | null;
  /** The stated reason for anonymity, verbatim; null when none is given. */
  readonly anonymityReason: string | null;
  /** A text is itself the speaker ("the statement added"). */
  readonly document: boolean;
  /** The text through which a stated source speaks: "a statement" in "in a statement by the ministry". */
  readonly through: OffsetRange | null;
  /** Stated in another segment that explicitly reaches this one. */
  readonly carried: boolean;
  /** Index of the segment that states a carried source. */
  readonly fromSegment: number | null;
  /** What a definite mention refers to ("the sources", "the statement"): the earlier mention, in full. */
  readonly antecedent: { readonly start: number; readonly end: number; readonly segment: number } | null;
}

/** Who is said to stand behind a piece of text. */
export interface AttributionReading {
  /** Index of the segment whose words are attributed. */
  readonly segment: number;
  readonly cue: TokenRange | null;
  /** Nearest first: who said it, then who carried it. Never empty. */
  readonly sources: readonly HopReading[];
  /** What is attributed, without frame, complementiser and outer punctuation. In token order; may be empty. */
  readonly content: readonly TokenRange[];
  readonly directness: 'direct-quote' | 'indirect';
  readonly speechAct: SpeechAct;
  readonly complement: Complement;
  /** From the first to the last token of the attributing phrase; empty when nothing in this segment attributes. */
  readonly frame: TokenRange;
  /** The tokens that attribute: cue, source, adjuncts, complementiser. They may enclose content, so `frame` is only their hull. */
  readonly frameParts: readonly TokenRange[];
  /** ", who lost her seat in May,": a clause about the speaker inside the frame, which is not part of what is said. */
  readonly aside: TokenRange | null;
  /** The cue denies its content: the first hop is the denier. */
  readonly denial: boolean;
  /** Every hop comes from another segment. */
  readonly carried: boolean;
}
