import { WordMemo } from './word-memo.ts';

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
  /** Letters that patterns of words add to a root, or null where words are not made of roots. */
  readonly pattern: { readonly prefixes: RegExp; readonly suffix: RegExp; readonly weak: RegExp } | null;
}

/**
 * What is left of a folded stem when its pattern's letters are gone, which most words of one root have in common:
 * "تسيطر" and "سيطره" → "سطر"; '' where that says too little. For holding two short statements side by side, never for finding.
 */
export function rootLetters(word: string, { pattern }: StemLexicon): string {
  if (pattern === null || word.length < 4) return '';
  const root = word.replace(pattern.prefixes, '').replace(pattern.suffix, '').replaceAll(pattern.weak, '');
  return root.length < 3 ? '' : root;
}

/**
 * A folded word, already without proclitics, without its inflection: "اتفاقيات" and "اتفاقية" → "اتفاق", "strikes" →
 * "strike". For finding, never for comparing: two words may share a stem and mean different things.
 */
export function lightStem(word: string, lexicon: StemLexicon): string {
  let memo = STEMS.get(lexicon);
  if (memo === undefined) {
    memo = new WordMemo((one) => stemOf(one, lexicon));
    STEMS.set(lexicon, memo);
  }
  return memo.of(word);
}

const STEMS = new WeakMap<StemLexicon, WordMemo<string>>();

function stemOf(word: string, lexicon: StemLexicon): string {
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
