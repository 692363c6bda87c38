import type { PhraseTable } from './phrases.ts';
import type { Sense } from './senses.ts';
import type { Token } from './tokens.ts';

export type WorthCue =
  /** Polite formulas and praise: said everywhere, checkable nowhere. */
  | 'courtesy'
  /** Undertakings whose making can be looked up: "commitment to", "التزام". */
  | 'commitment'
  /** Deeds that leave records: votes, arrests, signatures, casualties. */
  | 'record'
  /** Declining to comment: "did not respond to a request for comment". */
  | 'refusal'
  /** What everybody is presumed to know. */
  | 'background';

/** What later sentences point back at: "the meeting", "during the visit", "the ceremony", "the statement added". */
export type Occasion = 'meeting' | 'visit' | 'ceremony' | 'words';

/** Why a claim is, or is not, worth checking: shown to the reader in the article's language. */
export interface WorthReasons {
  readonly dated: string;
  readonly amount: string;
  readonly named: string;
  readonly commitment: string;
  readonly record: string;
  readonly plan: string;
  readonly denial: string;
  readonly courtesy: string;
  readonly refusal: string;
  readonly opinion: string;
  readonly possibility: string;
  readonly question: string;
  readonly background: string;
  readonly heading: string;
  readonly vague: string;
}

/** What the rule engine needs to know of a language beyond its grammar: cues of worth, and how a label is put. */
export interface ClaimLexicon {
  readonly cues: PhraseTable<WorthCue>;
  /** Words that decline, and what is declined, in one claim however far apart: "لم يصدر عن الوزارة تعليق". Folded. */
  readonly refusals: readonly {
    readonly acts: ReadonlySet<string>;
    readonly objects: ReadonlySet<string>;
    /** Must stand there too; null where the two are enough. */
    readonly with: ReadonlySet<string> | null;
  }[];
  /** How the article's own voice shows that it is no report. Folded. */
  readonly register: {
    /** A word that tells the reader to do something: "أضيفي". */
    isOrder(word: string): boolean;
    /** Does the sentence [from, to) tell its reader what to do: "Keep the heating on". */
    addressesReader(tokens: readonly Token[], from: number, to: number): boolean;
    /** Words by which a writer speaks of himself: "I", "أظن". */
    readonly firstPersons: ReadonlySet<string>;
  };
  /** Heads of the clause that make a fact of state, not an event: "is", "يعد". Lemmas. */
  readonly stateVerbs: ReadonlySet<string>;
  /** Nouns that tell of an event by themselves: "مقتل", "arrest". Folded. */
  readonly eventNouns: ReadonlySet<string>;
  /** Heads that announce what will be done: "يعتزم", "plan". Lemmas. */
  readonly planVerbs: ReadonlySet<string>;
  /** Words that stand between the members of a list of participants, besides the comma. */
  readonly listWords: ReadonlySet<string>;
  /** Groups that may close such a list without being named: "الوفد المرافق", "delegation". Folded. */
  readonly groups: ReadonlySet<string>;
  /** Heads of clauses whose members each did the deed: "حضر", "attend". Lemmas. */
  readonly attendVerbs: ReadonlySet<string>;
  /** Words that tell of taking part without a verb of their own: "present". Folded. */
  readonly attendWords: ReadonlySet<string>;
  /** Words that name nobody at the head of a sentence: "he", "هو". Folded. */
  readonly pronouns: ReadonlySet<string>;
  /** Words behind a number for those it is a number of: "of them" is two words, "منهم" one. Folded. */
  readonly partitives: ReadonlySet<string>;
  /** Definite mentions that need an earlier sentence: "the two sides", "الجانبان". */
  readonly anaphors: PhraseTable<true>;
  /** Words that, behind such a mention, say which one is meant: "the city of", "الاجتماع الذي". Folded. */
  readonly identifiers: ReadonlySet<string>;
  /**
   * Pronouns written onto the end of a noun, longest first, folded: "بلاده". Behind some letters, and where the original
   * ends in one that folding makes alike ("جهة"), the ending is the word's own. No endings where they are words.
   */
  readonly possessives: {
    readonly endings: readonly string[];
    readonly notBehind: ReadonlySet<string>;
    readonly notSpelt: ReadonlySet<string>;
  };
  /** Words that open what follows, so that nothing ends in one: "في", "the". Folded. */
  readonly unfinished: ReadonlySet<string>;
  /** Words that say the opposite of each other, "rose" and "fell": ends of scales whose names all languages share. */
  readonly opposites: PhraseTable<readonly Sense[]>;
  /** Words that give a reason, "because of"; false for those that may, "over", and for verbs that bring about. */
  readonly causes: PhraseTable<boolean>;
  /** How a sentence sets one party against another. */
  readonly parties: {
    /** Words before who did it, behind what was done: "by", "من قبل". */
    readonly agents: PhraseTable<true>;
    /** Words for what both do alike, so that their order says nothing: "met", "with". Folded. */
    readonly mutual: ReadonlySet<string>;
  };
  readonly occasions: {
    /** Verbs and nouns that tell of one: "met", "held talks", "استقبل". With its day, it is remembered. */
    readonly held: PhraseTable<Occasion>;
    /** Definite mentions that point back at one: "the talks", "خلال اللقاء". */
    readonly back: PhraseTable<Occasion>;
  };
  readonly reasons: WorthReasons;
  /** Reasons given for a segment without claims. */
  readonly segmentReasons: {
    readonly dateline: string;
    readonly credit: string;
    readonly correction: string;
    readonly instruction: string;
    readonly noPredicate: string;
    readonly opinion: string;
    readonly question: string;
    readonly duplicate: string;
    readonly otherLanguage: string;
  };
}
