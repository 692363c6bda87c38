/** What stands behind "and" and is a predicate of its own: bare verbs that share an auxiliary, and clauses with a subject. */
import type { Token } from '../tokens.ts';
import { isComma, verbAt } from '../verbs/verb-at.ts';
import type { Grammar } from '../verbs/verb-reading.ts';
import type { OpenClause } from './cuts.ts';

/** "will visit Oslo and meet the king": a second bare verb shares the first one's auxiliary. */
export function sharesModal(
  tokens: readonly Token[],
  at: number,
  open: OpenClause,
  grammar: Grammar,
): boolean {
  const { verbs, clauses } = grammar;
  if (open.verb === null || !verbs.modals.has(tokens[open.verb]?.text ?? '')) return false;
  const form = verbs.read(tokens[at]?.text ?? '');
  const next = tokens[at + 1];
  if (form?.base === undefined || next === undefined) return false;
  const object =
    clauses.objectOpeners.has(next.text) ||
    verbs.quantifiers.has(next.text) ||
    next.kind === 'digits' ||
    next.caps !== 'none';
  return object || (form.base === 'verb' && clauses.nounMarkers.has(next.text));
}

/** "holds 90 million litres and supplies a fifth", "saved three and hit 41": noun and verb in one, after a verb of its tense. */
export function sharesTense(
  tokens: readonly Token[],
  at: number,
  open: OpenClause,
  grammar: Grammar,
): boolean {
  const { verbs, clauses } = grammar;
  const form = verbs.read(tokens[at]?.text ?? '');
  const first = open.verb === null ? null : verbs.read(tokens[open.verb]?.text ?? '');
  const next = tokens[at + 1];
  if (form === null || form.tense === 'future' || form.base !== undefined || !form.ambiguous) return false;
  if (first?.tense !== form.tense || tokens[at]?.caps !== 'none' || next === undefined) return false;
  // "hit by typhoons and storms each year": how often, no object.
  if (next.text === 'each' || next.text === 'every') return false;
  return clauses.objectOpeners.has(next.text) ? next.text !== 'to' : next.kind === 'digits';
}

/** How long the subject of a joined clause without a comma may be: a longer one may be a list. */
const SUBJECT = 6;

/** "… and three villages were evacuated": a subject that begins visibly, and an auxiliary or a past that is no participle. */
export function opensClause(tokens: readonly Token[], at: number, to: number, grammar: Grammar): boolean {
  const { clauses, verbs } = grammar;
  const first = tokens[at];
  if (clauses.order !== 'subject-first' || first === undefined) return false;
  if (!clauses.definiteWords.has(first.text) && !verbs.quantifiers.has(first.text) && first.kind !== 'digits')
    return false;
  const limit = Math.min(to, at + SUBJECT);
  for (let i = at + 1; i < limit; i += 1) {
    const word = tokens[i]?.text ?? '';
    if (isComma(tokens[i]) || clauses.coordinators.has(word) || clauses.clauseWords.has(word)) return false;
    const verb = verbAt(tokens, i, at, grammar);
    if (verb !== null) return verbs.auxiliaries.has(word) && verb.form.tense !== 'future' && word !== 'to';
  }
  return false;
}

/** Words of office before a name that opens a joined clause. */
const OFFICE = 3;
const NAME = 4;

/** "… and substitute Jordan Ames added a third": a name, with a word or two of office, then a sure past with its object. */
export function opensNamedClause(
  tokens: readonly Token[],
  at: number,
  to: number,
  grammar: Grammar,
): boolean {
  const { clauses, verbs } = grammar;
  if (clauses.order !== 'subject-first') return false;
  let name = at;
  while (name < at + OFFICE && tokens[name]?.kind === 'word' && tokens[name]?.caps === 'none') {
    const word = tokens[name]?.text ?? '';
    if (clauses.nounMarkers.has(word) && !clauses.definiteWords.has(word)) return false;
    name += 1;
  }
  let verb = name;
  while (verb < Math.min(to, name + NAME) && tokens[verb]?.kind === 'word' && tokens[verb]?.caps !== 'none')
    verb += 1;
  if (verb === name || verb >= to) return false;
  const form = verbs.read(tokens[verb]?.text ?? '');
  if (form === null || !form.listed || form.ambiguous || form.tense !== 'past') return false;
  const next = tokens[verb + 1];
  if (next === undefined || verb + 1 >= to) return false;
  return (
    (clauses.objectOpeners.has(next.text) && next.text !== 'to') ||
    verbs.quantifiers.has(next.text) ||
    next.kind === 'digits'
  );
}
