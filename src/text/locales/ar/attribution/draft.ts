import type { Complement, SpeechAct, TokenRange } from '../../../attribution/frame.ts';
import type { MissingSpeaker, SourceMention } from '../../../attribution/lexicon.ts';
import type { ReportingForm } from './verbs.ts';

/** A cue with its source and the place where its content begins, before the ends of contents are known. */
export interface Draft {
  readonly kind: 'verb' | 'participle' | 'citation' | 'colon' | 'back';
  readonly cue: TokenRange | null;
  readonly groups: readonly (readonly SourceMention[])[];
  readonly missing: MissingSpeaker | null;
  /** The attributing tokens: [from, to). Content of a verb begins at `opener`. */
  readonly from: number;
  readonly to: number;
  readonly opener: number | null;
  readonly complement: Complement;
  readonly act: SpeechAct;
  /** Begins beside what was said before, so that the content before it ends here. */
  readonly cuts: boolean;
  readonly form: ReportingForm | null;
  /** Content that is known already (a quotation or clause before the cue). */
  readonly before: TokenRange | null;
}
