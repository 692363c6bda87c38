import type { Locale } from '../text/locale.ts';
import type { TokenisedText } from '../text/tokens.ts';
import { compiledLexicon } from './compiled-lexicon.ts';
import { PLACES } from './offices.ts';
import type { Match, WordTable } from './word-table.ts';
import { wordOf } from './words.ts';

/** Something that a text names in words, under a name that all languages share. */
export interface Named {
  readonly id: string;
  /** Offsets of the words that name it. */
  readonly start: number;
  readonly end: number;
}

export interface NamedOffices {
  /** Offices that one person holds: "prime-minister", "minister-energy". */
  readonly offices: readonly Named[];
  /** Other bodies: "ministry-energy", "police". */
  readonly bodies: readonly Named[];
  /** ISO 3166 codes of countries, by their names and their people's. */
  readonly countries: readonly Named[];
  /** Codes of the countries whose seats of government or parts are named. */
  readonly seats: readonly Named[];
}

/** Countries whose name is an ordinary word in some form: "مالية" is "financial". */
const ORDINARY: ReadonlySet<string> = new Set(['ML']);

/** The offices and countries that tokens [from, to) name, whoever holds them. Linear in the tokens. */
export function namedOffices(
  { tokens }: TokenisedText,
  from: number,
  to: number,
  { sources, entities }: Locale,
): NamedOffices {
  const compiled = compiledLexicon(sources);
  const words = tokens
    .slice(from, to)
    .filter(({ kind }) => kind === 'word')
    .map((token) => wordOf(token, sources));
  const particles = [...sources.attachedLinks, sources.attachedAnd].filter((one) => one !== '');
  const found: Record<keyof NamedOffices, Named[]> = { offices: [], bodies: [], countries: [], seats: [] };
  const at = <T>(table: WordTable<T>, place: number): Match<T> | null =>
    table.longest(words, place, words.length) ?? table.longestAttached(words, place, words.length, particles);
  for (let place = 0; place < words.length; ) {
    const word = words[place] as (typeof words)[number];
    const office = at(compiled.offices, place);
    const country = entities.cased && word.caps === 'none' ? null : countryAt(place);
    const match = country !== null && country.next > (office?.next ?? place) ? country : office;
    if (match === null) {
      place += 1;
      continue;
    }
    const named = { start: word.start, end: (words[match.next - 1] as typeof word).end };
    if (match === office) {
      const { id, personal } = office.value;
      // "قروض خارجية" are foreign loans; the ministry of that name is definite.
      const isAdjective = match.next - place === 1 && id.startsWith('ministry-') && !word.definite;
      if (!isAdjective) found[personal ? 'offices' : 'bodies'].push({ id, ...named });
    } else if (country !== null && !ORDINARY.has(country.value.id))
      found[country.value.list].push({ id: country.value.id, ...named });
    place = match.next;
  }
  return found;

  function countryAt(place: number): Match<{ id: string; list: 'countries' | 'seats' }> | null {
    const name = at(compiled.nationalities, place) ?? at(compiled.countries, place);
    if (name !== null) return { value: { id: name.value, list: 'countries' }, next: name.next };
    const seat = at(compiled.capitals, place);
    if (seat !== null) return { value: { id: seat.value, list: 'seats' }, next: seat.next };
    const part = at(compiled.places, place);
    return part === null
      ? null
      : { value: { id: PLACES[part.value].country, list: 'seats' }, next: part.next };
  }
}
