import type { Token } from '../tokens.ts';
import { isComma, verbAt } from '../verbs/verb-at.ts';
import type { Grammar } from '../verbs/verb-reading.ts';
import type { Clause, Range } from './clause.ts';
import { endsAt } from './cuts.ts';

/** How long what interrupts a clause may be: bounds the look ahead, and no reader keeps a subject in mind longer. */
const REACH = 28;

/** What stands between the commas of a clause and is none of its predicate, and the claim that it makes, if any. */
export interface Gap {
  /** With the comma before it, and with the one behind it where the clause goes on. */
  readonly range: Range;
  readonly clause: Clause | null;
}

/** The comma behind which the interrupted clause goes on with its own verb: ", which began on Sunday|, has burned". */
function resumesAt(tokens: readonly Token[], at: number, to: number, grammar: Grammar): number | null {
  for (let comma = at + 1; comma < Math.min(to, at + REACH); comma += 1) {
    if (!endsAt(tokens, comma)) continue;
    let next = comma + 1;
    while (next < to && next < comma + 3 && grammar.verbs.isAdverb(tokens[next]?.text ?? '')) next += 1;
    if (next < to && verbAt(tokens, next, next, grammar) !== null) return comma;
    // ", which employs 900 people, plans to": spelt like a noun, with what only a verb takes behind it.
    if (next === comma + 1 && verbAt(tokens, next, comma, grammar)?.form.ambiguous === true) return comma;
  }
  return null;
}

/** ", signed in January for €14m,": a participle right behind the comma, told from the clause's own past by the verb to come. */
function isParticiple(tokens: readonly Token[], at: number, { verbs }: Grammar): boolean {
  const form = verbs.read(tokens[at]?.text ?? '');
  return (
    form?.participle === true &&
    tokens[at]?.caps === 'none' &&
    (verbs.participleFollowers.has(tokens[at + 1]?.text ?? '') || tokens[at + 1]?.kind === 'digits')
  );
}

/**
 * What interrupts a clause whose subject comes first, between that subject and its verb: a relative clause, which is a
 * claim about the subject, or a participle, which is one where it holds a figure. `from`: where the clause begins.
 */
export function interruptionAt(
  tokens: readonly Token[],
  at: number,
  from: number,
  to: number,
  grammar: Grammar,
): Gap | null {
  if (grammar.clauses.order !== 'subject-first' || !isComma(tokens[at - 1]) || at - 1 <= from) return null;
  const relative = grammar.verbs.markers.has(tokens[at]?.text ?? '');
  if (!relative && !isParticiple(tokens, at, grammar)) return null;
  const comma = resumesAt(tokens, at, to, grammar);
  if (comma === null) return null;
  const range = { from: at - 1, to: comma + 1 };
  let verb: number | null = relative ? null : at;
  for (let i = at + 1; i < comma && verb === null; i += 1)
    if (verbAt(tokens, i, at + 1, grammar) !== null) verb = i;
  let figure = false;
  for (let i = at; i < comma; i += 1) figure ||= tokens[i]?.kind === 'digits';
  if (verb === null || !(relative || figure)) return { range, clause: null };
  const about = { from, to: at - 1 };
  return {
    range,
    clause: { from: at, to: comma, opener: relative ? 'relative' : 'apposed', verb, opens: at, about },
  };
}

/** "Founded in 1954, the firm employs 300 people": what opens a sentence and is said of the subject behind its comma. */
export function leadingParticiple(
  tokens: readonly Token[],
  at: number,
  to: number,
  grammar: Grammar,
): Gap | null {
  const { verbs, clauses } = grammar;
  const form = verbs.read(tokens[at]?.text ?? '');
  if (clauses.order !== 'subject-first' || form?.participle !== true || verbs.intransitives.has(form.lemma))
    return null;
  if (!verbs.participleFollowers.has(tokens[at + 1]?.text ?? '')) return null;
  const limit = Math.min(to, at + REACH);
  let comma = at + 1;
  let figure = false;
  while (comma < limit && !endsAt(tokens, comma)) {
    figure ||= tokens[comma]?.kind === 'digits';
    comma += 1;
  }
  if (comma >= limit || tokens[comma]?.text !== ',') return null;
  for (let verb = comma + 2; verb < Math.min(to, comma + REACH); verb += 1) {
    if (verbAt(tokens, verb, comma + 1, grammar) === null) continue;
    const about = { from: comma + 1, to: verb };
    const clause: Clause = { from: at, to: comma, opener: 'apposed', verb: at, opens: at, about };
    return { range: { from: at, to: comma + 1 }, clause: figure ? clause : null };
  }
  return null;
}

/**
 * "fell to 94 million|, compared with 115 million a year earlier": the figure of another time or group, up to the next
 * comma. It is claimed with the predicate that it shares; `open` is the clause so far, with its verb.
 */
export function comparisonAt(
  tokens: readonly Token[],
  at: number,
  open: { readonly from: number; readonly verb: number },
  to: number,
  grammar: Grammar,
): Gap | null {
  const { comparisons } = grammar.clauses.appositives;
  if (!isComma(tokens[at - 1]) || comparisons.longest(tokens, at, to) === null) return null;
  let end = at;
  let figure = false;
  while (end < to && !endsAt(tokens, end) && !/^[;؛]$/.test(tokens[end]?.text ?? '')) {
    figure ||= tokens[end]?.kind === 'digits';
    end += 1;
  }
  const { from, verb } = open;
  return {
    range: { from: at - 1, to: end },
    clause: figure
      ? { from: verb, to: end, opener: 'comparison', verb, opens: at, about: { from, to: verb } }
      : null,
  };
}
