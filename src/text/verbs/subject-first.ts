/**
 * Finite verbs where the subject comes first and a past is spelt like a participle (English). One rule set, hence its
 * length: what stands before a form decides first, what follows it next, a sure verb further on last.
 */
import type { Token } from '../tokens.ts';
import type { VerbForm } from './lexicon.ts';
import { type Grammar, isComma, type VerbReading } from './verb-reading.ts';

const REACH = 14;
const MONTH_OR_NAME: ReadonlySet<string> = new Set(['may', 'will']);
const NEVER_FINITE: ReadonlySet<string> = new Set(['be', 'being', 'been', 'having']);
const POSSESSIVE = "'s";
/** Words whose "'s" is a verb: "he's", "there's". */
const CONTRACTING: ReadonlySet<string> = new Set(['he', 'she', 'it', 'there', 'who', 'that', 'what', 'here']);

/** Index of the last word before `at` that is no adverb, or from - 1. */
function pastAdverbs(tokens: readonly Token[], at: number, from: number, { verbs }: Grammar): number {
  let i = at - 1;
  for (let steps = 0; steps < 3 && i >= from && verbs.isAdverb((tokens[i] as Token).text); steps += 1) i -= 1;
  return i;
}

const isCapital = (token: Token | undefined): boolean => token !== undefined && token.caps !== 'none';

/** Whether the words around are all capitalised, as in a headline: then a capital is no sign of a name. */
function isTitleCase(tokens: readonly Token[], at: number, from: number): boolean {
  let words = 0;
  for (let i = Math.max(from, at - 5); i <= at + 5; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word' || token.text.length < 4) continue;
    if (token.caps === 'none') return false;
    words += 1;
  }
  return words >= 5;
}

function opensObject(next: Token | undefined, { verbs, clauses }: Grammar): boolean {
  return (
    next !== undefined &&
    (clauses.objectOpeners.has(next.text) ||
      verbs.quantifiers.has(next.text) ||
      next.kind === 'digits' ||
      isCapital(next))
  );
}

const isSure = (form: VerbForm | null): boolean =>
  form !== null && !form.ambiguous && form.participle !== true && form.listed;

/**
 * "the man arrested on Monday told": a sure verb further on, with nothing between that opens another clause, makes
 * this form a participle.
 */
function isReducedRelative(tokens: readonly Token[], at: number, form: VerbForm, grammar: Grammar): boolean {
  const { verbs, clauses } = grammar;
  if (form.participle !== true || verbs.intransitives.has(form.lemma)) return false;
  const next = tokens[at + 1];
  if (next === undefined || !verbs.participleFollowers.has(next.text)) return false;
  for (let i = at + 1; i < at + REACH; i += 1) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (token === undefined || before === undefined || isComma(token)) return false;
    const word = token.text;
    if (clauses.coordinators.has(word) || clauses.relatives.has(word) || clauses.subjectPronouns.has(word))
      return false;
    if (i > at + 1 && clauses.clauseWords.has(word)) return false;
    // "announced on Monday the closure of": an object of its own, so it is finite.
    if (clauses.objectOpeners.has(word) && word !== 'to' && !clauses.nounMarkers.has(before.text))
      return false;
    if (before.text !== 'to' && verbs.auxiliaries.has(word) && !verbs.auxiliaries.has(before.text))
      return word !== 'being' && word !== 'been';
    const later = verbs.read(word);
    const marked = clauses.nounMarkers.has(before.text);
    const says = later !== null && clauses.saying.has(word);
    // "goods moved on the river increased": a verb without an object is no second participle.
    const moves = later?.participle === true && verbs.intransitives.has(later.lemma);
    if (!marked && (says || moves || isSure(later))) return i > at + 1;
  }
  return false;
}

/** "Three informed sources": a participle between a number and a plural noun. */
function isAdjective(tokens: readonly Token[], at: number, form: VerbForm, grammar: Grammar): boolean {
  const { verbs } = grammar;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (form.participle !== true || before === undefined || next?.kind !== 'word') return false;
  if (before.kind !== 'digits' && !verbs.quantifiers.has(before.text)) return false;
  return (
    verbs.isPlural(next.text) && !opensObject(next, grammar) && !verbs.participleFollowers.has(next.text)
  );
}

/** ", based in the capital, said": a participle between commas. */
function isParenthetical(tokens: readonly Token[], at: number, form: VerbForm, grammar: Grammar): boolean {
  if (form.participle !== true) return false;
  const next = tokens[at + 1];
  if (next === undefined || !grammar.verbs.participleFollowers.has(next.text)) return false;
  for (let i = at + 1; i < at + REACH; i += 1) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (token.text !== ',') continue;
    const after = tokens[i + 1];
    return after !== undefined && after.kind === 'word' && grammar.verbs.read(after.text) !== null;
  }
  return false;
}

function auxiliaryAt(tokens: readonly Token[], at: number, from: number, grammar: Grammar): boolean {
  const token = tokens[at] as Token;
  const { verbs, clauses } = grammar;
  if (MONTH_OR_NAME.has(token.text) && isCapital(token) && !isTitleCase(tokens, at, from)) return false;
  if (NEVER_FINITE.has(token.text)) return false;
  const i = pastAdverbs(tokens, at, from, grammar);
  if (i < from) return true;
  const before = tokens[i] as Token;
  // "will have been": one chain, one verb. "to have": an infinitive. "the can": a noun.
  if (verbs.auxiliaries.has(before.text) || before.text === POSSESSIVE) return false;
  if (token.text === 'can' || token.text === 'will' || token.text === 'might' || token.text === 'must')
    return (
      !clauses.nounMarkers.has(before.text) ||
      clauses.relatives.has(before.text) ||
      clauses.demonstratives.has(before.text)
    );
  return before.text !== 'to';
}

function baseIsVerb(
  tokens: readonly Token[],
  at: number,
  before: Token,
  form: VerbForm,
  grammar: Grammar,
): boolean {
  const { verbs, clauses } = grammar;
  const next = tokens[at + 1];
  if (clauses.subjectPronouns.has(before.text) || verbs.markers.has(before.text)) return true;
  if (isCapital(tokens[at])) return false;
  if (form.tense === 'past') return form.base === undefined && isCutLike(form, next, before, grammar);
  if (form.base === undefined) {
    // "plans", "reports": a third person where an object follows.
    if (next?.text === 'to')
      return verbs.infinitiveNouns.has(tokens[at]?.text ?? '') && !verbs.isPlural(before.text);
    if (next === undefined || clauses.relatives.has(next.text)) return false;
    const opens = before.kind === 'word' ? !verbs.isPlural(before.text) : before.text === ',';
    return opensObject(next, grammar) && opens;
  }
  if (!verbs.isPlural(before.text)) return false;
  return form.base === 'verb' ? next?.kind === 'word' || next?.kind === 'digits' : opensObject(next, grammar);
}

/** "cut", "hit", "set": past, base and noun in one; a determiner or a number after it makes a verb. */
function isCutLike(form: VerbForm, next: Token | undefined, before: Token, grammar: Grammar): boolean {
  const { verbs } = grammar;
  if (form.participle === true && form.lemma !== form.lemma.toLowerCase()) return false;
  // "a fire spread along the coast".
  if (before.kind === 'word' && verbs.intransitives.has(form.lemma) && verbs.directions.has(next?.text ?? ''))
    return true;
  // "Kerrin beat top seed Marta Voss": behind a name, before what can be an object.
  const named =
    isCapital(before) &&
    next?.kind === 'word' &&
    !verbs.auxiliaries.has(next.text) &&
    !grammar.clauses.nounMarkers.has(next.text) &&
    !grammar.clauses.coordinators.has(next.text) &&
    form.lemma === 'beat';
  // "State television broadcast images of the fire".
  const aired = form.lemma === 'broadcast' && next?.kind === 'word' && verbs.isPlural(next.text);
  return (
    named ||
    (aired && before.kind === 'word') ||
    (before.kind === 'word' && opensObject(next, grammar) && next?.text !== 'to')
  );
}

function lexicalAt(
  tokens: readonly Token[],
  at: number,
  from: number,
  form: VerbForm,
  grammar: Grammar,
): boolean {
  const { verbs, clauses } = grammar;
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  // "US-backed", "run-off".
  if (tokens[at - 1]?.text === '-' && !token.spaced) return false;
  if (next?.text === '-' && !next.spaced) return false;
  if (
    form.tense === 'past' &&
    next !== undefined &&
    verbs.agentMarkers.has(next.text) &&
    form.participle === true
  )
    return verbs.intransitives.has(form.lemma) && tokens[at + 2]?.kind === 'digits';
  // A capital is a name's ("Ahmed", "Rose") but in a headline, where only the word list can tell.
  if (isCapital(token) && !(form.listed && at > from && isTitleCase(tokens, at, from))) return false;
  const i = pastAdverbs(tokens, at, from, grammar);
  // At the head of a clause, or with adverbs only before it: "and later resigned", not "newly elected".
  if (i < from) return !isCapital(token) && !form.ambiguous && (at === from || isSure(form));
  const before = tokens[i] as Token;
  if (before.text === POSSESSIVE) return false;
  // "this became", "that means": a demonstrative alone is a subject.
  const relative = clauses.relatives.has(before.text) && i > from;
  if (clauses.demonstratives.has(before.text) && !(relative && form.listed && !form.ambiguous))
    return isSure(form) || (form.listed && !form.ambiguous && opensObject(next, grammar));
  if (clauses.subjectPronouns.has(before.text)) return true;
  if (clauses.nounMarkers.has(before.text) && !clauses.relatives.has(before.text)) return false;
  if (verbs.auxiliaries.has(before.text)) return false;
  if (form.ambiguous) return baseIsVerb(tokens, at, before, form, grammar);
  if (isComma(before) && isParenthetical(tokens, at, form, grammar)) return false;
  return !isAdjective(tokens, at, form, grammar) && !isReducedRelative(tokens, at, form, grammar);
}

export function subjectFirstAt(
  tokens: readonly Token[],
  at: number,
  from: number,
  grammar: Grammar,
): VerbReading | null {
  const token = tokens[at] as Token;
  const { verbs } = grammar;
  if (token.text === POSSESSIVE && at > from && CONTRACTING.has(tokens[at - 1]?.text ?? ''))
    return { form: { ...(verbs.read('is') as VerbForm) }, joiner: '' };
  const form = verbs.read(token.text);
  if (form === null) return null;
  const found = verbs.auxiliaries.has(token.text)
    ? auxiliaryAt(tokens, at, from, grammar)
    : lexicalAt(tokens, at, from, form, grammar);
  return found ? { form, joiner: '' } : null;
}
