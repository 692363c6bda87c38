import type { PhraseTable } from '../phrases.ts';

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
  /** The original must hold one of these characters: "مئتي" is two hundred, "ميتي" a name. */
  readonly holds?: string;
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
  /** The decimal mark as a word: "three point five". */
  readonly decimalWords: ReadonlySet<string>;
  /** Parts that a unit multiplies: "thirds", "أرباع" → the value of one part. */
  readonly fractionParts: ReadonlyMap<string, number>;
  /** Parts that are fractions only before `partitives` or a whole: "a third of", "خُمس السكان". */
  readonly singularParts: ReadonlyMap<string, number>;
  /** Before "a fifth" they make it a part: `sure` ones always ("more than"), others with nothing behind it ("by"). */
  readonly fractionLeads: ReadonlyMap<string, 'sure' | 'alone'>;
  /** "of": between a fraction and what it is taken of. */
  readonly partitives: ReadonlySet<string>;
  /** Whether a word is a whole that "خمس" can be a fifth of (a definite noun that is no plural). */
  readonly isWhole: (word: string) => boolean;
  /** A fraction word is no fraction before these ("half-time", "نصف نهائي") or after these ("first half"). */
  readonly notFractionBefore: ReadonlySet<string>;
  readonly notFractionAfter: ReadonlySet<string>;
  /** Written onto digits or after them: "bn", "mln"; one letter only onto them; upper case for capitals ("M"). */
  readonly scaleMarks: ReadonlyMap<string, number>;
  /** Written onto digits that are money: "$5m" (elsewhere metres), "£2b". */
  readonly moneyScaleMarks: ReadonlyMap<string, number>;
  /** Written onto digits: "st", "nd", "rd", "th". */
  readonly ordinalMarks: ReadonlySet<string>;
  /** "minus", "سالب". */
  readonly negatives: ReadonlySet<string>;
  /** Words that cannot be the noun after a number: prepositions, conjunctions, auxiliaries, pronouns. */
  readonly functionWords: ReadonlySet<string>;
}

/** What a number counts or measures. */
export interface Unit {
  readonly kind: 'money' | 'percent' | 'count' | 'duration' | 'measure';
  /** ISO 4217, "%", or a singular English noun; null for a noun without an English name here. */
  readonly unit: string | null;
  /** A currency name that countries share: ISO 3166 country → ISO 4217. */
  readonly byCountry?: ReadonlyMap<string, string>;
  /** The form of the word, where it matters: a dual is two by itself, a plural alone is vague. */
  readonly form?: 'singular' | 'dual' | 'plural';
}

export type Bound = '<' | '<=' | '>' | '>=' | '~' | '=';

/** A verb of comparison that may stand away from its number: "تزيد قيمتها على 3 مليارات". */
export interface BoundVerb {
  readonly sign: Bound;
  /** What must stand right before the number; null: nothing. */
  readonly prepositions: ReadonlySet<string> | null;
}

/** Numbers and quantities of one language. */
export interface NumberLexicon extends NumeralLexicon {
  readonly percents: PhraseTable<Unit>;
  readonly currencies: PhraseTable<Unit>;
  /** Signs and short forms that stand before or after digits: "$", "US$", "Rs". ISO codes are known everywhere. */
  readonly signs: PhraseTable<Unit>;
  /** Adjectives and names beside a currency: "سعودي", "Saudi" → ISO 3166. */
  readonly countries: PhraseTable<string>;
  readonly nouns: PhraseTable<Unit>;
  /** Units that stand before their number: "magnitude 6.2". */
  readonly unitsBefore: PhraseTable<Unit>;
  /** Adjectives stand between number and noun (English), not after it. */
  readonly adjectivesFirst: boolean;
  /** Singular of a noun that `nouns` does not know; null where the word is no plural or the language has no rule. */
  readonly singular: (word: string) => string | null;
  /** Between "of" and a counted noun, or before the end of a range: "the", "their". */
  readonly determiners: ReadonlySet<string>;
  /** The ending of a counted singular ("ا" of "كتابا"); empty where there is none. */
  readonly countedEnding: string;
  /** Whether an unknown word after a number can be the thing counted. */
  readonly isCounted: (word: string) => boolean;
  /** Numerals that are pronouns unless a known noun stands beside them: "one", "واحد". */
  readonly pronouns: ReadonlySet<string>;
  /** Before two of something they speak of those already named: "the two sides". Empty where a prefix says so. */
  readonly definiteBefore: ReadonlySet<string>;
  /** Make the number word behind them a rank: "the number one exporter". */
  readonly rankBefore: ReadonlySet<string>;
  /** "one" of these, opening a sentence or between marks, is no length of time: "One night, …". English names. */
  readonly storyUnits: ReadonlySet<string>;
  /** What may stand behind such an opening, besides a mark: "one night when …". */
  readonly storyBefore: ReadonlySet<string>;
  /** How often something was done, in a word: "twice". */
  readonly repeats: PhraseTable<number>;
  /** After those they multiply, or open a clause: "twice as many", "only once they …". */
  readonly repeatStops: ReadonlySet<string>;

  readonly bounds: PhraseTable<Bound | 'not'>;
  /** Bounds that mean "during" before a duration: "paid over five years". */
  readonly duringWords: ReadonlySet<string>;
  readonly boundVerbs: ReadonlyMap<string, BoundVerb>;
  /** Turn a verb of comparison round: "لا يتجاوز". */
  readonly negations: ReadonlySet<string>;
  readonly boundsAfter: PhraseTable<Bound | 'or-equal'>;
  /** Behind degrees they make the value negative: "below zero", "تحت الصفر". */
  readonly belowZero: PhraseTable<true>;
  /** Opens a range; the value holds the words that may join its ends. */
  readonly rangeOpeners: PhraseTable<ReadonlySet<string>>;
  /** Joins a range without an opener: "-", "to". */
  readonly rangeJoiners: ReadonlySet<string>;
  /** Joins two neighbouring numbers into a range: "three or four". */
  readonly alternatives: ReadonlySet<string>;
  /** Openers that tell of a change after `changes`: "rose from 3 to 5" are two numbers. */
  readonly changeOpeners: ReadonlySet<string>;
  /** Before an amount that another is held against: "up from", "compared with". */
  readonly comparisons: ReadonlySet<string>;
  readonly changes: ReadonlySet<string>;
  /** After a change they tell how large it was, or where it began and led: "rose by 1500 to 2000". */
  readonly changeMeasures: ReadonlySet<string>;
  /** "one in five", "واحد من كل خمسة". */
  readonly ratios: PhraseTable<true>;
  /** Joins two bounds of one range: "more than 10 and less than 20". */
  readonly boundJoiners: ReadonlySet<string>;

  /** "a number of", "عشرات": no value can be told. */
  readonly vague: PhraseTable<true>;
  /** Plural durations are vague after the first, or before the second: "for decades", "عقود طويلة". */
  readonly vagueDurationAfter: ReadonlySet<string>;
  /** Particles on the plural that say the same: "لعقود". */
  readonly vagueDurationPrefixes: ReadonlySet<string>;
  readonly vagueDurationBefore: ReadonlySet<string>;
  /** A bare duration is one of it after these: "لمدة أسبوع", "within a month". */
  readonly durationAfter: ReadonlySet<string>;
  /** … and before nothing but these or a mark. */
  readonly durationBefore: ReadonlySet<string>;

  /** Names that hold a number ("Group of Seven", "مجموعة العشرين"), and words that only look like a bound. */
  readonly names: PhraseTable<true>;
  /** Words before digits that make them a reference: "article 5", "القرار رقم 1701". */
  readonly labels: ReadonlySet<string>;
  /** Clock times are no quantities: words before ("الساعة") and after them ("pm"). */
  readonly clockBefore: ReadonlySet<string>;
  readonly clockAfter: ReadonlySet<string>;
  /** Results of games: "won 2-1" is no range. */
  readonly scores: ReadonlySet<string>;
  /** An ordinal is a name, rank or idiom after or before these: "الفريق أول", "first lady". */
  readonly ordinalStopsBefore: ReadonlySet<string>;
  readonly ordinalStopsAfter: ReadonlySet<string>;
  /** Capitalised titles that an ordinal belongs to, whatever its value: "the 3rd Duke". */
  readonly ordinalTitles: ReadonlySet<string>;
  /** Endings that make a noun definite without the article: "ألبومها الثالث". */
  readonly possessives: readonly string[];
  /** First words of everything above, so that most words of a text are passed over by one look-up. */
  readonly starters: ReadonlySet<string>;
}
