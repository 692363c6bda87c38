/** Letters in a row that two words share when they are forms of one word: "وقع" and "التوقيع" without weak letters. */
const SHARED = 3;

/** Arabic forms of one root differ in their weak letters; English words keep theirs. */
const skeleton = (word: string): string => word.replaceAll(/[اويىةءؤئ]/g, '');

/** The runs of letters of folded words, for `isFormOf`. Linear in the words. */
export function letterRuns(words: Iterable<string>): ReadonlySet<string> {
  const runs = new Set<string>();
  for (const word of words) {
    const letters = skeleton(word);
    for (let at = 0; at + SHARED <= letters.length; at += 1) runs.add(letters.slice(at, at + SHARED));
  }
  return runs;
}

/**
 * Whether a folded word may be a form of one of the words that the runs were taken from: most of its runs of letters are
 * among them. Generous, and meant so: it tells a rewording from other words, not one form from another. A word of
 * fewer letters decides nothing and passes.
 */
export function isFormOf(word: string, runs: ReadonlySet<string>): boolean {
  const letters = skeleton(word);
  let all = 0;
  let shared = 0;
  for (let at = 0; at + SHARED <= letters.length; at += 1) {
    all += 1;
    if (runs.has(letters.slice(at, at + SHARED))) shared += 1;
  }
  return all === 0 || shared * 2 >= all;
}
