import type { Token, TokenisedText } from './tokens.ts';
import { WordMemo } from './word-memo.ts';

/** A word seen without the particles written onto its front: "وبحسب" is و + بحسب, or و + ب + حسب. */
export interface Stem {
  readonly text: string;
  /** The particles taken off, as folded; '' for the word as it stands. */
  readonly prefix: string;
  /** `slotOf` the text. */
  readonly slot: number;
}

/** How many slots words fall into. */
export const SLOTS = 2048;

/**
 * A number below `SLOTS` from a word's first, second and last letter and its length: a table that marks the slots of
 * its entries refuses most other words by one look, which costs less than hashing.
 */
export function slotOf(word: string): number {
  const last = word.length - 1;
  if (last < 0) return 0;
  const second = word.charCodeAt(last > 0 ? 1 : 0);
  return (word.charCodeAt(0) * 211 + second * 31 + word.charCodeAt(last) * 7 + last * 401) & (SLOTS - 1);
}

/**
 * The readings of a word under a locale's proclitics, the whole word first, then from the shortest prefix to the
 * longest. A rest of one letter is no word. A language without proclitics has one reading.
 */
export function stems(word: string, proclitics: readonly string[]): readonly Stem[] {
  if (proclitics !== lastList) {
    lastList = proclitics;
    lastMemo = memoOf(proclitics);
  }
  return lastMemo.of(word);
}

function readStems(word: string, proclitics: readonly string[]): readonly Stem[] {
  const found: Stem[] = [{ text: word, prefix: '', slot: slotOf(word) }];
  for (const prefix of proclitics) {
    if (word.length < prefix.length + 2 || !word.startsWith(prefix)) continue;
    const text = word.slice(prefix.length);
    found.push({ text, prefix, slot: slotOf(text) });
  }
  return found;
}

/** By list: every reader asks for the stems of every word, and trying twenty particles each time is most of the cost. */
const MEMOS = new WeakMap<readonly string[], WordMemo<readonly Stem[]>>();

function memoOf(proclitics: readonly string[]): WordMemo<readonly Stem[]> {
  let memo = MEMOS.get(proclitics);
  if (memo === undefined) {
    memo = new WordMemo((word) => readStems(word, proclitics));
    MEMOS.set(proclitics, memo);
  }
  return memo;
}

const NO_PROCLITICS: readonly string[] = [];
let lastList = NO_PROCLITICS;
let lastMemo = memoOf(NO_PROCLITICS);

const LISTS = new Map<string, readonly string[]>();

/** The list of these particles, always the same object: readings are remembered by list. */
export function particles(...list: string[]): readonly string[] {
  const key = list.join(' ');
  let known = LISTS.get(key);
  if (known === undefined) {
    known = list;
    LISTS.set(key, known);
  }
  return known;
}

/** Looks a word up in a folded lexicon, with and without proclitics; the fullest form wins. */
export function lookUp<T>(
  word: string,
  lexicon: ReadonlyMap<string, T>,
  proclitics: readonly string[],
): { value: T; prefix: string } | null {
  for (const { text, prefix } of stems(word, proclitics)) {
    const value = lexicon.get(text);
    if (value !== undefined) return { value, prefix };
  }
  return null;
}

/** Original offset at which the stem of a token starts, after a prefix of so many folded characters. */
export function stemStart(text: TokenisedText, token: Token, prefix: string): number {
  return text.folded.starts[token.at + prefix.length] as number;
}
