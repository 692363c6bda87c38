/** A stream of numbers in [0, 1) that is the same for the same seed ("mulberry32"). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** One of a list, the first far more often than the last, as names and words are in the news (Zipf's law). */
export function frequent<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor((list.length + 1) ** random()) - 1] as T;
}
