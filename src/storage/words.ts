import { foldText } from '../text/fold.ts';
import { stems } from '../text/proclitics.ts';

/** Particles that a language writes onto the front of words, folded, for all languages together. */
export type Proclitics = readonly string[];

const WORD = /[\p{L}\p{N}]+/gu;
/** A rest shorter than this is more likely a piece of a word than a word. */
const SHORTEST_STEM = 3;
/** Words of a query beyond these are not needed to find anything, and each costs a look-up. */
const MAX_QUERY_WORDS = 32;

function wordsOf(text: string): string[] {
  return foldText(text).match(WORD) ?? [];
}

function formsOf(word: string, proclitics: Proclitics): string[] {
  return stems(word, proclitics)
    .filter((stem) => stem.prefix === '' || stem.text.length >= SHORTEST_STEM)
    .map((stem) => stem.text);
}

/**
 * What full-text search sees of some texts: each folded word once, with and without the particles on its front.
 * FTS5 itself would split Arabic words at their harakat and know nothing of particles.
 */
export function indexWords(texts: readonly string[], proclitics: Proclitics): string {
  const words = new Set<string>();
  // Joined, because folding has a cost per text that outweighs the few words of a label.
  for (const word of wordsOf(texts.join('\n'))) for (const form of formsOf(word, proclitics)) words.add(form);
  return [...words].join(' ');
}

/**
 * The FTS5 query for what a person typed: every word, in any of its forms, in any order. Only letters and digits in
 * quotation marks reach FTS5, so that nothing typed can be query syntax. null when there is no word to look for.
 */
export function matchExpression(typed: string, proclitics: Proclitics): string | null {
  const words = [...new Set(wordsOf(typed))].slice(0, MAX_QUERY_WORDS);
  if (words.length === 0) return null;
  return words
    .map(
      (word) =>
        `(${formsOf(word, proclitics)
          .map((form) => `"${form}"`)
          .join(' OR ')})`,
    )
    .join(' AND ');
}
