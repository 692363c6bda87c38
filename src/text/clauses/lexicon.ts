import type { PhraseTable } from '../phrases.ts';

/** What an opener does to the clause that follows it. */
export type OpenerKind =
  /** A clause of its own: "while", "فيما". */
  | 'clause'
  /** The same where a comma stands before it only: "، على أن تعقد الجلسة الثلاثاء". */
  | 'comma-clause'
  /** A clause that tells a fact in the past tense only: "before", "when". */
  | 'past-clause'
  /** What a move would bring about: "in a move that", "في خطوة". */
  | 'consequence'
  /** Another object of the same predicate: "as well as", "إلى جانب". */
  | 'addition'
  /** What sort of visit it was; no claim of its own: "on an official visit", "في زيارة رسمية". */
  | 'occasion'
  /** Why the participants came: "at the invitation of", "تلبية لدعوة". */
  | 'invitation'
  /** Who was there: "in the presence of", "بحضور". */
  | 'attendance'
  /** Says nothing that could be a claim: "without giving details", "دون مزيد من التفاصيل". */
  | 'aside'
  /** A circumstance hung onto the clause before it: "وذلك خلال". */
  | 'circumstance';

/** The small words that cut a sentence into clauses. All folded; phrases in ordinary spelling, folded when loaded. */
export interface ClauseLexicon {
  /** Words that join two predicates and stand alone: "and", "then", "ثم". */
  readonly coordinators: ReadonlySet<string>;
  /** Particles that join and are written onto the next word: و, ف. Empty in English. */
  readonly joiners: readonly string[];
  /** Reporting participles whose own first letter looks like a joiner: "واصفا". Folded. */
  readonly ownJoiner: ReadonlySet<string>;
  /** Other particles that may stand on the front of an action noun: ب, ل. */
  readonly particles: readonly string[];
  readonly openers: PhraseTable<OpenerKind>;
  /** Heads of a sentence that place it beside the one before: "meanwhile,", "من جانبه،", "يأتي هذا فيما". */
  readonly connectors: PhraseTable<'topic' | 'turn' | 'link'>;
  readonly relatives: ReadonlySet<string>;
  /** "this", "هذا": they stand before nouns, and alone as a subject. */
  readonly demonstratives: ReadonlySet<string>;
  /** Words that open a subordinate clause or an adjunct, at which a search for the main verb ends: "after", "while". */
  readonly clauseWords: ReadonlySet<string>;
  /** Words after which "as", "since" and the like open no clause: "such", "known". */
  readonly openerBlockers: ReadonlySet<string>;
  /** Forms of "say" and "tell", which are finite after a long subject: "the man arrested on Monday told". */
  readonly saying: ReadonlySet<string>;
  /** Words before a past that tells when something else happened: "عندما". Empty where a comma or subject must show it. */
  readonly whenWords: ReadonlySet<string>;
  /** Lemmas of verbs that tell, behind a noun and without a word between, what it brought about: "انفجار أسفر عن". */
  readonly results: ReadonlySet<string>;
  /** Words that take up a noun before the comma: "…، جرى خلالها توقيع". */
  readonly resumptives: ReadonlySet<string>;
  /** Lemmas of asking somebody for what he says: "when contacted", "حين اتصلت به". */
  readonly asking: ReadonlySet<string>;
  /** Words that open a reported proposition: "that", "إن". */
  readonly complementisers: ReadonlySet<string>;
  /** Prepositions and other words after which the same letters are a noun, not a verb. */
  readonly nounMarkers: ReadonlySet<string>;
  /** Words that open an object: after one of these a doubtful form was a verb. Empty where verbs come first. */
  readonly objectOpeners: ReadonlySet<string>;
  /** Words before a noun that say it is a known one; empty where a prefix does. */
  readonly definiteWords: ReadonlySet<string>;
  /** Words that can be a subject alone: "he", "they". Empty where verbs carry the person. */
  readonly subjectPronouns: ReadonlySet<string>;
  /** Action nouns that are joined in lists of aims: "تعزيز التعاون … ودعم السلام". */
  readonly actionNouns: ReadonlySet<string>;
  /** What befell people, before their number: "مقتل", "إصابة". Empty where only verbs tell it. */
  readonly tolls: ReadonlySet<string>;
  /** Words that tie an amount to what it is the value of: "worth", "بقيمة". */
  readonly valueWords: PhraseTable<true>;
  /** Pronouns written onto the end of a preposition, folded. */
  readonly attachedPronouns: readonly string[];
  /** Words that open what follows, so that no clause ends with one: "after", "بعد". Folded. */
  /** Relative words for a time ("when"): a clause behind a date tells what happened then. */
  readonly dateRelatives: ReadonlySet<string>;
  /** Relative words for a place ("where"): the clause behind them has its own subject. */
  readonly placeRelatives: ReadonlySet<string>;
  /** Verbs that only say when something was ("the vote came"), and the measures behind them ("hours"): such a rest claims nothing. */
  readonly timing: {
    readonly verbs: ReadonlySet<string>;
    readonly measures: ReadonlySet<string>;
    readonly openers: ReadonlySet<string>;
  };
  readonly neverLast: ReadonlySet<string>;
  /** What a finished predicate is called or measured against behind a comma: "its biggest fall since March". Folded. */
  readonly appositives: {
    /** Words that open one which has a superlative: "its", "في". */
    readonly openers: ReadonlySet<string>;
    readonly superlatives: ReadonlySet<string>;
    /** What it is measured against begins with one: "since", "منذ". */
    readonly measures: ReadonlySet<string>;
    /** Ends of words that go on with the predicate behind it: "…, wiping 2 % off". */
    readonly endings: readonly string[];
    /** What opens the figure of another time that a finished one is set beside: "compared with". */
    readonly comparisons: PhraseTable<true>;
    /** Words that sum up the predicate before and name nothing new: "وهو ما", "وهي خطوة". */
    readonly summaries: ReadonlySet<string>;
    /** Behind a number or "most": of those just named, "منهم". Empty where there are none. */
    readonly partOf: ReadonlySet<string>;
    /** The same in one word, before what state they are in: "أحدهم". */
    readonly someOf: ReadonlySet<string>;
    /** A noun with "and" and a pronoun, before the figure it has: "وعددهم". */
    readonly properties: ReadonlySet<string>;
    /** Joined pronouns that open one without a verb: "وهو". Empty where there are none. */
    readonly copulas: ReadonlySet<string>;
  };
  /** The article written onto nouns, folded; a string no word begins with where it is a word. */
  readonly definiteArticle: string;
  /** The verb opens the clause and its subject follows (Arabic), or the subject comes first (English). */
  readonly order: 'verb-first' | 'subject-first';
}
