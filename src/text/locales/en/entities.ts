import type { EntityLexicon, HeadKind, PlaceEntry } from '../../entities/lexicon.ts';
import { NO_SHAPES } from '../../entities/word-shapes.ts';
import { foldText } from '../../fold.ts';
import { PhraseTable } from '../../phrases.ts';
import {
  COMMON_WORDS,
  DOUBTFUL_NAMES,
  GIVEN_NAMES,
  NAME_PARTICLES,
  SURNAMES,
  THING_WORDS,
} from './entities-names.ts';
import {
  CAPITAL_HEADS,
  CHAIN_NOUNS,
  DESCRIPTIONS,
  OPEN_ROLES,
  ORGANISATION_HEADS,
  ORGANISATION_TAILS,
  ORGANISATIONS,
  RANKS,
  ROLES,
} from './entities-offices.ts';
import { DIRECTIONS, PLACE_HEADS, PLACE_PREPOSITIONS, PLACES } from './entities-places.ts';
import { describesPerson } from './person-nouns.ts';
import { COUNTRIES, NATIONALITIES } from './source-countries.ts';
import { verbs } from './verbs.ts';

const words = (text: string): Set<string> =>
  new Set(
    text
      .split(/\s/)
      .filter((word) => word !== '')
      .map(foldText),
  );
const phrases = (text: string): string[] =>
  text
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
const table = <T>(text: string, value: T): [string, T][] => phrases(text).map((phrase) => [phrase, value]);

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

function countryOf(code: string): string | undefined {
  const more: Readonly<Record<string, readonly string[]>> = COUNTRIES;
  return more[code]?.[0] ?? regions.of(code);
}

/** Countries whose names are ordinary words or given names as well. */
const DOUBTFUL_COUNTRIES: ReadonlySet<string> = new Set(['Turkey', 'Chad', 'Jordan', 'Georgia']);

function* countries(): Iterable<[string, PlaceEntry]> {
  const more: Readonly<Record<string, readonly string[]>> = COUNTRIES;
  for (const code of new Set([...Object.keys(NATIONALITIES), ...Object.keys(COUNTRIES)])) {
    const canonical = countryOf(code);
    if (canonical === undefined) continue;
    for (const spelling of new Set([canonical, regions.of(code) ?? canonical, ...(more[code] ?? [])]))
      yield [spelling, { canonical, doubtful: DOUBTFUL_COUNTRIES.has(spelling) }];
  }
  yield ['US', { canonical: 'United States', doubtful: false }];
  yield ['U.S.', { canonical: 'United States', doubtful: false }];
  yield ['UK', { canonical: 'Britain', doubtful: false }];
  yield ['U.K.', { canonical: 'Britain', doubtful: false }];
}

function* places(): Iterable<[string, PlaceEntry]> {
  for (const line of PLACES.split('\n')) {
    const [canonical, ...variants] = phrases(line);
    if (canonical !== undefined)
      for (const spelling of [canonical, ...variants]) yield [spelling, { canonical, doubtful: false }];
  }
}

function nationalities(): Map<string, string> {
  const found = new Map<string, string>();
  const all: Readonly<Record<string, readonly string[]>> = NATIONALITIES;
  for (const [code, adjectives] of Object.entries(all)) {
    const country = foldText(countryOf(code) ?? code);
    for (const adjective of adjectives) {
      found.set(foldText(adjective), country);
      found.set(foldText(`${adjective}s`), country);
    }
  }
  return found;
}

const STOPS = `the a an of in on at by for from to with without and or but nor as after before since until while during between against about into over under through that which who whom whose where when if unless because although than then there here is are was were be been being has have had do does did will would shall should may might can could must not no`;

export const entities: EntityLexicon = {
  cased: true,
  definite: '',
  particles: [],
  givenNames: words(GIVEN_NAMES),
  doubtfulNames: words(DOUBTFUL_NAMES),
  nameParticles: words(NAME_PARTICLES),
  describesPerson,
  bindingParticles: new Set(),
  leadingParticles: words('al el abu abdel abdul van de'),
  regnal: words('i ii iii iv v vi vii viii'),
  droppableNames: words('muhammad mohammad mohammed mohamed'),
  surnames: words(SURNAMES),
  commonWords: words(COMMON_WORDS),
  thingWords: words(THING_WORDS),
  stops: words(STOPS),
  isVerb: (word) => verbs.read(word) !== null,
  ranks: new PhraseTable(table(RANKS, true as const)),
  roles: new PhraseTable<HeadKind>([
    ...table<HeadKind>(DESCRIPTIONS, 'described'),
    ...table<HeadKind>(OPEN_ROLES, 'open'),
    ...table<HeadKind>(ROLES, 'closed'),
  ]),
  organisationHeads: new PhraseTable([
    ...table<HeadKind>(CAPITAL_HEADS, 'described'),
    ...table<HeadKind>(ORGANISATION_HEADS, 'open'),
  ]),
  organisationTails: words(ORGANISATION_TAILS),
  organisations: new PhraseTable(table(ORGANISATIONS, true as const)),
  chainNouns: words(CHAIN_NOUNS),
  adjectives: new Set(),
  joinedTopics: new Set(),
  nationalities: nationalities(),
  places: new PhraseTable([...countries(), ...places()]),
  placeHeads: new PhraseTable(table(PLACE_HEADS.replaceAll(' ', '|'), true as const)),
  directions: words(DIRECTIONS),
  placePrepositions: words(PLACE_PREPOSITIONS),
  roleWords: {
    weak: words('the of national for and general republic arab s'),
    distinct: words(
      'former deputy vice acting interim ex late then shadow assistant undersecretary spokesman spokeswoman spokesperson adviser advisor office',
    ),
    same: new Map([
      ['premier', 'minister'],
      ['prime', 'minister'],
      ['defense', 'defence'],
      ['secretary-general', 'secretary'],
    ]),
  },
  shapes: NO_SHAPES,
  joining: {
    of: words('of'),
    inner: words('of for'),
    complements: words('of for to'),
    destinations: words('to'),
    and: words('and'),
    genitives: words("'s"),
    offices: words('office'),
    relatives: words('who'),
    belongings: new Set(),
  },
  boundParts: words('al el abdel abdul abd abu'),
  posted: words('ambassador envoy representative coordinator consul'),
  postings: words('to in'),
  articles: words('the a an'),
  link: '',
  unfuse: (word) => word,
  joiner: '',
  mandates: words('mandated appointed backed recognised recognized elected'),
  mandateWord: 'by',
};
