import { type Named, type NamedOffices, namedOffices } from '../sources/named-offices.ts';
import type { Reading, SegmentContent } from '../text/reading.ts';
import type { CheckContext } from './check.ts';

interface Unstated {
  readonly claimed: string;
  /** What the span has and the claim leaves out in its place; null where it has nothing of the kind. */
  readonly stated: string | null;
}

const KNOWN = new WeakMap<Reading, ReadonlyMap<SegmentContent, NamedOffices>>();

/** The offices and countries that each segment of an article names. */
function known(reading: Reading): ReadonlyMap<SegmentContent, NamedOffices> {
  let offices = KNOWN.get(reading);
  if (offices === undefined) {
    offices = new Map(
      reading.contents.map((content) => [
        content,
        namedOffices(reading.text, content.segment.from, content.segment.to, reading.locale),
      ]),
    );
    KNOWN.set(reading, offices);
  }
  return offices;
}

/** ISO 3166 codes of the countries that an article names, itself or by their capitals. */
export const countriesOf = (reading: Reading): ReadonlySet<string> =>
  new Set(
    [...known(reading).values()].flatMap((one) => [...one.countries, ...one.seats].map(({ id }) => id)),
  );

/** Heads of bodies of any kind are called so; what one language calls a president is a chairman in another. */
const LOOSE: ReadonlySet<string> = new Set([
  'president',
  'vice-president',
  'speaker',
  'king',
  'emir',
  'sultan',
]);

const isMinistry = ({ id }: Named): boolean => id.startsWith('ministry-');

/** A ministry and its minister are named for each other. */
const subjectOf = (id: string): string => id.replace(/^minist(?:er|ry)-/, 'ministry-');

/**
 * An office or a country of the claim that its article names nowhere: "prime minister" for "energy minister", "Greek" for
 * "التركي". The first of them, with what its span has in its place.
 */
export function unstatedOffice({ words, stated, content, reading }: CheckContext): Unstated | null {
  if (content === null || words.text === reading.text) return null;
  const own = namedOffices(words.text, words.from, words.to, words.locale);
  if (own.offices.length === 0 && own.countries.length === 0 && !own.bodies.some(isMinistry)) return null;
  const article = [...known(reading).values()];
  const here = known(reading).get(content);
  const inPerson = ({ start, end }: Named): boolean =>
    words.mentions.some(
      (one) => one.type === 'person' && one.start <= start && end <= one.end && one.end > end,
    );
  const quote = ({ start, end }: Named): string => words.text.original.slice(start, end);
  const find = (
    claimed: readonly Named[],
    all: readonly Named[],
    near: readonly Named[],
    key = (id: string) => id,
  ) => {
    const has = new Set(all.map(({ id }) => key(id)));
    const said = new Set(claimed.map(({ id }) => key(id)));
    const unknown = claimed.find((one) => !LOOSE.has(one.id) && !inPerson(one) && !has.has(key(one.id)));
    if (unknown === undefined) return null;
    const lost = near.find(({ id }) => !said.has(key(id)));
    return {
      claimed: quote(unknown),
      stated: lost === undefined ? null : reading.text.original.slice(lost.start, lost.end),
    };
  };
  const offices = article.flatMap((one) => [...one.offices, ...one.bodies]);
  const countries = article.flatMap((one) => [...one.countries, ...one.seats]);
  const inSpan = (one: Named): boolean =>
    stated.mentions.some(({ start, end }) => start <= one.start && one.end <= end);
  return (
    find(
      [...own.offices, ...own.bodies.filter(isMinistry)],
      offices,
      [...(here?.offices ?? []), ...(here?.bodies ?? []).filter(isMinistry)],
      subjectOf,
    ) ?? find(own.countries, countries, (here?.countries ?? []).filter(inSpan))
  );
}
