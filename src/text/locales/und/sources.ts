import { INSTITUTIONS, PLACES, PORTFOLIOS, ROLES, type SourceLexicon } from '../../source-lexicon.ts';

/** Every key of the list, with no word for it. */
function wordless<K extends string>(keys: readonly K[]): Record<K, readonly string[]> {
  return Object.fromEntries(keys.map((key) => [key, []])) as unknown as Record<K, readonly string[]>;
}

/** For a text in no language we speak: registered names are still names. */
export const SOURCES: SourceLexicon = {
  language: 'und',
  names: {},
  articles: [],
  indefiniteArticles: [],
  definitePrefix: '',
  fusedDefinite: [],
  attachedLinks: [],
  attachedAnd: '',
  links: [],
  media: wordless(['agency', 'press', 'broadcast', 'online', 'network']),
  officialWords: [],
  fillers: [],
  nationalities: {},
  adjectiveEndings: [''],
  countries: {},
  capitals: {},
  places: wordless(PLACES),
  portfolios: wordless(PORTFOLIOS),
  ministryShapes: [],
  ministerShapes: [],
  bareMinistries: [],
  institutions: wordless(INSTITUTIONS),
  roles: wordless(ROLES),
  otherOffices: {},
  spokespersons: [],
  mediaOffices: [],
  bureaus: [],
  documents: [],
  anonymousHeads: {},
  namableHeads: [],
  anonymityMarks: [],
  counts: [],
  headStops: [],
  trailers: [],
  headLast: false,
  nameParticles: [],
  modifiers: [],
  titles: wordless(['military', 'official', 'person']),
  kindWords: wordless([
    'government',
    'military',
    'official',
    'organisation',
    'media',
    'news_agency',
    'person',
  ]),
};
