import type { Token } from '../tokens.ts';
import type { VerbForm } from './lexicon.ts';
import type { Grammar } from './verb-reading.ts';

/** A headline is short: further in, nothing is looked at. */
const REACH = 16;

/** What may stand after a participle without its auxiliary: nothing, an adjunct, or who did it. */
function endsPassive(next: Token | undefined, { verbs, clauses }: Grammar): boolean {
  return (
    next === undefined ||
    next.kind === 'mark' ||
    clauses.coordinators.has(next.text) ||
    verbs.participleFollowers.has(next.text) ||
    verbs.agentMarkers.has(next.text)
  );
}

/** "Rebels attack town", "rivers flow from", "The fire spread to": a bare form after its subject. */
function isBare(
  form: VerbForm,
  before: Token,
  next: Token | undefined,
  { verbs, clauses }: Grammar,
): boolean {
  const turns = next !== undefined && verbs.directions.has(next.text);
  if (form.tense === 'past') return form.ambiguous && form.participle === true && turns;
  if (form.base === undefined || !verbs.isPlural(before.text)) return false;
  return form.base === 'verb' || turns || (next?.kind === 'word' && !clauses.nounMarkers.has(next.text));
}

/** "Storm kills 12", "The exhibition opens on Monday". */
function isThird(
  form: VerbForm,
  token: Token,
  before: Token,
  next: Token | undefined,
  grammar: Grammar,
): boolean {
  const { verbs, clauses } = grammar;
  if (form.tense !== 'present' || form.base !== undefined || !token.text.endsWith('s')) return false;
  if (verbs.nounPlurals.has(token.text) || verbs.isPlural(before.text) || next === undefined) return false;
  return next.kind !== 'mark' && next.text !== 'of' && !clauses.coordinators.has(next.text);
}

/** "Talks to resume Monday": an infinitive that is the future of a headline; "plan to end the war" is a noun. */
function isFuture(
  tokens: readonly Token[],
  at: number,
  from: number,
  form: VerbForm,
  grammar: Grammar,
): boolean {
  const { verbs } = grammar;
  const head = at - 2 >= from ? tokens[at - 2] : undefined;
  if (form.base === undefined || head?.kind !== 'word') return false;
  return (
    !verbs.infinitiveNouns.has(head.text) &&
    !verbs.isAdverb(head.text) &&
    verbs.read(head.text)?.base !== 'verb'
  );
}

/**
 * The verb of a headline or bullet, where auxiliaries are left out ("12 killed in blast"), and of a short sentence whose
 * only verb may be a noun. Only for a range of tokens that has no finite verb by the rules of running text. Null where
 * there is none, and in a language whose headlines keep their verbs.
 */
export function headlineVerb(
  tokens: readonly Token[],
  from: number,
  to: number,
  grammar: Grammar,
): number | null {
  const { verbs, clauses } = grammar;
  if (clauses.order !== 'subject-first' || to - from < 3) return null;
  // Headlines leave articles out: after one, a participle belongs to a noun phrase.
  const full = clauses.nounMarkers.has(tokens[from]?.text ?? '');
  const limit = Math.min(to, from + REACH);
  for (let at = from + 1; at < limit; at += 1) {
    const token = tokens[at] as Token;
    const before = tokens[at - 1] as Token;
    const next = at + 1 < to ? tokens[at + 1] : undefined;
    if (token.kind !== 'word' || token.caps !== 'none' || (next?.text === '-' && !next.spaced)) continue;
    if (before.kind === 'mark' || clauses.subjectPronouns.has(before.text)) continue;
    const form = verbs.read(token.text);
    if (form === null || verbs.auxiliaries.has(token.text)) continue;
    if (before.text === 'to') {
      if (!full && isFuture(tokens, at, from, form, grammar)) return at;
      continue;
    }
    if (clauses.nounMarkers.has(before.text) || before.text === "'s") continue;
    const counted = verbs.quantifiers.has(before.text);
    const passive = form.participle === true && (!form.ambiguous || counted);
    if (!full && passive && endsPassive(next, grammar)) return at;
    if (isBare(form, before, next, grammar) || isThird(form, token, before, next, grammar)) return at;
  }
  return null;
}
