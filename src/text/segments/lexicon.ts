/**
 * The words by which a language's newsrooms mark the parts of a text. Written in ordinary spelling; folded and
 * tokenised when loaded. Lists may be empty.
 */
export interface SegmentLexicon {
  /** Particles written onto the front of a word: "و", "ف", "ب", "ل". */
  readonly particles: readonly string[];
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
  /** Month and weekday names, eras, time zones. */
  readonly dateWords: readonly string[];
  /** Small words inside a written date, which never close it: "of", "at", "الموافق". */
  readonly dateJoiners: readonly string[];
  /** Cities from which wires are filed and which may stand before a dash alone. */
  readonly datelinePlaces: readonly string[];
  /** News agencies and papers in the forms with which they sign. */
  readonly agencies: readonly string[];
  /** Words with which an agency's name begins, known or not: "وكالة …". */
  readonly agencyNouns: readonly string[];
  /** Words between two agencies: "and", "with". */
  readonly agencyJoiners: readonly string[];
  /** Labels before a headline: "Breaking", "عاجل". */
  readonly headingLabels: readonly string[];
  /** How a line of credit begins: "Reporting by", "Source:", "المصدر:". */
  readonly credits: readonly string[];
  /** How a sentence of credit ends: "… contributed to this report". */
  readonly closingCredits: readonly string[];
  /** How a credit in brackets begins; outside brackets these words may mean something else: "تحرير". */
  readonly bracketCredits: readonly string[];
  /** How a byline begins, before names alone: "By". */
  readonly bylines: readonly string[];
  /** Words that announce a correction when a colon, dash or bracket sets them off: "Correction", "تصويب". */
  readonly corrections: readonly string[];
  /** Openings that announce a correction by themselves: "An earlier version of this". */
  readonly correctionOpenings: readonly string[];
  readonly machineTalk: MachineTalkLexicon;
}

/**
 * How people talk to a language model. No topic word decides: an order must stand where an order stands and be
 * about the analysis itself.
 */
export interface MachineTalkLexicon {
  /** Whole openings that only a machine is addressed with: "you are ChatGPT", "[INST]". */
  readonly phrases: readonly string[];
  /** The same in scripts that put no space between words: looked for inside a run of letters. */
  readonly runs: readonly string[];
  /** Names by which the machine is called; an order must follow: "as an AI language model", "أيها النموذج". */
  readonly addresses: readonly string[];
  /** Words that may stand before an order: "please", "you must", "يرجى". */
  readonly leads: readonly string[];
  /** Orders to set aside what the machine was told: "ignore", "تجاهل". */
  readonly ignoring: readonly string[];
  /** Orders to judge: "mark", "score", "احكم". */
  readonly judging: readonly string[];
  /** Orders to write: "output", "respond", "اكتب". */
  readonly writing: readonly string[];
  /**
   * Orders among these that are spelt like something else, a noun ("rate") or what someone did ("اعتبر"): they count
   * after an address or a lead, or right before a determiner.
   */
  readonly ambiguous: readonly string[];
  /** "all", "every", "this", "جميع", "هذا": what stands between an order and its object. */
  readonly determiners: readonly string[];
  /** In a language whose verb comes before its subject, an object must follow the order at once. */
  readonly objectFollows: boolean;
  /** What a machine is told: "instructions", "prompt". */
  readonly instructions: readonly string[];
  /** Words for it that mean a machine's only when they are earlier ones or its own: "rules", "السياق". */
  readonly rules: readonly string[];
  /** Which instructions: "previous", "above", "your". */
  readonly earlier: readonly string[];
  /** What is analysed: "claims", "article". */
  readonly analysed: readonly string[];
  /** What an analysis gives: "score", "true", "verified", "JSON". */
  readonly verdicts: readonly string[];
  /** The machine's own answer: "your response", "ردك". */
  readonly answers: readonly string[];
  /** First words of sentences that order nothing although they speak of an answer: "I", "the", "what". */
  readonly nonOrders: readonly string[];
}
