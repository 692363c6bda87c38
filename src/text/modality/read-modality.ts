import type { ModalityClass } from '../../domain/modality.ts';
import { stemStart } from '../proclitics.ts';
import type { Token, TokenisedText } from '../tokens.ts';
import { WordMemo } from '../word-memo.ts';
import { clauseBounds } from './clause-bounds.ts';
import type { Cue, CueContext, ModalityLexicon } from './lexicon.ts';

/** A hedge, plan, denial or negation. Token ranges are half open; offsets are UTF-16 units of the original. */
export interface ModalityReading {
  readonly class: ModalityClass;
  /** The cue's tokens. */
  readonly from: number;
  readonly to: number;
  /** The cue's offsets, without a joining particle written onto it. */
  readonly start: number;
  readonly end: number;
  /** The tokens it governs, at most to the end of its clause. */
  readonly scope: { readonly from: number; readonly to: number };
  /** 'phrase': it governs a phrase ("without details", "غير قانوني") and leaves the clause's predicate alone. */
  readonly reach: 'clause' | 'phrase';
  /** The cue is a plain future ("will", "سيلتقي"), which commits to more than "is expected to". */
  readonly future: boolean;
}

interface Found {
  readonly cue: Cue;
  readonly next: number;
  readonly prefix: string;
}

interface Fused {
  readonly cue: Cue;
  readonly prefix: string;
}

/** By language: the letters of every word are looked at for a future or a negation written into them. */
const FUSED = new WeakMap<ModalityLexicon, WordMemo<Fused | null>>();

function fusedIn(word: string, lexicon: ModalityLexicon): Fused | null {
  let known = FUSED.get(lexicon);
  if (known === undefined) {
    known = new WordMemo((one) => readFused(one, lexicon));
    FUSED.set(lexicon, known);
  }
  return known.of(word);
}

function readFused(word: string, lexicon: ModalityLexicon): Fused | null {
  const whole = lexicon.fused(word);
  if (whole !== null) return { cue: whole, prefix: '' };
  for (const joiner of lexicon.joiners) {
    if (!word.startsWith(joiner)) continue;
    const rest = lexicon.fused(word.slice(joiner.length));
    if (rest !== null) return { cue: rest, prefix: joiner };
  }
  return null;
}

function cueAt(
  tokens: readonly Token[],
  at: number,
  to: number,
  lexicon: ModalityLexicon,
  proclitics: readonly string[],
): Found | null {
  const phrase = lexicon.cues.longest(tokens, at, to, proclitics);
  if (phrase !== null) {
    const joined = phrase.prefix === '' || lexicon.joiners.includes(phrase.prefix);
    if (joined || !phrase.value.particle)
      return { cue: phrase.value, next: phrase.next, prefix: phrase.prefix };
  }
  const fused = fusedIn((tokens[at] as Token).text, lexicon);
  return fused === null ? null : { ...fused, next: at + 1 };
}

/** The cue as its surroundings decide, and where it ends; null when the words are none here. */
function settle(match: Found, context: CueContext): { cue: Cue; next: number } | null {
  let cue: Cue | null = match.cue;
  while (cue !== null) {
    if (cue.test === null) return { cue, next: match.next };
    const next = cue.test(context);
    if (next !== null) return { cue, next };
    cue = cue.otherwise;
  }
  return null;
}

/**
 * The hedges, plans, negations and denials among the tokens [from, to) of one segment, in reading order and without
 * overlap. Linear: every cue looks a bounded way around.
 */
export function readModality(
  text: TokenisedText,
  from: number,
  to: number,
  lexicon: ModalityLexicon,
  proclitics: readonly string[],
): ModalityReading[] {
  const { tokens } = text;
  const found: ModalityReading[] = [];
  const bounds = clauseBounds(tokens, from, to, lexicon);
  let at = from;
  while (at < to) {
    const token = tokens[at] as Token;
    const match = token.kind === 'word' ? cueAt(tokens, at, to, lexicon, proclitics) : null;
    const held = match === null ? null : settle(match, { tokens, at, next: match.next, from, to });
    if (match === null || held === null) {
      at += 1;
      continue;
    }
    const { cue, next } = held;
    if (cue.class !== null) {
      const bound = bounds(next - 1);
      found.push({
        class: cue.class,
        from: at,
        to: next,
        start: stemStart(text, token, match.prefix),
        end: (tokens[next - 1] as Token).end,
        scope: { from: cue.reach === 'whole' ? bound.from : next, to: Math.max(next, bound.to) },
        reach: cue.reach === 'phrase' ? 'phrase' : 'clause',
        future: cue.future,
      });
    }
    at = next;
  }
  return found;
}
