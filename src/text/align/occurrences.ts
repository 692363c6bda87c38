import { type ArticleIndex, placesOf } from './article-index.ts';

/**
 * Positions in the article at which a sequence of keys begins, ascending. Looked up by the rarest key; where that is
 * frequent, by a scan that reads each position once (Knuth, Morris and Pratt), so that no text makes it quadratic.
 */
export function findOccurrences(index: ArticleIndex, pattern: readonly string[]): number[] {
  const ids = pattern.map((key) => index.idOf.get(key) ?? -1);
  if (ids.includes(-1) || ids.length === 0) return [];
  let rarest = 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (const [at, key] of pattern.entries()) {
    const count = placesOf(index, key).length;
    if (count < fewest) {
      fewest = count;
      rarest = at;
    }
  }
  if (fewest * pattern.length > 2 * (index.ids.length + pattern.length)) return scan(index.ids, ids);
  const found: number[] = [];
  for (const place of placesOf(index, pattern[rarest] as string)) {
    const start = place - rarest;
    if (start >= 0 && matchesAt(index.ids, ids, start)) found.push(start);
  }
  return found;
}

function matchesAt(text: Int32Array, pattern: readonly number[], start: number): boolean {
  if (start + pattern.length > text.length) return false;
  for (let i = 0; i < pattern.length; i += 1) if (text[start + i] !== pattern[i]) return false;
  return true;
}

function scan(text: Int32Array, pattern: readonly number[]): number[] {
  const border = new Int32Array(pattern.length);
  for (let i = 1, length = 0; i < pattern.length; ) {
    if (pattern[i] === pattern[length]) {
      length += 1;
      border[i] = length;
      i += 1;
    } else if (length > 0) length = border[length - 1] as number;
    else i += 1;
  }
  const found: number[] = [];
  let matched = 0;
  for (let i = 0; i < text.length; i += 1) {
    while (matched > 0 && text[i] !== pattern[matched]) matched = border[matched - 1] as number;
    if (text[i] === pattern[matched]) matched += 1;
    if (matched === pattern.length) {
      found.push(i - matched + 1);
      matched = border[matched - 1] as number;
    }
  }
  return found;
}
