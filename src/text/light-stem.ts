/** One ending that inflection writes onto words. All folded. */
export interface Ending {
  readonly ending: string;
  /** What stands in its place: "ies" becomes "y". */
  readonly becomes: string;
  /** Letters that must be left before it. */
  readonly least: number;
}

/** Endings of one language, longest first: light stemming, which takes off inflection and guesses no roots. */
export interface StemLexicon {
  readonly endings: readonly Ending[];
  /** How many endings one word may lose, one behind the other: "اتفاقيات" loses two. */
  readonly most: number;
  /** A doubled last letter is left when its ending goes: "stopped" → "stop". */
  readonly undoubles: boolean;
}

/**
 * A folded word, already without proclitics, without its inflection: "اتفاقيات" and "اتفاقية" → "اتفاق", "strikes" →
 * "strike". For finding, never for comparing: two words may share a stem and mean different things.
 */
export function lightStem(word: string, lexicon: StemLexicon): string {
  let stem = word;
  for (let round = 0; round < lexicon.most; round += 1) {
    const found = lexicon.endings.find(
      ({ ending, least }) => stem.length - ending.length >= least && stem.endsWith(ending),
    );
    if (found === undefined) return stem;
    stem = stem.slice(0, stem.length - found.ending.length) + found.becomes;
    if (lexicon.undoubles && found.becomes === '' && found.ending !== 's') stem = undouble(stem);
  }
  return stem;
}

function undouble(stem: string): string {
  const last = stem.at(-1);
  return stem.length > 3 && last === stem.at(-2) && last !== 's' && last !== 'l' ? stem.slice(0, -1) : stem;
}
