import type { ClaimKey, KeyKind } from './claim-keys.ts';

/** How far sharing a key of this kind goes towards being about the same thing. */
const WEIGHTS: Readonly<Record<KeyKind, number>> = {
  names: 2,
  'name-day': 2.2,
  'sound-act': 1.4,
  'act-day': 1,
  acts: 1,
  amount: 1.6,
  'name-word': 1.6,
  'name-unit': 1.2,
  'name-month': 0.8,
  words: 1.2,
  'day-word': 1,
  name: 0.6,
  word: 0.5,
};

/** Kinds that a claim may share with a thousand others: one of them alone makes no candidate. */
const WEAK: ReadonlySet<KeyKind> = new Set<KeyKind>(['name', 'word', 'name-month', 'name-unit']);
/** Weak ones make one together when they are rare: their weights, each times its rarity's share of the greatest. */
const ENOUGH_WEAK = 1.2;
/** Share of the best claim's score that another needs to be looked at. */
const LEAST_SHARE = 0.1;

export interface Ranked {
  readonly place: number;
  readonly score: number;
}

/**
 * How rare a key is, as in bm25: ln(1 + N/df). A list that was cut says by its own density how long it would be: the
 * index keeps no counts, which every ingest would have to update.
 */
function rarity(places: readonly number[], newest: number, most: number): number {
  const [first, last] = [places[0] ?? 0, places.at(-1) ?? 0];
  const share = places.length < most ? places.length / newest : places.length / Math.max(1, first - last + 1);
  return Math.log(1 + 1 / Math.max(share, 1 / newest));
}

/**
 * Claims that share keys, best first, at most `limit`: bm25 for terms that occur once, weighted by kind of key. Equal
 * scores go to the later claim. `most`: where the lists were cut.
 */
export function rankPlaces(
  keys: readonly ClaimKey[],
  byKey: ReadonlyMap<string, readonly number[]>,
  { newest, most, limit }: { newest: number; most: number; limit: number },
): Ranked[] {
  const rarest = Math.log(1 + newest);
  const found = new Map<number, { score: number; strong: boolean }>();
  for (const { kind, text } of keys) {
    const places = byKey.get(text);
    if (places === undefined || places.length === 0) continue;
    const gain = WEIGHTS[kind] * rarity(places, newest, most);
    const isWeak = WEAK.has(kind);
    for (const place of places) {
      const known = found.get(place);
      if (known === undefined) found.set(place, { score: gain, strong: !isWeak });
      else {
        known.score += gain;
        if (!isWeak) known.strong = true;
      }
    }
  }
  const ranked: Ranked[] = [];
  for (const [place, { score, strong }] of found)
    if (strong || score >= ENOUGH_WEAK * rarest) ranked.push({ place, score });
  ranked.sort((a, b) => b.score - a.score || b.place - a.place);
  const least = (ranked[0]?.score ?? 0) * LEAST_SHARE;
  return ranked.slice(0, limit).filter(({ score }) => score >= least);
}
