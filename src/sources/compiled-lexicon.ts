import type { SourceKind } from '../domain/hop.ts';
import type { Place, SourceLexicon, SourceMedium } from '../text/source-lexicon.ts';
import { countryNames, nationalityForms } from './countries.ts';
import { type Office, officeNames } from './offices.ts';
import { WordTable } from './word-table.ts';

type TitleKind = 'military' | 'official' | 'person';

/** A lexicon's words folded into tables, made once per lexicon. */
export interface CompiledLexicon {
  readonly lexicon: SourceLexicon;
  readonly articles: WordTable<true>;
  readonly indefinite: WordTable<true>;
  readonly links: WordTable<true>;
  readonly media: WordTable<SourceMedium>;
  readonly official: WordTable<true>;
  readonly fillers: WordTable<true>;
  readonly nationalities: WordTable<string>;
  readonly countries: WordTable<string>;
  readonly capitals: WordTable<string>;
  readonly places: WordTable<Place>;
  readonly offices: WordTable<Office>;
  readonly spokespersons: WordTable<true>;
  readonly mediaOffices: WordTable<true>;
  readonly bureaus: WordTable<true>;
  readonly documents: WordTable<true>;
  readonly anonymousHeads: WordTable<string>;
  readonly namableHeads: WordTable<true>;
  readonly anonymityMarks: WordTable<true>;
  readonly counts: WordTable<true>;
  readonly headStops: WordTable<true>;
  readonly nameParticles: WordTable<true>;
  readonly trailers: WordTable<true>;
  readonly modifiers: WordTable<true>;
  readonly titles: WordTable<TitleKind>;
  readonly kindWords: WordTable<SourceKind>;
}

const COMPILED = new WeakMap<SourceLexicon, CompiledLexicon>();

/** Of the kinds a word may hint at, the narrower come first: a table keeps its first entry. */
const KIND_ORDER = [
  'news_agency',
  'military',
  'government',
  'official',
  'media',
  'organisation',
  'person',
] as const;

function compile(lexicon: SourceLexicon): CompiledLexicon {
  const plain = (words: readonly string[]): WordTable<true> =>
    new WordTable(
      words.map((word) => [word, true] as const),
      lexicon,
    );
  const keyed = <K extends string>(
    lists: Readonly<Record<K, readonly string[]>>,
    keys?: readonly K[],
  ): WordTable<K> =>
    new WordTable(
      (keys ?? (Object.keys(lists) as K[])).flatMap((key) => lists[key].map((word) => [word, key] as const)),
      lexicon,
    );
  return {
    lexicon,
    articles: plain(lexicon.articles),
    indefinite: plain(lexicon.indefiniteArticles),
    links: plain(lexicon.links),
    media: keyed(lexicon.media),
    official: plain(lexicon.officialWords),
    fillers: plain(lexicon.fillers),
    nationalities: new WordTable(nationalityForms(lexicon), lexicon),
    countries: new WordTable(countryNames(lexicon), lexicon),
    capitals: keyed(lexicon.capitals),
    places: keyed(lexicon.places),
    offices: new WordTable(officeNames(lexicon), lexicon),
    spokespersons: plain(lexicon.spokespersons),
    mediaOffices: plain(lexicon.mediaOffices),
    bureaus: plain(lexicon.bureaus),
    documents: plain(lexicon.documents),
    anonymousHeads: keyed(lexicon.anonymousHeads),
    namableHeads: plain(lexicon.namableHeads),
    anonymityMarks: plain(lexicon.anonymityMarks),
    counts: plain(lexicon.counts),
    headStops: plain(lexicon.headStops),
    nameParticles: plain(lexicon.nameParticles),
    trailers: plain(lexicon.trailers),
    modifiers: plain(lexicon.modifiers),
    titles: keyed(lexicon.titles),
    kindWords: keyed(lexicon.kindWords, KIND_ORDER),
  };
}

export function compiledLexicon(lexicon: SourceLexicon): CompiledLexicon {
  let compiled = COMPILED.get(lexicon);
  if (compiled === undefined) {
    compiled = compile(lexicon);
    COMPILED.set(lexicon, compiled);
  }
  return compiled;
}
