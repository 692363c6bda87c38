/** A finite verb form as it stands in a text. */
export interface VerbForm {
  /** Folded dictionary form: Arabic past third person, English base form. */
  readonly lemma: string;
  readonly tense: 'past' | 'present' | 'future';
  readonly number: 'singular' | 'dual' | 'plural' | null;
  /** The same letters are a common noun as well ("عقد", "report"): only its place in the clause can tell. */
  readonly ambiguous: boolean;
  /** From the word list; false when only the shape of the word says so. */
  readonly listed: boolean;
}

/** How one language's finite verbs are recognised: it splits sentences into clauses, one predicate each. */
export interface VerbLexicon {
  /** The reading of one folded word without proclitics, or null when it is no finite verb. */
  read(word: string): VerbForm | null;
  /** Folded words that make the following verb finite or carry the tense themselves ("has", "will", "كان"). */
  readonly auxiliaries: ReadonlySet<string>;
  /** Folded words before which a past form is a participle: "mandated by". Empty where the two are not spelt alike. */
  readonly agentMarkers: ReadonlySet<string>;
}
