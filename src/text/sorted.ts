/**
 * The items of a list sorted by position that lie wholly inside [from, to). `startOf`/`endOf` give an item's place;
 * starts must not decrease. Costs the logarithm of the list and what is found: a sentence may hold thousands.
 */
export function itemsWithin<T>(
  items: readonly T[],
  from: number,
  to: number,
  startOf: (item: T) => number,
  endOf: (item: T) => number,
): T[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(items[middle] as T) < from) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = low; at < items.length && startOf(items[at] as T) < to; at += 1)
    if (endOf(items[at] as T) <= to) found.push(items[at] as T);
  return found;
}

/**
 * Index of the first token that ends behind an offset: a span may begin inside a token, behind a particle written onto its
 * word ("لم" of "ولم"), and has that word all the same.
 */
export function firstPast(
  tokens: readonly { readonly start: number; readonly end: number }[],
  offset: number,
): number {
  const at = firstFrom(tokens, offset);
  return at > 0 && (tokens[at - 1] as { readonly end: number }).end > offset ? at - 1 : at;
}

/** Index of the first token that starts at or after an offset of the original; their number when none does. */
export function firstFrom(tokens: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as { readonly start: number }).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
