import type { Fingerprint } from './fingerprint.ts';

/** Rare words of a claim that make it findable. */
const KEYS = 4;
/** Claims that may share one key; a word that more claims use tells nothing. */
const MAX_BUCKET = 24;

/**
 * Pairs of claims that may have to do with each other: they share a rare word or measure the same thing. Linear in
 * the claims, because every bucket is bounded.
 */
export function candidatePairs(prints: readonly Fingerprint[]): [Fingerprint, Fingerprint][] {
  const frequency = new Map<string, number>();
  for (const print of prints)
    for (const word of print.words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const buckets = new Map<string, number[]>();
  const put = (key: string, index: number): void => {
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [index]);
    else bucket.push(index);
  };
  prints.forEach((print, index) => {
    const shared: { word: string; uses: number }[] = [];
    for (const word of print.words) {
      const uses = frequency.get(word) as number;
      if (uses > 1) shared.push({ word, uses });
    }
    shared.sort((a, b) => a.uses - b.uses || (a.word < b.word ? -1 : 1));
    for (const { word } of shared.slice(0, KEYS)) put(`word ${word}`, index);
    for (const name of print.measured.keys()) put(`measure ${name}`, index);
    if (print.bodies !== null) put('measure death', index);
  });
  const seen = new Set<number>();
  const pairs: [Fingerprint, Fingerprint][] = [];
  for (const bucket of buckets.values()) {
    if (bucket.length > MAX_BUCKET) continue;
    for (let i = 0; i < bucket.length; i += 1)
      for (let j = i + 1; j < bucket.length; j += 1) {
        const [a, b] = [bucket[i] as number, bucket[j] as number];
        const key = a * prints.length + b;
        if (a === b || seen.has(key)) continue;
        seen.add(key);
        pairs.push([prints[a] as Fingerprint, prints[b] as Fingerprint]);
      }
  }
  return pairs;
}
