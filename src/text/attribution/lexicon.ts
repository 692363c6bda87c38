import type { PhraseTable } from '../phrases.ts';
import type { TokenisedText } from '../tokens.ts';
import type { VerbLexicon } from '../verbs/lexicon.ts';
import type { Complement, OffsetRange, SpeechAct, TokenRange } from './frame.ts';

/** What agreement tells of a source; null where the language or the word does not say. */
export interface Agreement {
  readonly gender: 'masculine' | 'feminine' | null;
  readonly number: 'singular' | 'dual' | 'plural' | null;
  /** A person, as against an institution or a text. */
  readonly person: boolean | null;
}

/** A source as one sentence states it. */
export interface SourceMention extends TokenRange, OffsetRange {
  readonly anonymous: boolean;
  readonly count: number | null;
  readonly anonymityReason: string | null;
  readonly document: boolean;
  readonly through: OffsetRange | null;
  /** A news organisation: it carries what others say. */
  readonly outlet: boolean;
  readonly agreement: Agreement;
  /** Folded nouns by which later sentences may refer back to it ("ministry", "وزاره"), and those of the text it speaks through. */
  readonly nouns: readonly string[];
  /** "the sources", "المصادر": names nobody by itself; it points back. */
  readonly definite: boolean;
  /** "the Austrian", "the 44-year-old farmer": calls somebody again by what he is, of whom the text has told. */
  readonly epithet?: boolean;
}

/** A cue whose speaker is not named where it stands. */
export interface MissingSpeaker {
  readonly form: 'elided' | 'pronoun';
  readonly agreement: Agreement;
  /** `carrier`: the missing one stands behind the stated sources ("ونقلت عن مسؤول"). */
  readonly place: 'nearest' | 'carrier';
  /** May the speaker stand in an earlier sentence. */
  readonly crosses: boolean;
  /** The cue tells of more words ("he added"): only of somebody who has spoken. */
  readonly adds: boolean;
  /** Who it is when no earlier frame of the sentence tells: the subject of the main verb. */
  readonly fallback: readonly SourceMention[];
}

/** An attributing phrase inside one sentence, before chains are built. */
export interface RawFrame {
  readonly cue: TokenRange | null;
  /** Nearest first; joint speakers are one group. Empty when the speaker is missing. */
  readonly groups: readonly (readonly SourceMention[])[];
  readonly missing: MissingSpeaker | null;
  readonly content: readonly TokenRange[];
  /** The attributing tokens, in order. */
  readonly frameParts: readonly TokenRange[];
  readonly speechAct: SpeechAct;
  readonly complement: Complement;
  /** A relative clause about the speaker inside the frame, commas left out: told by whoever tells the sentence. */
  readonly aside?: TokenRange | null;
  /**
   * `back`: the sources stand behind the sentence before ("جاء ذلك في بيان صدر عن …"), not behind this one.
   */
  readonly reach: 'here' | 'back';
}

export interface QuotedRange extends TokenRange {
  /** A name in quotation marks, not a quotation. */
  readonly name: boolean;
}

/** One sentence as a grammar sees it. */
export interface Sentence extends TokenRange {
  readonly text: TokenisedText;
  readonly heading: boolean;
  readonly verbs: VerbLexicon;
  /** The quotation or quoted name whose opening mark is this token. */
  quoteFrom(at: number): QuotedRange | null;
  /** The outermost quotation (no name) that holds this token, its marks included. */
  quoteAround(at: number): QuotedRange | null;
}

/** How one language attributes: its grammar of frames, and the words that stop or credit. */
export interface AttributionLexicon {
  /** The frames of one sentence in the order of their cues. Linear in the sentence. */
  readFrames(sentence: Sentence): RawFrame[];
  /** Who does what the sentence's first verb tells, when that can be a source; empty where it cannot be told. */
  mainSubject(sentence: Sentence): readonly SourceMention[];
  /** Nouns that call a firm again that was only named: "the company". Folded; empty where none does. */
  readonly firmNouns: ReadonlySet<string>;
  /** Before a question and before its answer in a printed interview: "Q:", "A:". */
  readonly questionLabels: PhraseTable<true>;
  readonly answerLabels: PhraseTable<true>;
  /** At the head of a sentence: a new topic begins, nothing carries over. */
  readonly topicConnectors: PhraseTable<true>;
  /** What tells that an article, or a part of it, is an interview: "نص الحوار", "in an interview". */
  readonly interviews: PhraseTable<true>;
  /** Words before the name in a credit line: "المصدر:", "Source:". */
  readonly creditLabels: PhraseTable<true>;
  /** News organisations that sign a dateline or credit. */
  readonly outlets: PhraseTable<true>;
}
