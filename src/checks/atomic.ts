import { type Clause, splitClauses } from '../text/clauses/split-clauses.ts';
import type { Locale } from '../text/locale.ts';
import type { Token, TokenisedText } from '../text/tokens.ts';
import { firstVerb, isComma, verbAt } from '../text/verbs/verb-at.ts';
import { type CheckRule, fail, PASS, warn } from './check.ts';
import type { ClaimReading } from './read-claim.ts';

/** Clauses that state something of their own; the others tell more of what stands before them. */
const STATING: ReadonlySet<Clause['opener']> = new Set([
  'main',
  'coordinate',
  'clause',
  'comma-clause',
  'past-clause',
  'tail',
]);

/** By token, 1 between two quotation marks: a plain toggle, which is all a short text needs. */
function quotedTokens(text: TokenisedText, from: number, to: number): Uint8Array {
  const inside = new Uint8Array(to - from);
  let open = false;
  for (let at = from; at < to; at += 1) {
    if (text.tokens[at]?.text === '"') open = !open;
    else if (open) inside[at - from] = 1;
  }
  return inside;
}

/** How far behind a joining word its verb is looked for. */
const REACH = 10;

/**
 * "…، والشركة طلبت …": a second statement whose subject comes first, where the language begins with the verb. A clause
 * splitter cannot tell it from one more member of a list and leaves it whole; for a warning its verb is enough.
 */
function joinedSubject(tokens: readonly Token[], at: number, to: number, locale: Locale): number | null {
  const { joiners, relatives, order, complementisers, openers } = locale.clauses;
  const word = tokens[at]?.text ?? '';
  if (
    order !== 'verb-first' ||
    !isComma(tokens[at - 1]) ||
    !joiners.some((joiner) => word.startsWith(joiner))
  )
    return null;
  for (let next = at; next < Math.min(to, at + REACH); next += 1) {
    const token = tokens[next] as Token;
    // A verb behind these tells of the noun before, or of what was said.
    if (isComma(token) || relatives.has(token.text) || complementisers.has(token.text)) return null;
    if (next > at && openers.longest(tokens, next, to, joiners) !== null) return null;
    if (token.text === '"' || token.text === '[') continue;
    const verb = next === at ? null : verbAt(tokens, next, at, locale);
    if (verb !== null && !verb.form.ambiguous) return next;
  }
  return null;
}

/**
 * Verbs of quotations that are statements of their own: at the head of the claim, or joined to what stands before.
 * Words quoted inside a statement ("called for \"an end\"") are part of it.
 */
function quotedStatements(words: ClaimReading, inQuotes: Uint8Array, locale: Locale): number[] {
  const { text, from, to } = words;
  const { joiners, coordinators } = locale.clauses;
  const verbs: number[] = [];
  for (let at = from; at < to; at += 1) {
    if (inQuotes[at - from] !== 1 || inQuotes[at - from - 1] === 1) continue;
    const before = text.tokens[at - 2]?.text ?? '';
    const joined = (coordinators.has(before) || joiners.includes(before)) && isComma(text.tokens[at - 3]);
    if (at - 1 !== from && !joined) continue;
    let end = at;
    while (end < to && inQuotes[end - from] === 1) end += 1;
    const verb = firstVerb(text.tokens, at, Math.min(end, at + REACH), locale);
    if (verb !== null) verbs.push(verb);
  }
  return verbs;
}

/** Does the claim make one statement? Where the saying is the claim, what was said may have several parts. */
export const atomic: CheckRule = {
  id: 'atomic',
  run(claim, { words, messages }) {
    const { text, from, to, locale } = words;
    if (words.sentences > 1) return fail(messages.severalSentences(), claim.spans);
    if (claim.kind === 'statement') return PASS;
    const inQuotes = quotedTokens(text, from, to);
    const shielded = (at: number): boolean => inQuotes[at - from] === 1;
    const states = ({ verb, opener }: Clause): boolean =>
      verb !== null && STATING.has(opener) && !shielded(verb);
    const predicates = splitClauses(text, from, to, locale, shielded).filter(states);
    const word = (at: number): string => text.original.slice(text.tokens[at]?.start, text.tokens[at]?.end);
    const quoted = quotedStatements(words, inQuotes, locale);
    const verbs = [...predicates.map((clause) => clause.verb as number), ...quoted].sort((a, b) => a - b);
    const first = verbs[0] ?? null;
    let second = verbs[1] ?? null;
    for (let at = from + 1; first !== null && second === null && at < to; at += 1)
      if (at > first && !shielded(at)) second = joinedSubject(text.tokens, at, to, locale);
    return first === null || second === null
      ? PASS
      : warn(messages.severalPredicates(word(first), word(second)), claim.spans);
  },
};
