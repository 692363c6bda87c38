import { listSources } from '../../sources/list-sources.ts';
import { foldText } from '../../text/fold.ts';
import { tokenise } from '../../text/tokens.ts';
import type { KnownClaim } from '../known-claim.ts';

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

/**
 * Who really stands behind a claim: the last stated source that carried it ("Reuters, quoting the minister" is Reuters), else
 * the wire of its dateline, else its house. Sources without a name are of the house that quotes them. Five
 * outlets that credit Reuters are one origin, and so is Reuters itself.
 */
export function originOf({ claim, facts }: KnownClaim): string {
  const named = claim.attribution.chain.filter(({ kind }) => kind !== 'anonymous').at(-1);
  if (named !== undefined) return `source:${named.sourceId}`;
  if (facts.carrier !== null) return `source:${facts.carrier}`;
  if (facts.publisher !== null) {
    const house = houseOf(facts.publisher);
    return /^[a-z0-9-]+$/.test(house) ? `source:${house}` : `house:${house}`;
  }
  return UNKNOWN;
}

/** All that nobody put a name to: it may all be of one hand. */
const UNKNOWN = 'unknown';

/** Whether every source that is stated for the claim is without a name. */
export const isAnonymous = ({ claim }: KnownClaim): boolean =>
  claim.attribution.chain.length > 0 && claim.attribution.chain.every(({ kind }) => kind === 'anonymous');

const wordsOf = ({ claim }: KnownClaim): string[] =>
  tokenise(claim.spans.map(({ quote }) => quote).join(' '))
    .tokens.filter(({ kind }) => kind !== 'mark')
    .map(({ text }) => text);

function copyKey(known: KnownClaim): string | null {
  const words = wordsOf(known);
  // Whoever denies the words has not copied them.
  return words.length < COPIED_WORDS ? null : `${known.claim.modality.polarity} ${words.join(' ')}`;
}

/** The origin of each claim, by claim id. Claims in the same words, long enough to be no accident, have one. */
export function originsOf(items: readonly KnownClaim[]): Map<string, string> {
  const copies = new Map<string, string>();
  const joined = new Map<string, string>();
  const rootOf = (origin: string): string => {
    let root = origin;
    while (joined.has(root)) root = joined.get(root) as string;
    return root;
  };
  const own = items.map((known) => ({ known, origin: originOf(known) }));
  for (const { known, origin } of own) {
    const key = copyKey(known);
    if (key === null) continue;
    const first = copies.get(key);
    if (first === undefined) copies.set(key, origin);
    else if (rootOf(first) !== rootOf(origin)) joined.set(rootOf(origin), rootOf(first));
  }
  return new Map(own.map(({ known, origin }) => [known.claim.id, rootOf(origin)]));
}
