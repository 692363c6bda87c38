import type { Token } from '../tokens.ts';
import { isComma, verbAt } from '../verbs/verb-at.ts';
import type { Grammar } from '../verbs/verb-reading.ts';
import type { Cut } from './cuts.ts';

/** Words between the head of an appositive and its superlative, and to what it is measured against. */
const NEAR = 3;
/** A joined pronoun with fewer words behind it tells nothing that could be looked up. */
const LEAST_TOLD = 3;
const REACH = 24;

/** The end of what hangs on the comma: the next comma behind which no list goes on, or the end. */
function closes(tokens: readonly Token[], at: number, to: number, grammar: Grammar): boolean {
  for (let next = at; next < Math.min(to, at + REACH); next += 1) {
    if (!isComma(tokens[next])) continue;
    if (next + 1 >= to) return true;
    // "…، وهو أدنى مستوى، بينما خسر المؤشر": a new clause follows.
    if (grammar.clauses.openers.longest(tokens, next + 1, to, grammar.clauses.joiners) !== null) return true;
    const after = tokens[next + 1]?.text ?? '';
    // "…, wiping 220 million off its value": a participle hangs on the same predicate.
    return grammar.clauses.appositives.endings.some((ending) => after.endsWith(ending));
  }
  return to - at <= REACH;
}

/** "…، ثلاثة منهم في حالة حرجة", "…، وعددهم 34 مواطنا": what is told of some of those just named, or how many they are. */
function isPart(tokens: readonly Token[], at: number, to: number, { clauses }: Grammar): boolean {
  const head = tokens[at];
  if (head === undefined || head.kind === 'mark' || clauses.nounMarkers.has(head.text)) return false;
  const { partOf, someOf, properties } = clauses.appositives;
  if (properties.has(head.text)) return true;
  const one = someOf.has(head.text) && clauses.nounMarkers.has(tokens[at + 1]?.text ?? '');
  if (!one && !partOf.has(tokens[at + 1]?.text ?? '')) return false;
  let told = at + 2;
  while (told < Math.min(to, at + 5) && !isComma(tokens[told])) told += 1;
  return told - at > (one ? 2 : 3);
}

/**
 * ", its biggest fall since March 2020", "، وهو ثاني خفض هذا العام": what a finished predicate is called, or measured
 * against. It says nothing of its own time or amount of the predicate before, so it is cut off.
 */
export function appositiveAt(
  tokens: readonly Token[],
  at: number,
  to: number,
  grammar: Grammar,
  hasVerb: boolean,
): Cut | null {
  const { openers, superlatives, measures, copulas } = grammar.clauses.appositives;
  const word = tokens[at]?.text ?? '';
  if (!isComma(tokens[at - 1]) || to - at < 3) return null;
  const cut: Cut = { at, from: at, opener: 'aside' };
  if (copulas.has(word)) {
    if (!closes(tokens, at, to, grammar)) return null;
    // "وهو يقود وفدا": in which state he did it, no clause of its own.
    if (verbAt(tokens, at + 1, at + 1, grammar) !== null) return null;
    const tells =
      to - at > LEAST_TOLD && !grammar.clauses.appositives.summaries.has(tokens[at + 1]?.text ?? '');
    return tells ? { ...cut, opener: 'called' } : cut;
  }
  if (hasVerb && isPart(tokens, at, to, grammar)) return { ...cut, opener: 'called' };
  // Before its verb a subject may be called something too: there nothing is cut.
  if (!hasVerb || !openers.has(word)) return null;
  const within = (words: ReadonlySet<string>, from: number, reach: number): boolean => {
    for (let next = from; next < Math.min(to, from + reach) && !isComma(tokens[next]); next += 1)
      if (words.has(tokens[next]?.text ?? '')) return true;
    return false;
  };
  return within(superlatives, at + 1, NEAR) &&
    within(measures, at + 2, REACH) &&
    closes(tokens, at, to, grammar)
    ? cut
    : null;
}
