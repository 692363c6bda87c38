import type { TokenisedText } from '../tokens.ts';
import { type Comparable, toComparable } from './comparable.ts';

/** An article prepared for finding many quotes in it. */
export interface ArticleIndex extends Comparable {
  /** One number per distinct key. */
  readonly ids: Int32Array;
  readonly idOf: ReadonlyMap<string, number>;
  /** Where each key stands, ascending: `places[first[id]]` to `places[first[id + 1] - 1]`. */
  readonly first: Int32Array;
  readonly places: Int32Array;
}

const INDEXES = new WeakMap<TokenisedText, ArticleIndex>();

/** Builds the index of an article once; later calls give the same one. Linear. */
export function indexArticle(text: TokenisedText): ArticleIndex {
  const known = INDEXES.get(text);
  if (known !== undefined) return known;
  const comparable = toComparable(text);
  const idOf = new Map<string, number>();
  const ids = new Int32Array(comparable.keys.length);
  for (const [position, key] of comparable.keys.entries()) {
    let id = idOf.get(key);
    if (id === undefined) {
      id = idOf.size;
      idOf.set(key, id);
    }
    ids[position] = id;
  }
  const first = new Int32Array(idOf.size + 2);
  for (const id of ids) first[id + 1] = (first[id + 1] as number) + 1;
  for (let id = 1; id < first.length; id += 1) first[id] = (first[id] as number) + (first[id - 1] as number);
  const next = first.slice();
  const places = new Int32Array(ids.length);
  for (const [position, id] of ids.entries()) {
    places[next[id] as number] = position;
    next[id] = (next[id] as number) + 1;
  }
  const index = { ...comparable, ids, idOf, first, places };
  INDEXES.set(text, index);
  return index;
}

/** Positions of a key in the article, ascending. */
export function placesOf(index: ArticleIndex, key: string): Int32Array {
  const id = index.idOf.get(key);
  if (id === undefined) return new Int32Array(0);
  return index.places.subarray(index.first[id] as number, index.first[id + 1] as number);
}
