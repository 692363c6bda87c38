import type { Token } from '../tokens.ts';
import type { Grammar } from './verb-reading.ts';

/** A headline is short: further in, nothing is looked at. */
const REACH = 16;

/**
 * The verb of a headline or bullet, where auxiliaries are left out: "12 killed in blast", "Talks to resume Monday",
 * "Rebels attack town". Only for a range of tokens that has no finite verb by the rules of running text. Null where
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
  const limit = Math.min(to, from + REACH);
  for (let at = from + 1; at < limit; at += 1) {
    const token = tokens[at] as Token;
    const before = tokens[at - 1] as Token;
    const next = at + 1 < to ? tokens[at + 1] : undefined;
    if (token.kind !== 'word' || (next?.text === '-' && !next.spaced)) continue;
    if (before.kind === 'mark' || clauses.subjectPronouns.has(before.text)) continue;
    const form = verbs.read(token.text);
    if (form === null || verbs.auxiliaries.has(token.text)) continue;
    if (before.text === 'to') {
      const head = at - 2 >= from ? tokens[at - 2] : undefined;
      const future =
        head?.kind === 'word' && !verbs.infinitiveNouns.has(head.text) && !verbs.isAdverb(head.text);
      if (form.base !== undefined && future && verbs.read(head.text)?.base !== 'verb') return at;
      continue;
    }
    if (clauses.nounMarkers.has(before.text) || before.text === "'s") continue;
    if (form.participle === true && follows(next, grammar)) return at;
    if (
      form.base !== undefined &&
      verbs.isPlural(before.text) &&
      next?.kind === 'word' &&
      !clauses.nounMarkers.has(next.text)
    )
      return at;
    const third = form.tense === 'present' && form.base === undefined && token.text.endsWith('s');
    if (
      third &&
      !verbs.isPlural(before.text) &&
      next?.kind === 'word' &&
      !clauses.coordinators.has(next.text)
    )
      return at;
  }
  return null;
}

/** What may stand after a participle without its auxiliary: nothing, an adjunct, or who did it. */
function follows(next: Token | undefined, { verbs }: Grammar): boolean {
  return (
    next === undefined ||
    next.kind === 'mark' ||
    verbs.participleFollowers.has(next.text) ||
    verbs.agentMarkers.has(next.text)
  );
}
