import type { Token } from '../tokens.ts';
import { subjectFirstAt } from './subject-first.ts';
import { verbFirstAt } from './verb-first.ts';
import type { Grammar, VerbReading } from './verb-reading.ts';

export { isComma, type VerbReading } from './verb-reading.ts';

/**
 * The finite verb at token `at` of a clause that begins at `from`, or null. The same letters are often a noun, so the
 * words around decide: after a preposition or determiner there is no verb, and an ambiguous form counts only where a
 * predicate may stand. Looks a bounded number of tokens around.
 */
export function verbAt(
  tokens: readonly Token[],
  at: number,
  from: number,
  grammar: Grammar,
): VerbReading | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || token.text.length < 2) return null;
  return grammar.clauses.order === 'verb-first'
    ? verbFirstAt(tokens, at, from, grammar)
    : subjectFirstAt(tokens, at, from, grammar);
}

/** Index of the first finite verb in [from, to), or null. */
export function firstVerb(
  tokens: readonly Token[],
  from: number,
  to: number,
  grammar: Grammar,
): number | null {
  for (let at = from; at < to; at += 1) if (verbAt(tokens, at, from, grammar) !== null) return at;
  return null;
}
