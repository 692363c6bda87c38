import type { Token } from '../text/tokens.ts';

/** Words that are hashed together: three in a row are seldom chosen alike. */
const SHINGLE = 3;
/** Hashes that are kept of a text: shorter texts are compared exactly, longer ones by a sample. */
const KEPT = 96;
/** Texts of fewer shingles are alike by accident. */
const LEAST = 16;
/** Words of a text that are looked at. */
const MOST_WORDS = 20_000;
const SEPARATOR = ' ';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

function hash32(text: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  // The last letters hardly reach the high bits, by which the smallest are chosen.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

const smallest = (hashes: ReadonlySet<number>): number[] => [...hashes].sort((a, b) => a - b).slice(0, KEPT);

/**
 * A sample of a text's runs of three words, the same for the same runs wherever they stand: MinHash with the smallest
 * hashes of one function. '' for a text too short to tell. Linear in the words.
 */
export function sketchText(tokens: readonly Token[]): string {
  const words = tokens.filter(({ kind }) => kind !== 'mark').slice(0, MOST_WORDS);
  let kept = new Set<number>();
  for (let at = 0; at + SHINGLE <= words.length; at += 1) {
    const run = words.slice(at, at + SHINGLE).map(({ text }) => text);
    kept.add(hash32(run.join(SEPARATOR)));
    if (kept.size >= 4 * KEPT) kept = new Set(smallest(kept));
  }
  if (kept.size < LEAST) return '';
  return smallest(kept)
    .map((hash) => hash.toString(36))
    .join(SEPARATOR);
}

const parse = (sketch: string): number[] => sketch.split(SEPARATOR).map((hash) => Number.parseInt(hash, 36));

/** The hashes of sketches, which are asked for again with each claim of their articles. */
const PARSED = new Map<string, readonly number[]>();
const MOST_PARSED = 256;

function hashesOf(sketch: string): readonly number[] {
  let hashes = PARSED.get(sketch);
  if (hashes === undefined) {
    if (PARSED.size >= MOST_PARSED) PARSED.clear();
    hashes = parse(sketch);
    PARSED.set(sketch, hashes);
  }
  return hashes;
}

/** The share of all runs of words that both texts have, estimated; 0 where one is too short to tell. */
export function sketchOverlap(one: string, other: string): number {
  if (one === '' || other === '') return 0;
  const [a, b] = [hashesOf(one), hashesOf(other)];
  // Both are sorted: the smallest hashes of the union come one after the other.
  let [inA, inB, seen, shared] = [0, 0, 0, 0];
  for (; seen < KEPT && (inA < a.length || inB < b.length); seen += 1) {
    const [x, y] = [a[inA] ?? Number.POSITIVE_INFINITY, b[inB] ?? Number.POSITIVE_INFINITY];
    if (x === y) shared += 1;
    if (x <= y) inA += 1;
    if (y <= x) inB += 1;
  }
  return shared / seen;
}
