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
  /** The same letters are a past participle: "arrested", not "took". */
  readonly participle?: boolean;
  /** A bare form ("meet"), and whether it is as often a noun ("visit"). */
  readonly base?: 'verb' | 'noun';
}

/** How one language's finite verbs are recognised: it splits sentences into clauses, one predicate each. */
export interface VerbLexicon {
  /**
   * The reading of one folded word without proclitics, or null when it is no finite verb. `governed`: a word before it
   * asks for a present ("لن تقدم").
   */
  read(word: string, governed?: boolean): VerbForm | null;
  /** The reading of a word that is a particle or name far more often: only behind "بعدما" and the like. */
  rare(word: string): VerbForm | null;
  /** Folded words that are no verb, also where a particle seems to stand before one: "فيلم". */
  readonly lookalikes: ReadonlySet<string>;
  /** Folded words that make the following verb finite or carry the tense themselves ("has", "will", "كان"). */
  readonly auxiliaries: ReadonlySet<string>;
  /** Folded words before which a past form is a participle: "mandated by". Empty where the two are not spelt alike. */
  readonly agentMarkers: ReadonlySet<string>;
  /** Folded words after which only a present can stand where a form has two readings: "لن", "أن". */
  readonly governors: ReadonlySet<string>;
  /** Folded words after which a doubtful form is a verb: "حيث", "who". */
  readonly markers: ReadonlySet<string>;
  /** Folded names of countries, feminine subjects and objects without an article: "مصر توقع". */
  readonly countries: ReadonlySet<string>;
  /** Particle written onto a present that tells a result after a comma ("ليرتفع العدد إلى …"); '' where there is none. */
  readonly resultParticle: string;
  /** Folded lemmas of verbs that tell such a result. */
  readonly resultLemmas: ReadonlySet<string>;
  /** Whether a folded word right after a doubtful form shows by its ending that it is the verb's subject or object. */
  proves(word: string): boolean;
  /** Whether a doubtful form is spelt like an action noun only, never like a name: "تعهد". */
  isDerived(form: VerbForm): boolean;
  /** Words after which bare verbs stand: "will", "to". */
  readonly modals: ReadonlySet<string>;
  /** Whether a word may stand between an auxiliary and its verb. */
  isAdverb(word: string): boolean;
  /** Whether a folded noun is a plural by its form, so that a bare form after it is a verb. */
  isPlural(word: string): boolean;
  /** Words that may follow a participle that stands for a relative clause: "arrested in Oslo". */
  readonly participleFollowers: ReadonlySet<string>;
  /** Folded lemmas of verbs without an object: their past is never such a participle, a noun right behind is the subject. */
  readonly intransitives: ReadonlySet<string>;
  /** Words that count, between which and a plural noun a participle is an adjective: "three informed sources". */
  readonly quantifiers: ReadonlySet<string>;
  /** Plural nouns that are hardly ever third persons: "talks". */
  readonly nounPlurals: ReadonlySet<string>;
  /** Words of direction, which follow verbs: "spread to". */
  readonly directions: ReadonlySet<string>;
  /** Nouns after which an infinitive tells no future event: "plan to end the war". */
  readonly infinitiveNouns: ReadonlySet<string>;
}
