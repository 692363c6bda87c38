import type { Token } from '../tokens.ts';
import { isComma, verbAt } from '../verbs/verb-at.ts';
import type { Grammar } from '../verbs/verb-reading.ts';
import type { Cut, OpenClause } from './cuts.ts';

/** How far back from a result its own clause's verb and conjunctions are looked for. */
const NEAR = 24;

/**
 * "تشهد المنطقة تمردا أودى بحياة المئات", "زيارة، جرى خلالها توقيع …": a second verb that nothing joins tells about the
 * noun before it, where only nouns precede their verb's own words.
 */
export function unjoinedAt(
  tokens: readonly Token[],
  at: number,
  grammar: Grammar,
  open: OpenClause,
): Cut | null {
  const { clauses, verbs } = grammar;
  if (clauses.order !== 'verb-first' || open.verb === null || !open.own || at < open.verb + 2) return null;
  const before = tokens[at - 1] as Token;
  const comma = isComma(before);
  const next = tokens[at + 1]?.text ?? '';
  const reading = verbAt(tokens, at, at, grammar);
  if (reading === null || reading.joiner !== '' || reading.form.tense === 'future') return null;
  if (comma) {
    // "، تحمل على متنها 42 طنا".
    const led = clauses.nounMarkers.has(next);
    const taken = led ? (tokens[at + 2]?.text ?? '') : next;
    return (led || !reading.form.ambiguous) && clauses.resumptives.has(taken)
      ? { at, from: at, opener: 'main' }
      : null;
  }
  if (reading.form.ambiguous) return null;
  if (before.kind === 'mark' || !clauses.results.has(reading.form.lemma)) return null;
  // "إذا أدينا": the verb tells what came of it in more words than itself.
  if (tokens[at + 1]?.kind !== 'word' || tokens[at + 2]?.kind === 'mark') return null;
  if (verbs.auxiliaries.has(tokens[open.verb]?.text ?? '') || at - open.verb > NEAR) return null;
  for (let i = open.verb + 1; i < at; i += 1) {
    const word = tokens[i]?.text ?? '';
    if (clauses.complementisers.has(word) || verbs.auxiliaries.has(word)) return null;
    if (clauses.relatives.has(word) || clauses.coordinators.has(word)) return null;
  }
  return { at, from: at, opener: 'called' };
}
