/**
 * What the letters of a word show where capitals show nothing: all words folded. A language with capitals answers
 * false throughout.
 */
export interface WordShapes {
  /** A plural or a word with a pronoun on it: no name that the lists do not know. */
  isInflected(word: string): boolean;
  /** `particle` + `rest` are two words written as one, by the shape of the rest. */
  isJoined(particle: string, rest: string): boolean;
  /** An adjective made from a name or noun, without its article. */
  isAdjective(stem: string): boolean;
  /** A definite adjective such as families have: "الدرعي". */
  isFamilial(word: string): boolean;
  /** A definite word that says what somebody does: a participle. */
  isDescription(word: string): boolean;
  /** An ambiguous verb by its letters rather than a family name. */
  isPlainVerb(word: string): boolean;
  /** By its ending an adjective, a plural or an inflected verb, and so no proper name. */
  isOrdinary(word: string): boolean;
  /** A particle that only stands on a place: "ب". */
  placesWith(prefix: string): boolean;
}

export const NO_SHAPES: WordShapes = {
  isInflected: () => false,
  isJoined: () => false,
  isAdjective: () => false,
  isFamilial: () => false,
  isDescription: () => false,
  isPlainVerb: () => false,
  isOrdinary: () => false,
  placesWith: () => false,
};

/** The small words with which names of offices and bodies are put together in a language that capitalises them. */
export interface JoiningWords {
  /** Hangs one noun on another: "of". */
  readonly of: ReadonlySet<string>;
  /** Stand inside names: "of", "for". */
  readonly inner: ReadonlySet<string>;
  /** Open what belongs to an office: "of", "for", "to". */
  readonly complements: ReadonlySet<string>;
  /** Those of them that need a name behind them: "envoy to Libya". */
  readonly destinations: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly genitives: ReadonlySet<string>;
  /** Make a body of an office: "the prime minister's office". */
  readonly offices: ReadonlySet<string>;
  /** Introduce a clause about a person: "who". */
  readonly relatives: ReadonlySet<string>;
  /** Nouns of those who belong to the person named right behind them: "محامي", "زوجة". */
  readonly belongings: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

export const NO_JOINING: JoiningWords = {
  of: none,
  inner: none,
  complements: none,
  destinations: none,
  and: none,
  genitives: none,
  offices: none,
  relatives: none,
  belongings: none,
};
