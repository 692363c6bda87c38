/**
 * What a number word may do in a sum: `unit` 1–9, `ten` 10–90 (an Arabic 10 after a unit makes a teen), `teen` 11–19,
 * `hundred` multiplies a unit before it, `hundreds` stands for itself ("ثلاثمائة"), `scale` multiplies the group
 * before it, `scales` is a scale that stands for itself (the duals "ألفان", "مليارا").
 */
export type NumberRank = 'zero' | 'unit' | 'ten' | 'teen' | 'hundred' | 'hundreds' | 'scale' | 'scales';

export interface NumberWord {
  readonly value: number;
  readonly rank: NumberRank;
  readonly ordinal?: boolean;
  /** Only part of a longer numeral: "حادي" is eleven's one. */
  readonly bound?: boolean;
  /** Without a multiplier it is vague or no number at all: "ملايين", English "million". */
  readonly needsMultiplier?: boolean;
  /** "مليونا": the dual before its noun, the accusative singular elsewhere. `value` is the singular's. */
  readonly dualBeforeNoun?: boolean;
  /** The original must end so unless definite: "أولى" is first, "أولي" preliminary; folding makes them one. */
  readonly endsIn?: string;
}

/** The number words of one language. All keys are folded. */
export interface NumeralLexicon {
  readonly words: ReadonlyMap<string, NumberWord>;
  /** Free-standing "and" inside numerals: "and", "و". */
  readonly conjunctions: ReadonlySet<string>;
  /** Proclitic strings that say "and" ("و", "وال"). */
  readonly joiningPrefixes: ReadonlySet<string>;
  /** Proclitic strings that hold the article ("ال", "وال", "بال", "لل"): the numeral is definite. */
  readonly definitePrefixes: ReadonlySet<string>;
  /** The article written onto words, folded ("ال"): part of the number's span. Empty where it is a word. */
  readonly article: string;
  /** Units before tens, and no sum without "and" (Arabic). */
  readonly unitsFirst: boolean;
  /** Words for one before a hundred, a scale or a fraction: "a", "an". */
  readonly articles: ReadonlySet<string>;
  /** Fractions that stand alone: "half", "نصف". */
  readonly fractions: ReadonlyMap<string, number>;
  /** Parts that a unit multiplies: "thirds", "أرباع" → the value of one part. */
  readonly fractionParts: ReadonlyMap<string, number>;
  /** Parts that are fractions only before `partitives` or a whole: "a third of", "خُمس السكان". */
  readonly singularParts: ReadonlyMap<string, number>;
  /** "of": between a fraction and what it is taken of. */
  readonly partitives: ReadonlySet<string>;
  /** Whether a word is a whole that "خمس" can be a fifth of (a definite noun that is no plural). */
  readonly isWhole: (word: string) => boolean;
  /** A fraction word is no fraction before these ("half-time", "نصف نهائي") or after these ("first half"). */
  readonly notFractionBefore: ReadonlySet<string>;
  readonly notFractionAfter: ReadonlySet<string>;
  /** Written onto digits or after them: "bn", "mln"; one letter only onto them; upper case for capitals ("M"). */
  readonly scaleMarks: ReadonlyMap<string, number>;
  /** Written onto digits: "st", "nd", "rd", "th". */
  readonly ordinalMarks: ReadonlySet<string>;
  /** "minus", "سالب". */
  readonly negatives: ReadonlySet<string>;
  /** Words that cannot be the noun after a number: prepositions, conjunctions, auxiliaries, pronouns. */
  readonly functionWords: ReadonlySet<string>;
}

/** Numbers and quantities of one language. */
export interface NumberLexicon extends NumeralLexicon {}
