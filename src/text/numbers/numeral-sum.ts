import type { TokenisedText } from '../tokens.ts';
import { type Atom, readAtom } from './atom.ts';
import { readMarks } from './digit-marks.ts';
import type { NumeralLexicon } from './lexicon.ts';
import { nextStep } from './numeral-step.ts';
import type { Reading } from './reading.ts';
import { readDigits } from './separators.ts';
import { addDigits, addWord, EMPTY_SUM, type Sum, worth } from './sum.ts';

/** A numeral of more tokens than this is a run of number words, not a number. */
const MOST_TOKENS = 40;

/** Where a number starts: its first word, or its digits with what is written onto them. */
interface Opening {
  readonly sum: Sum;
  readonly next: number;
  readonly other: number | null;
  readonly atom: Atom | null;
  /** "4bn", "21st": complete, nothing is added to it. */
  readonly mark: { readonly ordinal: boolean; readonly scale: number } | null;
}

/** Reads a number from its first word or digits on, adding as long as the words allow it. */
export function readSum(
  text: TokenisedText,
  at: number,
  to: number,
  lexicon: NumeralLexicon,
  proclitics: readonly string[],
  decimalComma: boolean,
): Reading | null {
  const limit = Math.min(to, at + MOST_TOKENS);
  const atom = readAtom(text, at, limit, lexicon, proclitics, false);
  const opening = atom === null ? openDigits(text, at, to, lexicon, decimalComma) : openWord(atom, lexicon);
  if (opening === null) return null;
  const { mark, other } = opening;
  const fromDigits = atom === null;
  const place = { prefix: atom?.prefix ?? '', definite: atom?.definite ?? false, fraction: false };
  if (mark !== null) {
    const { ordinal, scale } = mark;
    const doubt = other === null || ordinal ? null : other * scale;
    const value = worth(opening.sum) * scale;
    return {
      ...place,
      value,
      other: doubt,
      next: opening.next,
      ordinal,
      digits: true,
      words: !ordinal,
      scale,
    };
  }
  let { sum, next } = opening;
  let digits = fromDigits;
  let words = !fromDigits;
  let checkpoint: { sum: Sum; next: number } | null = null;
  for (;;) {
    const step = nextStep(text, next, limit, sum, lexicon, proclitics, decimalComma);
    if (step === null || step.added === 'stop') break;
    if (step.added === 'conflict') {
      // "one hundred and five | hundred": the five belongs to the hundred after it.
      if (checkpoint !== null) ({ sum, next } = checkpoint);
      break;
    }
    if (step.joined) checkpoint = { sum, next };
    sum = step.added;
    next = step.next;
    digits ||= step.digits;
    words ||= !step.digits;
  }
  if (atom?.word.bound === true && next === opening.next) return null;
  const own = worth(opening.sum);
  const doubt = other === null || own === 0 ? null : other * (worth(sum) / own);
  const scale = sum.scale === 0 ? 1 : sum.scale;
  return { ...place, value: worth(sum), other: doubt, next, ordinal: sum.ordinal, digits, words, scale };
}

function openWord(atom: Atom, lexicon: NumeralLexicon): Opening | null {
  if (atom.word.needsMultiplier === true && !atom.article) return null;
  const sum = addWord(EMPTY_SUM, atom.word, false, lexicon.unitsFirst);
  return typeof sum === 'string' ? null : { sum, next: atom.next, other: null, atom, mark: null };
}

function openDigits(
  text: TokenisedText,
  at: number,
  to: number,
  lexicon: NumeralLexicon,
  decimalComma: boolean,
): Opening | null {
  const written = readDigits(text.tokens, at, to, decimalComma);
  if (written === null) return null;
  const sum = addDigits(EMPTY_SUM, written.value, false);
  if (typeof sum === 'string') return null;
  const mark = readMarks(text.tokens, written.next, to, lexicon);
  return { sum, next: mark?.next ?? written.next, other: written.other, atom: null, mark };
}
