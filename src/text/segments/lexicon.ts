/**
 * The words by which a language's newsrooms mark the parts of a text. Written in ordinary spelling; folded and
 * tokenised when loaded. Lists may be empty.
 */
export interface SegmentLexicon {
  /** Written with a full stop and followed by what they belong to: "Dr.", "e.g.", "د.". Without the stop. */
  readonly abbreviations: readonly string[];
  /** Abbreviations that may also close a sentence: "Inc.", "U.S.", "a.m.". Without the last stop. */
  readonly closingAbbreviations: readonly string[];
  /** Abbreviations that only a number after them completes: "No.", "p.", "ft." (as in "5 ft. 3 in."). */
  readonly numberAbbreviations: readonly string[];
  /** Times and eras, which close a sentence unless it begins with a preposition: "p.m.", "B.C.". */
  readonly timeAbbreviations: readonly string[];
  /** Prepositions that open a sentence on a circumstance: "At 6 a.m. Mr Smith arrived." */
  readonly prepositions: readonly string[];
  /** Words that begin a sentence when capitalised after an abbreviation: "The", "He", "How". */
  readonly starters: readonly string[];
  /** Verbs of saying in the forms that follow a quotation they belong to: `"…" said X`. */
  readonly reportingVerbs: readonly string[];
  /** Words after such a verb that show that a new sentence has begun: "that", "أن". */
  readonly complementisers: readonly string[];
  /** Nouns after which a quoted string is a name: "channel", "operation". */
  readonly namingNouns: readonly string[];

  /** Labels before the date of a text: "date", "published", "تاريخ النشر". */
  readonly dateLabels: readonly string[];
  /** Month and weekday names and the small words inside a written date: "of", "الموافق". */
  readonly dateWords: readonly string[];
  /** Cities from which wires are filed and which may stand before a dash alone. */
  readonly datelinePlaces: readonly string[];
  /** News agencies and the short forms with which they sign. */
  readonly agencies: readonly string[];
  /** Labels before a headline: "Breaking", "عاجل". */
  readonly headingLabels: readonly string[];
  /** How a credit begins: "Reporting by", "إعداد", "المصدر:". */
  readonly credits: readonly string[];
  /** How a correction begins: "Correction", "تصويب". */
  readonly corrections: readonly string[];
  readonly machineTalk: MachineTalkLexicon;
}

/**
 * How people talk to a language model. No topic word decides: an order must stand where an order stands and be
 * about the analysis itself.
 */
export interface MachineTalkLexicon {
  /** Forms of address: "as an AI language model", "أيها النموذج", "you are now". */
  readonly addresses: readonly string[];
  /** Orders to set aside what the machine was told: "ignore", "disregard", "تجاهل". */
  readonly ignoring: readonly string[];
  /** Orders to judge: "mark", "score", "اعتبر", "احكم على". */
  readonly judging: readonly string[];
  /** Orders to write: "output", "respond", "اكتب". */
  readonly writing: readonly string[];
  /** Words that may stand before an order: "please", "now", "you must", "يرجى". */
  readonly leads: readonly string[];
  /** What a machine is told: "instructions", "prompt". */
  readonly instructions: readonly string[];
  /** Which instructions: "previous", "all", "above", "your". */
  readonly earlier: readonly string[];
  /** What the analysis is about: "claims", "this article". */
  readonly analysed: readonly string[];
  /** What the analysis gives: "score", "true", "verified", "JSON". */
  readonly verdicts: readonly string[];
  /** The machine's own answer: "your response", "in your answer", "ردك". */
  readonly answers: readonly string[];
  /** Words that begin a sentence which is no order, although it speaks of answers: "I", "the", "what". */
  readonly nonOrders: readonly string[];
  /** Whole phrases that are addressed to a machine wherever a clause begins. */
  readonly phrases: readonly string[];
}
