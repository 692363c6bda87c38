import type { Complement, SpeechAct, TokenRange } from '../../../attribution/frame.ts';
import type { MissingSpeaker, SourceMention } from '../../../attribution/lexicon.ts';

/** A cue with its source, before the ends of contents are known. */
export interface Draft {
  readonly kind: 'verb' | 'participle' | 'citation' | 'citing' | 'colon' | 'back';
  readonly cue: TokenRange | null;
  readonly groups: readonly (readonly SourceMention[])[];
  readonly missing: MissingSpeaker | null;
  /** The attributing tokens: [from, to). Content that follows begins at `opener`. */
  readonly from: number;
  readonly to: number;
  readonly opener: number | null;
  readonly complement: Complement;
  readonly act: SpeechAct;
  /** Begins beside what was said before, so that the content before it ends here. */
  readonly cuts: boolean;
  /** Content that stands before the cue. */
  readonly before: TokenRange | null;
  /** What follows the comma after the frame goes on with the content before it: "The deal, he said, is dead." */
  readonly resumes: boolean;
  /** Attributing words that stand apart from [from, to): ", citing two officials". */
  readonly apart?: TokenRange;
}
