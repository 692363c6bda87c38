import { fold } from '../text/fold.ts';
import type { SourceLexicon } from '../text/source-lexicon.ts';
import { type Token, tokenise } from '../text/tokens.ts';

/** A word of a name, ready to be compared. Offsets are UTF-16 code units into the name. */
export interface Word {
  /** Folded; dotted initials without their dots ("u.s." is "us"). */
  readonly text: string;
  /** Without the definite prefix. */
  readonly stem: string;
  readonly definite: boolean;
  readonly caps: Token['caps'];
  readonly start: number;
  readonly end: number;
}

/** The words between two commas, brackets or dashes. */
export interface Clause {
  readonly words: readonly Word[];
  readonly bracketed: boolean;
}

type Prefixes = Pick<SourceLexicon, 'definitePrefix' | 'fusedDefinite'>;

/** A name is a few words; what follows this many is description and cannot change who is meant. */
const MAX_WORDS = 60;
const MAX_CHARACTERS = 2000;
const CLAUSE_MARKS = new Set([',', '،', ';', '؛', ':', '|', '\n']);
const JOINING_MARKS = new Set(['+', '&']);

/** Takes the definite prefix off a folded word. A rest of one letter is no word, so the prefix is then its own. */
export function stemOf(text: string, prefixes: Prefixes): { stem: string; definite: boolean } {
  for (const fused of prefixes.fusedDefinite)
    if (text.length >= fused.length + 2 && text.startsWith(fused))
      return { stem: text.slice(fused.length), definite: true };
  const { definitePrefix } = prefixes;
  if (definitePrefix !== '' && text.length >= definitePrefix.length + 2 && text.startsWith(definitePrefix))
    return { stem: text.slice(definitePrefix.length), definite: true };
  return { stem: text, definite: false };
}

export function wordOf(token: Token, prefixes: Prefixes): Word {
  // A possessive "'s" reads as in the data, where its apostrophe is a mark.
  const plain = token.text === "'s" ? 's' : token.text;
  const text = plain.includes('.') ? plain.replaceAll('.', '') : plain;
  return { text, ...stemOf(text, prefixes), caps: token.caps, start: token.start, end: token.end };
}

/** Splits a name into clauses of words; quotation marks and hyphens inside names go. */
export function readClauses(name: string, prefixes: Prefixes): Clause[] {
  const clauses: Clause[] = [];
  let words: Word[] = [];
  let bracketed = false;
  let count = 0;
  const close = (next: boolean): void => {
    if (words.length > 0) clauses.push({ words, bracketed });
    words = [];
    bracketed = next;
  };
  const read = name.length > MAX_CHARACTERS ? name.slice(0, MAX_CHARACTERS) : name;
  const { tokens } = tokenise(read, fold(read));
  for (const [index, token] of tokens.entries()) {
    if (count >= MAX_WORDS) break;
    if (token.kind === 'mark' && !JOINING_MARKS.has(token.text)) {
      const spacedDash = token.text === '-' && token.spaced && (tokens[index + 1]?.spaced ?? false);
      if (token.text === '(' || token.text === '[') close(true);
      else if (token.text === ')' || token.text === ']' || spacedDash || CLAUSE_MARKS.has(token.text))
        close(false);
      continue;
    }
    words.push(wordOf(token, prefixes));
    count += 1;
  }
  close(false);
  return clauses;
}

/** All words of a phrase of the data, its marks ignored. */
export function readWords(phrase: string, prefixes: Prefixes): Word[] {
  return readClauses(phrase, prefixes).flatMap((clause) => [...clause.words]);
}
