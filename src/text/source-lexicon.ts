/** What a word like "صحيفة" or "news agency" beside a name says of it. */
export type SourceMedium = 'agency' | 'press' | 'broadcast' | 'online' | 'network';

/** Subjects of ministries: each gives a ministry (`ministry-foreign`) and a minister (`minister-foreign`). */
export const PORTFOLIOS = [
  'foreign',
  'interior',
  'defence',
  'finance',
  'health',
  'justice',
  'education',
  'higher-education',
  'economy',
  'trade',
  'industry',
  'energy',
  'oil',
  'electricity',
  'water',
  'agriculture',
  'environment',
  'transport',
  'housing',
  'labour',
  'social-affairs',
  'information',
  'culture',
  'tourism',
  'youth-sports',
  'communications',
  'planning',
  'religious-affairs',
  'awqaf',
  'migration',
  'local-government',
  'parliamentary-affairs',
  'national-security',
  'civil-aviation',
  'science',
  'international-cooperation',
  'emergencies',
  'hajj',
] as const;
export type Portfolio = (typeof PORTFOLIOS)[number];

/** Bodies that nearly every country has. */
export const INSTITUTIONS = [
  'government',
  'authorities',
  'cabinet',
  'presidency',
  'prime-ministers-office',
  'royal-court',
  'parliament',
  'lower-house',
  'upper-house',
  'army',
  'general-staff',
  'air-force',
  'navy',
  'coast-guard',
  'border-guard',
  'intelligence',
  'security-forces',
  'police',
  'civil-defence',
  'fire-service',
  'red-crescent',
  'prosecution',
  'judiciary',
  'supreme-court',
  'constitutional-court',
  'court',
  'central-bank',
  'stock-exchange',
  'election-commission',
  'statistics-office',
  'customs',
  'embassy',
  'consulate',
  'national-security-council',
  'opposition',
  'ruling-party',
  'state-television',
  'state-radio',
  'state-media',
  'media',
  'medical-association',
] as const;
export type Institution = (typeof INSTITUTIONS)[number];

/** Offices that one person holds. */
export const ROLES = [
  'president',
  'vice-president',
  'prime-minister',
  'deputy-prime-minister',
  'king',
  'crown-prince',
  'emir',
  'sultan',
  'supreme-leader',
  'speaker',
  'army-chief',
  'air-force-chief',
  'navy-chief',
  'defence-forces-chief',
  'police-chief',
  'prosecutor-general',
  'central-bank-governor',
  'national-security-adviser',
  'intelligence-chief',
  'ambassador',
] as const;
export type Role = (typeof ROLES)[number];

export type OfficeId = `ministry-${Portfolio}` | `minister-${Portfolio}` | Institution | Role;

/** Parts of countries and territories that have institutions of their own. */
export const PLACES = [
  'gaza',
  'west-bank',
  'kurdistan-iraq',
  'crimea',
  'eastern-libya',
  'western-libya',
  'northern-syria',
  'transnistria',
  'somaliland',
  'puntland',
  'scotland',
] as const;
export type Place = (typeof PLACES)[number];

export type SourceKindWord =
  | 'government'
  | 'military'
  | 'official'
  | 'organisation'
  | 'media'
  | 'news_agency'
  | 'person';

/**
 * How one language names those who say things. All words in ordinary spelling; they are folded, and a definite
 * prefix is taken off, before anything is compared, so data need not list "الخارجية" beside "خارجية".
 */
export interface SourceLexicon {
  /** BCP 47: which names of the registry to prefer, and in which language countries are named. */
  readonly language: string;
  /** Names of registry organisations in this language beyond those of the registry, by source id. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** Words that may stand before a name and say nothing: "the". */
  readonly articles: readonly string[];
  /** "a", "an": what follows is one of several. Empty where the lack of a definite prefix says it. */
  readonly indefiniteArticles: readonly string[];
  /** Written onto the front of a definite word: "ال". '' where definiteness is a word. */
  readonly definitePrefix: string;
  /** Prefixes in which the definite prefix is hidden, longest first: "لل" is ل + ال. */
  readonly fusedDefinite: readonly string[];
  /** Particles written onto the front of a word that link it to the word before: "ب", "ل". */
  readonly attachedLinks: readonly string[];
  /** "and" written onto a word: "و"; '' where it is a word. */
  readonly attachedAnd: string;
  /** Words between a body and its country: "of", "in", "في", "'s". */
  readonly links: readonly string[];
  readonly media: Readonly<Record<SourceMedium, readonly string[]>>;
  /** Say that a body belongs to a state: "الرسمية", "state-run". They mark an agency as the national one. */
  readonly officialWords: readonly string[];
  /** May stand in any organisation's name without changing whom it means: "الإخبارية", "Arabic-language". */
  readonly fillers: readonly string[];
  /** Adjectives of nationality by ISO 3166 code, masculine singular. */
  readonly nationalities: Readonly<Record<string, readonly string[]>>;
  /** Endings that an adjective takes for gender and number: "ة", "ون". */
  readonly adjectiveEndings: readonly string[];
  /** Names of countries beyond those of Intl.DisplayNames. */
  readonly countries: Readonly<Record<string, readonly string[]>>;
  /** Seats of government, which stand for it: "Moscow said". */
  readonly capitals: Readonly<Record<string, readonly string[]>>;
  readonly places: Readonly<Record<Place, readonly string[]>>;
  readonly portfolios: Readonly<Record<Portfolio, readonly string[]>>;
  /** Shapes of a ministry's and a minister's name; `{p}` is the portfolio. */
  readonly ministryShapes: readonly string[];
  readonly ministerShapes: readonly string[];
  /** Portfolios whose bare name means the ministry when a country follows: "الخارجية المصرية". */
  readonly bareMinistries: readonly Portfolio[];
  readonly institutions: Readonly<Record<Institution, readonly string[]>>;
  readonly roles: Readonly<Record<Role, readonly string[]>>;
  /** Names of offices that follow no shape: "secretary of state". */
  readonly otherOffices: Readonly<Partial<Record<OfficeId, readonly string[]>>>;
  /** "المتحدث باسم", "spokesman for", "spokeswoman". */
  readonly spokespersons: readonly string[];
  /** "المكتب الإعلامي", "press office". */
  readonly mediaOffices: readonly string[];
  /** With the holder of a high office they name the body around it: "Prime Minister Jane Roe's office". */
  readonly bureaus: readonly string[];
  /** A text that speaks: "بيان", "report". */
  readonly documents: readonly string[];
  /** Heads of descriptions of the unnamed, by a key that singular, dual and plural share. */
  readonly anonymousHeads: Readonly<Record<string, readonly string[]>>;
  /** Those of the above that a name may follow: "القيادي فلان", "analyst Jane Roe". */
  readonly namableHeads: readonly string[];
  /** Anywhere in a description they say that the speaker is not named. */
  readonly anonymityMarks: readonly string[];
  /** Words of number before a description: "ثلاثة", "several". Digits count as such anyway. */
  readonly counts: readonly string[];
  /** Where a noun phrase ends and its modifiers begin: "في", "who", "familiar". */
  readonly headStops: readonly string[];
  /** Words that begin a description after a complete name: "المقربة من", "affiliated with". */
  readonly trailers: readonly string[];
  /** The head noun is the last word of its phrase ("security sources") rather than the first. */
  readonly headLast: boolean;
  /** Small words inside a person's name: "al", "van", "de la". Empty where capitals do not tell names. */
  readonly nameParticles: readonly string[];
  /** Before a role; the office is then not the plain one: "former", "acting", "نائب". */
  readonly modifiers: readonly string[];
  /** Ranks, titles and forms of address before a person's name, with what they make of the person. */
  readonly titles: Readonly<Record<'military' | 'official' | 'person', readonly string[]>>;
  /** What a name without any better reading is, by a word in it; first at its head, then anywhere. */
  readonly kindWords: Readonly<Record<SourceKindWord, readonly string[]>>;
}
