import type { Hop } from '../../domain/hop.ts';
import type { Span } from '../../domain/span.ts';
import { familyOf } from '../../sources/families.ts';
import { listSources } from '../../sources/list-sources.ts';
import { foldText } from '../../text/fold.ts';
import type { Locale } from '../../text/locale.ts';
import { tokenise } from '../../text/tokens.ts';
import type { KnownClaim } from '../known-claim.ts';
import { sketchOverlap } from '../text-sketch.ts';
import { isSameSource, type NamedSource, namedSource } from './same-source.ts';

/** Words in a row that no two writers choose alike. */
const COPIED_WORDS = 8;

let registered: ReadonlyMap<string, string> | undefined;

/** The registered source that a publisher is, else its folded name. */
function houseOf(publisher: string): string {
  registered ??= new Map(
    listSources().flatMap(({ id, canonicalName, names }) =>
      [canonicalName, ...Object.values(names).flat()].map((name) => [foldText(name), id] as const),
    ),
  );
  const folded = foldText(publisher).trim();
  return registered.get(folded) ?? folded;
}

const sourceOrigin = (id: string): string => {
  const family = familyOf(id);
  return family === null ? `source:${id}` : `owner:${family}`;
};

/**
 * Who really stands behind a claim: the last stated source that carried it ("Reuters, quoting the minister" is Reuters), else
 * the wire of its dateline, else its house. Sources without a name are of the house that quotes them. Five
 * outlets that credit Reuters are one origin, and so is Reuters itself; houses of one owner are one, too.
 */
export function originOf({ claim, facts }: KnownClaim): string {
  const named = claim.attribution.chain.filter(({ kind }) => kind !== 'anonymous').at(-1);
  if (named !== undefined) return sourceOrigin(named.sourceId);
  if (facts.carrier !== null) return sourceOrigin(facts.carrier);
  if (facts.publisher !== null) {
    const house = houseOf(facts.publisher);
    return /^[a-z0-9-]+$/.test(house) ? sourceOrigin(house) : `house:${house}`;
  }
  return UNKNOWN;
}

/** All that nobody put a name to: it may all be of one hand. */
const UNKNOWN = 'unknown';

/** Whether every source that is stated for the claim is without a name. */
export const isAnonymous = ({ claim }: KnownClaim): boolean =>
  claim.attribution.chain.length > 0 && claim.attribution.chain.every(({ kind }) => kind === 'anonymous');

/** The words of a claim's spans: read once, however many claims it is held against, and however often it is judged. */
const WORDS = new WeakMap<readonly Span[], string | null>();

/** null for fewer than COPIED_WORDS. */
function wordsOf({ claim: { spans } }: KnownClaim): string | null {
  let words = WORDS.get(spans);
  if (words === undefined) {
    const list = tokenise(spans.map(({ quote }) => quote).join(' '))
      .tokens.filter(({ kind }) => kind !== 'mark')
      .map(({ text }) => text);
    words = list.length < COPIED_WORDS ? null : list.join(' ');
    WORDS.set(spans, words);
  }
  return words;
}

function copyKey(known: KnownClaim): string | null {
  const words = wordsOf(known);
  // Whoever denies the words has not copied them.
  return words === null ? null : `${known.claim.modality.polarity} ${words}`;
}

/** Share of their runs of words from which on two articles are copies of one. */
const COPIED_SHARE = 0.5;
const FIGURE = /\d/;

/** What no copy changes: who denies or gives another figure has not copied, whatever else stands there. */
const unchanged = ({ claim }: KnownClaim): string =>
  `${claim.modality.polarity} ${claim.quantities
    .map(({ span }) => foldText(span.quote))
    .filter((quote) => FIGURE.test(quote))
    .sort()
    .join(' ')}`;

/** Houses whose articles are one text, but for what a desk changes, have it from one hand: of one owner, or one syndicate. */
function isCopied(one: KnownClaim, other: KnownClaim): boolean {
  const [a, b] = [one.facts.sketch ?? '', other.facts.sketch ?? ''];
  return sketchOverlap(a, b) >= COPIED_SHARE && unchanged(one) === unchanged(other);
}

const namedHop = ({ claim }: KnownClaim): Hop | undefined =>
  claim.attribution.chain.filter(({ kind }) => kind !== 'anonymous').at(-1);

/**
 * The origin of each claim, by claim id. Claims in the same words, long enough to be no accident, have one, and so have those
 * of articles that are near copies, and those of one source under two names. Quadratic in the claims that are held
 * against one, which are few.
 */
export function originsOf(
  items: readonly KnownClaim[],
  localeOf: ((language: string) => Locale) | null = null,
): Map<string, string> {
  const joined = new Map<string, string>();
  const rootOf = (origin: string): string => {
    let root = origin;
    while (joined.has(root)) root = joined.get(root) as string;
    return root;
  };
  const join = (first: string, other: string): void => {
    if (rootOf(first) !== rootOf(other)) joined.set(rootOf(other), rootOf(first));
  };
  const own = items.map((known) => ({ known, origin: originOf(known), key: copyKey(known) }));
  const ofHouses = own.filter(({ known }) => namedHop(known) === undefined);
  const copies = new Map<string, string>();
  for (const { key, origin } of own) {
    if (key === null) continue;
    const first = copies.get(key);
    if (first === undefined) copies.set(key, origin);
    else join(first, origin);
  }
  ofHouses.forEach(({ known, origin }, at) => {
    for (const other of ofHouses.slice(at + 1))
      if (rootOf(origin) !== rootOf(other.origin) && isCopied(known, other.known)) join(origin, other.origin);
  });
  if (localeOf !== null) joinSources(own, localeOf, join);
  return new Map(own.map(({ known, origin }) => [known.claim.id, rootOf(origin)]));
}

/** One source may be called differently by two houses, and is in two languages. */
function joinSources(
  own: readonly { readonly known: KnownClaim; readonly origin: string }[],
  localeOf: (language: string) => Locale,
  join: (first: string, other: string) => void,
): void {
  const sources = new Map<string, NamedSource>();
  for (const { known, origin } of own) {
    const hop = namedHop(known);
    if (hop !== undefined && !sources.has(origin))
      sources.set(origin, namedSource(hop, localeOf(known.facts.language)));
  }
  const list = [...sources];
  list.forEach(([origin, source], at) => {
    for (const [other, another] of list.slice(at + 1)) if (isSameSource(source, another)) join(origin, other);
  });
}
