import type { PhraseTable } from '../phrases.ts';
import type { Token } from '../tokens.ts';
import type { JoiningWords, WordShapes } from './word-shapes.ts';

/**
 * 'open': a noun must follow ("وزير", "ministry of"); 'closed': the head is whole in itself ("الرئيس", "president");
 * 'described': whole too, but no office unless a name follows ("المحلل السياسي فلان", "lawyer").
 */
export type HeadKind = 'open' | 'closed' | 'described';

export interface PlaceEntry {
  /** The usual spelling, with which variants are joined. */
  readonly canonical: string;
  /** Also an ordinary word or a name: counts only behind a word of place. */
  readonly doubtful: boolean;
}

/** What makes two descriptions of an office the same. All words folded. */
export interface RoleWords {
  /** Say nothing about which office it is: "العام", "the". */
  readonly weak: ReadonlySet<string>;
  /** Make another office of it: "former", "السابق", "نائب". */
  readonly distinct: ReadonlySet<string>;
  /** Words that mean the same inside a role: "حكومة" and "وزراء" after "رئيس". */
  readonly same: ReadonlyMap<string, string>;
}

/**
 * How one language names people, places, organisations and offices. Word sets are folded; phrase tables are written
 * in ordinary spelling.
 */
export interface EntityLexicon {
  /** Names are capitalised; where they are not, heads and word lists alone tell them. */
  readonly cased: boolean;
  /** Written onto definite nouns ("ال"), or ''. */
  readonly definite: string;
  /** Particles that may stand on the first word of a name, shortest first: "و", "ل", "ول". */
  readonly particles: readonly string[];
  readonly givenNames: ReadonlySet<string>;
  /** Given names that are ordinary words too: they need a title or a surer name beside them. */
  readonly doubtfulNames: ReadonlySet<string>;
  /** Need another name word after them: "بن", "van". */
  readonly nameParticles: ReadonlySet<string>;
  /** Is the name at `at` introduced by what somebody does: "the backbencher Clare Dunmore". Looks a few words back. */
  describesPerson(tokens: readonly Token[], at: number, from: number): boolean;
  /** Those of the particles that take any word in: "أبو", "آل". */
  readonly bindingParticles: ReadonlySet<string>;
  /** Those with which a name may begin: "أبو". */
  readonly leadingParticles: ReadonlySet<string>;
  /** Behind a ruler's name: "الثاني". */
  readonly regnal: ReadonlySet<string>;
  /** Given names that are often left out: "محمد" before "شهباز شريف". */
  readonly droppableNames: ReadonlySet<string>;
  /** Family names known to stand alone. */
  readonly surnames: ReadonlySet<string>;
  readonly commonWords: ReadonlySet<string>;
  /** Words that show that a run of capitals names no person: "Empire". Empty where names have no capitals. */
  readonly thingWords: ReadonlySet<string>;
  /** Prepositions, conjunctions, pronouns, particles: end every name. */
  readonly stops: ReadonlySet<string>;
  isVerb(word: string): boolean;
  readonly ranks: PhraseTable<true>;
  readonly roles: PhraseTable<HeadKind>;
  readonly organisationHeads: PhraseTable<HeadKind>;
  /** Last words of organisations' names in languages that put them there: "Company", "Party". */
  readonly organisationTails: ReadonlySet<string>;
  readonly organisations: PhraseTable<true>;
  readonly chainNouns: ReadonlySet<string>;
  readonly adjectives: ReadonlySet<string>;
  readonly joinedTopics: ReadonlySet<string>;
  /** Country (folded canonical name) by adjective of nationality, folded, without the definite article. */
  readonly nationalities: ReadonlyMap<string, string>;
  readonly places: PhraseTable<PlaceEntry>;
  readonly placeHeads: PhraseTable<true>;
  readonly directions: ReadonlySet<string>;
  readonly placePrepositions: ReadonlySet<string>;
  readonly roleWords: RoleWords;
  readonly shapes: WordShapes;
  readonly joining: JoiningWords;
  /** Parts of names written apart or together alike: "عبد" in "عبد الله", "al" in "al-Sisi". */
  readonly boundParts: ReadonlySet<string>;
  /** Roles that say where their holder is sent ("السفير", "envoy"), and the words that say it ("إلى", "to"). */
  readonly posted: ReadonlySet<string>;
  readonly postings: ReadonlySet<string>;
  /** Words that may stand before a role behind a comma: "the". */
  readonly articles: ReadonlySet<string>;
  /** Written onto a noun to hang it on the one before ("ل" in "القائد العام للجيش"), or ''. */
  readonly link: string;
  /** Undoes a spelling in which the link hides the definite article: "للجيش" → "لالجيش". */
  unfuse(word: string): string;
  /** Written onto the next word to join it ("و"), or ''. */
  readonly joiner: string;
  /** Adjectives after which `mandateWord` names who gave the office: "المكلفة من مجلس النواب". */
  readonly mandates: ReadonlySet<string>;
  readonly mandateWord: string;
}
