import type { Token, TokenisedText } from '../tokens.ts';
import type { VerbLexicon } from '../verbs/lexicon.ts';
import { isComma, verbAt } from '../verbs/verb-at.ts';
import type { ClauseLexicon, OpenerKind } from './lexicon.ts';

/** A token range, half open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * One predicate with what belongs to it. `opener` says how it hangs on the clause before (`tail`: the rest of a clause
 * that a relative clause interrupted); `from` is its first token
 * with a joining particle, without an opening word such as "while".
 */
export interface Clause extends Range {
  readonly opener: OpenerKind | 'main' | 'coordinate' | 'relative' | 'tail';
  /** Token of the finite verb, or null: a clause without a verb is nominal, or no clause at all. */
  readonly verb: number | null;
  /** Where the opening words begin; equals `from` when there are none. */
  readonly opens: number;
}

export interface ClauseGrammar {
  readonly verbs: VerbLexicon;
  readonly clauses: ClauseLexicon;
}

/** How far ahead a new clause's verb is looked for: bounds the work per token. */
const REACH = 14;

interface Cut {
  readonly at: number;
  readonly from: number;
  readonly opener: Clause['opener'];
}

function verbWithin(
  tokens: readonly Token[],
  from: number,
  to: number,
  grammar: ClauseGrammar,
): number | null {
  const limit = Math.min(to, from + REACH);
  for (let at = from; at < limit; at += 1) {
    if (at > from && isComma(tokens[at])) return null;
    if (verbAt(tokens, at, from, grammar) !== null) return at;
  }
  return null;
}

/** Openers that need no comma before them, because they cannot be anything else. */
const FREE: ReadonlySet<OpenerKind> = new Set([
  'consequence',
  'addition',
  'invitation',
  'circumstance',
  'aside',
]);

function openerAt(tokens: readonly Token[], at: number, to: number, grammar: ClauseGrammar): Cut | null {
  const found = grammar.clauses.openers.longest(tokens, at, to, grammar.clauses.joiners);
  if (found === null) return null;
  const afterComma = isComma(tokens[at - 1]);
  if (found.value === 'clause') {
    const single = found.next === at + 1;
    if (!afterComma && found.prefix === '' && single && grammar.clauses.order === 'verb-first') return null;
    const verb = verbWithin(tokens, found.next, to, grammar);
    // "after signing", "since 2011", "as president": no subject and verb, so an adjunct of the clause before.
    if (verb === null || (grammar.clauses.order === 'subject-first' && verb === found.next)) return null;
    return { at, from: found.next, opener: 'clause' };
  }
  if (!afterComma && !FREE.has(found.value)) return null;
  if (found.value === 'consequence') return { at, from: at, opener: 'consequence' };
  if (found.value === 'addition') return { at, from: found.next, opener: 'addition' };
  return { at, from: at, opener: found.value };
}

/** "… تعزيز التعاون، ودعم السلام": in a list of aims the next aim is a noun, though its letters are a verb's too. */
function isAim(word: string, joiner: string, grammar: ClauseGrammar): boolean {
  return grammar.clauses.actionNouns.has(word.slice(joiner.length));
}

function coordinateAt(
  tokens: readonly Token[],
  at: number,
  to: number,
  grammar: ClauseGrammar,
  aims: boolean,
): Cut | null {
  const token = tokens[at] as Token;
  const afterComma = isComma(tokens[at - 1]);
  const verb = verbAt(tokens, at, at, grammar);
  const aim = verb !== null && aims && verb.form.ambiguous && isAim(token.text, verb.joiner, grammar);
  if (verb !== null && verb.joiner !== '' && !aim && (afterComma || !verb.form.ambiguous))
    return { at, from: at, opener: 'coordinate' };
  // "… that A and that B", "إن … وإن …": the second report is a clause of its own.
  const { joiners, complementisers } = grammar.clauses;
  const joiner = joiners.find(
    (particle) => token.text.startsWith(particle) && complementisers.has(token.text.slice(particle.length)),
  );
  if (
    joiner !== undefined &&
    complementisers.has(token.text.slice(joiner.length)) &&
    token.text.length > joiner.length + 1
  )
    return verbWithin(tokens, at + 1, to, grammar) === null ? null : { at, from: at + 1, opener: 'main' };
  if (!grammar.clauses.coordinators.has(token.text)) return null;
  if (complementisers.has(tokens[at + 1]?.text ?? '') && joiners.length === 0)
    return verbWithin(tokens, at + 2, to, grammar) === null ? null : { at, from: at + 2, opener: 'main' };
  let next = at + 1;
  while (next < to && (tokens[next] as Token).text.endsWith('ly')) next += 1;
  if (next >= to) return null;
  const joined = verbAt(tokens, next, next, grammar);
  if (
    joined !== null &&
    (!joined.form.ambiguous || joined.form.tense === 'future') &&
    grammar.clauses.order === 'subject-first'
  )
    return { at, from: next, opener: 'coordinate' };
  if (joined !== null && grammar.clauses.order === 'verb-first')
    return { at, from: next, opener: 'coordinate' };
  const subject = grammar.clauses.subjectPronouns.has((tokens[next] as Token).text);
  if (!afterComma && !subject) return null;
  return verbWithin(tokens, next, to, grammar) === null ? null : { at, from: next, opener: 'main' };
}

function relativeAt(tokens: readonly Token[], at: number, to: number, grammar: ClauseGrammar): Cut | null {
  const token = tokens[at] as Token;
  if (!isComma(tokens[at - 1]) || !grammar.clauses.relatives.has(token.text) || token.text === 'that')
    return null;
  return verbWithin(tokens, at + 1, to, grammar) === null ? null : { at, from: at, opener: 'relative' };
}

function bare(word: string, grammar: ClauseGrammar): string {
  const prefix = grammar.clauses.particles.find(
    (particle) => word.startsWith(particle) && word.length > particle.length + 2,
  );
  return prefix === undefined || grammar.clauses.actionNouns.has(word) ? word : word.slice(prefix.length);
}

/** Tokens inside quotation marks or brackets, where a sentence is not cut. */
export type Shielded = (at: number) => boolean;

/**
 * Cuts a token range into clauses, in reading order. A cut is made only where the clause before already has its
 * verb, so that a list of subjects is not taken for a list of predicates. Linear: every look ahead is bounded.
 */
export function splitClauses(
  text: TokenisedText,
  from: number,
  to: number,
  grammar: ClauseGrammar,
  shielded: Shielded = () => false,
): Clause[] {
  const { tokens } = text;
  const found: Clause[] = [];
  let open: Cut = { at: from, from, opener: 'main' };
  let verb: number | null = null;
  let aims = false;
  const close = (end: number): void => {
    if (end > open.from) found.push({ from: open.from, to: end, opener: open.opener, verb, opens: open.at });
  };
  for (let at = from; at < to; at += 1) {
    // A relative clause ends at its comma; what follows goes on with the clause that it interrupted.
    if (open.opener === 'relative' && verb !== null && at > verb && isComma(tokens[at]) && !shielded(at)) {
      close(at);
      open = { at, from: at + 1, opener: 'tail' };
      verb = null;
      continue;
    }
    const started = at > open.from;
    if (started && !shielded(at)) {
      const cut: Cut | null =
        openerAt(tokens, at, to, grammar) ??
        (verb === null
          ? null
          : (relativeAt(tokens, at, to, grammar) ?? coordinateAt(tokens, at, to, grammar, aims)));
      // "who is | on an official visit": the circumstance is all that the copula says, so it is not cut off.
      const bareCopula =
        (cut?.opener === 'invitation' || cut?.opener === 'occasion') && verb !== null && at === verb + 1;
      if (cut !== null && !bareCopula && (verb !== null || cut.opener !== 'clause')) {
        close(at);
        open = cut;
        verb = null;
        aims = false;
        // The verb of the new clause is looked for from its own first token.
        at = Math.max(at, cut.from) - 1;
        continue;
      }
    }
    if (!aims) aims = grammar.clauses.actionNouns.has(bare((tokens[at] as Token).text, grammar));
    if (verb === null && at >= open.from && !shielded(at) && verbAt(tokens, at, open.from, grammar) !== null)
      verb = at;
  }
  close(to);
  return found;
}
