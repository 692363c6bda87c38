/**
 * Tokens as the guideline compares them: harakat, tatweel and hidden characters removed, alef, ya and ta marbuta
 * unified, digits western, proclitics cut off. Written apart from the kernel's own folding on purpose: a scorer that
 * shares code with what it scores shares its faults.
 */
const HIDDEN =
  /[\u0610-\u061a\u064b-\u065f\u0670\u0640\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const ARABIC_LETTER = /^[\u0620-\u064a]/u;
const PROCLITICS = ['ال', 'لل', 'و', 'ف', 'ب', 'ل', 'ك'];

const VARIANTS = new Map([
  ...['أ', 'إ', 'آ', 'ٱ'].map((letter) => [letter, 'ا'] as const),
  ['ى', 'ي'],
  ['ئ', 'ي'],
  ['ؤ', 'و'],
  ['ة', 'ه'],
]);

/** All proclitics go, not one: `الوزراء`, `وزراء` and `بالوزراء` must end as the same token. */
function cutProclitics(word: string): string {
  if (!ARABIC_LETTER.test(word)) return word;
  let rest = word;
  for (;;) {
    const prefix = PROCLITICS.find((item) => rest.startsWith(item) && rest.length - item.length >= 3);
    if (prefix === undefined) return rest;
    rest = rest.slice(prefix.length);
  }
}

function foldLetters(text: string): string {
  let folded = '';
  for (const letter of text.normalize('NFC').replace(HIDDEN, '').toLowerCase()) {
    const code = letter.codePointAt(0) ?? 0;
    if (code >= 0x660 && code <= 0x669) folded += String(code - 0x660);
    else if (code >= 0x6f0 && code <= 0x6f9) folded += String(code - 0x6f0);
    else folded += VARIANTS.get(letter) ?? letter;
  }
  return folded;
}

/** The folded tokens of a text, in order; an English possessive `s` is no token. */
export function foldTokens(text: string): string[] {
  const words = foldLetters(text).match(WORD) ?? [];
  return words.map(cutProclitics).filter((word) => word !== 's');
}

/** F1 of two bags of tokens, 0..1; 0 when either is empty. */
export function tokenF1(left: readonly string[], right: readonly string[]): number {
  if (left.length === 0 || right.length === 0) return 0;
  const open = new Map<string, number>();
  for (const token of left) open.set(token, (open.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of right) {
    const count = open.get(token) ?? 0;
    if (count === 0) continue;
    open.set(token, count - 1);
    shared += 1;
  }
  return (2 * shared) / (left.length + right.length);
}
