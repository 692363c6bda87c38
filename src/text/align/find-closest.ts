import { type ArticleIndex, placesOf } from './article-index.ts';

const ANCHORS = 3;
const PLACES = 8;
/** Share of the quote that must be found in one piece around an anchor to say that the article differs there. */
const LEAST_SHARE = 0.34;

/**
 * Where a quote that is not in the article comes closest to it: the first key on which the two differ, as positions
 * in both. Looks at a few places of the quote's rarest keys only; null when none resembles the quote.
 */
export function findClosest(
  keys: readonly string[],
  index: ArticleIndex,
): { readonly quote: number; readonly article: number } | null {
  const anchors = keys
    .map((key, at) => ({ at, places: placesOf(index, key) }))
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => a.places.length - b.places.length)
    .slice(0, ANCHORS);
  let best: { quote: number; article: number } | null = null;
  let longest = 0;
  for (const { at, places } of anchors)
    for (const place of places.subarray(0, PLACES)) {
      let before = 0;
      while (before < at && index.keys[place - before - 1] === keys[at - before - 1]) before += 1;
      let after = 1;
      while (at + after < keys.length && index.keys[place + after] === keys[at + after]) after += 1;
      const length = before + after;
      if (length <= longest) continue;
      const offset = at + after < keys.length ? after : -before - 1;
      const article = place + offset;
      if (article < 0 || article >= index.keys.length) continue;
      longest = length;
      best = { quote: at + offset, article };
    }
  return longest >= keys.length * LEAST_SHARE ? best : null;
}
