/** Where a new clause begins: every rule looks a bounded number of tokens ahead and would rather miss a cut. */
import type { Token } from '../tokens.ts';
import type { VerbForm } from '../verbs/lexicon.ts';
import { isComma, verbAt } from '../verbs/verb-at.ts';
import type { Grammar } from '../verbs/verb-reading.ts';
import type { Clause } from './clause.ts';
import { opensClause, opensNamedClause, sharesModal, sharesTense } from './joined-predicate.ts';
import type { OpenerKind } from './lexicon.ts';

/** How far ahead a new clause's verb is looked for: bounds the work per token. */
const REACH = 14;

/** The clause that would begin at token `at`; its first own token is `from`. */
export interface Cut {
  readonly at: number;
  readonly from: number;
  readonly opener: Clause['opener'];
  /** Its verb, where the place alone tells one: a bare form that shares an auxiliary. */
  readonly verb?: number;
}

/** What the clause so far tells about the next: whether it lists aims, and the reading of its verb. */
export interface OpenClause {
  readonly aims: boolean;
  readonly verb: number | null;
  /** The verb is the clause's own, and not that of a relative clause that hangs on its subject. */
  readonly own: boolean;
}

const SEMICOLONS: ReadonlySet<string> = new Set([';', '؛']);

/** A mark that may end a clause: the point of "5.8" and the comma of "1,200" end nothing. */
export function endsAt(tokens: readonly Token[], at: number): boolean {
  if (!isComma(tokens[at])) return false;
  const next = tokens[at + 1];
  // "announced Sept. 14", "Mr. al-Obaidi": the stop of an abbreviation ends nothing.
  if (
    tokens[at]?.text === '.' &&
    next !== undefined &&
    (next.kind === 'digits' || next.caps === 'none') &&
    next.kind !== 'mark'
  )
    return false;
  return !(tokens[at - 1]?.kind === 'digits' && next?.kind === 'digits' && !next.spaced);
}

/** The first finite verb of a clause that would begin at `from`; `strict` stops where another clause may begin. */
function verbWithin(
  tokens: readonly Token[],
  from: number,
  to: number,
  grammar: Grammar,
  strict = false,
): number | null {
  const limit = Math.min(to, from + REACH);
  for (let at = from; at < limit; at += 1) {
    const token = tokens[at] as Token;
    if (at > from && endsAt(tokens, at)) return null;
    const { coordinators, clauseWords } = grammar.clauses;
    if (strict && (coordinators.has(token.text) || clauseWords.has(token.text))) return null;
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
const CLAUSAL: ReadonlySet<OpenerKind> = new Set(['clause', 'comma-clause', 'past-clause']);

/** "after the attack blamed on rebels": a form that may be a participle is no proof of a clause before "on". */
function mayBeParticiple(tokens: readonly Token[], at: number, form: VerbForm, { verbs }: Grammar): boolean {
  const next = tokens[at + 1];
  return (
    form.participle === true &&
    !verbs.intransitives.has(form.lemma) &&
    (next === undefined || next.kind === 'mark' || verbs.participleFollowers.has(next.text))
  );
}

/** "في أكتوبر حين لقي 43 شخصا حتفهم": a past right behind the word tells a fact, comma or none. */
function tellsAtOnce(tokens: readonly Token[], word: number, at: number, grammar: Grammar): boolean {
  if (!grammar.clauses.whenWords.has(tokens[word]?.text ?? '')) return false;
  const form = verbAt(tokens, at, at, grammar)?.form;
  // "حين اتصلت به رويترز": that somebody was asked is no news.
  return (
    form?.listed === true &&
    !form.ambiguous &&
    form.tense === 'past' &&
    !grammar.clauses.asking.has(form.lemma)
  );
}

function clausalOpener(
  tokens: readonly Token[],
  at: number,
  found: { value: OpenerKind; next: number; prefix: string },
  to: number,
  grammar: Grammar,
): Cut | null {
  const { clauses } = grammar;
  const afterComma = isComma(tokens[at - 1]);
  if (found.value === 'comma-clause' && !afterComma) return null;
  const cut: Cut = { at, from: found.next, opener: 'clause' };
  if (clauses.order === 'verb-first') {
    if (
      !afterComma &&
      found.prefix === '' &&
      found.next === at + 1 &&
      !tellsAtOnce(tokens, at, found.next, grammar)
    )
      return null;
    return verbWithin(tokens, found.next, to, grammar) === null ? null : cut;
  }
  // "two weeks after it opened": the measure belongs to the clause before, and so does what it measures from.
  if (tokens[at - 1]?.kind === 'digits' || clauses.openerBlockers.has(tokens[at - 1]?.text ?? ''))
    return null;
  const first = tokens[found.next];
  // "while on a visit", "as of May": no subject.
  if (first === undefined || (clauses.nounMarkers.has(first.text) && !clauses.objectOpeners.has(first.text)))
    return null;
  const opening = verbWithin(tokens, found.next, to, grammar, true);
  // "after leaked emails showed": a participle before its noun is no verb.
  const adjective = opening === found.next && grammar.verbs.isPlural(tokens[found.next + 1]?.text ?? '');
  const verb = adjective ? verbWithin(tokens, found.next + 1, to, grammar, true) : opening;
  // "after signing", "since 2011", "as president": no subject and verb, so an adjunct of the clause before.
  if (verb === null || verb === found.next) return null;
  const form = verbAt(tokens, verb, found.next, grammar)?.form;
  if (form === undefined || mayBeParticiple(tokens, verb, form, grammar)) return null;
  return found.value === 'past-clause' && form.tense !== 'past' ? null : cut;
}

/** A clause that an opening word or phrase begins: "while", "في خطوة". */
export function openerAt(tokens: readonly Token[], at: number, to: number, grammar: Grammar): Cut | null {
  const found = grammar.clauses.openers.longest(tokens, at, to, grammar.clauses.joiners);
  if (found === null) return null;
  if (CLAUSAL.has(found.value)) return clausalOpener(tokens, at, found, to, grammar);
  // "مما" in one word is a result after a comma only; in phrases it cannot be anything else.
  const free = FREE.has(found.value) && (found.value !== 'consequence' || found.next > at + 1);
  if (!isComma(tokens[at - 1]) && !free) return null;
  if (found.value === 'consequence') return { at, from: at, opener: 'consequence' };
  if (found.value === 'addition') return { at, from: found.next, opener: 'addition' };
  return { at, from: at, opener: found.value };
}

/** "… تعزيز التعاون، ودعم السلام": in a list of aims the next aim is a noun, though its letters are a verb's too. */
function isAim(word: string, joiner: string, grammar: Grammar): boolean {
  return grammar.clauses.actionNouns.has(word.slice(joiner.length));
}

/** "، وقد يواجهان": the particle stands on a word of mood before the verb. */
function joinedParticle(tokens: readonly Token[], at: number, grammar: Grammar): Cut | null {
  const { clauses, verbs } = grammar;
  const word = tokens[at]?.text ?? '';
  const mood = clauses.joiners.find(
    (joiner) => word.startsWith(joiner) && verbs.auxiliaries.has(word.slice(joiner.length)),
  );
  // "وصلت التحذيرات ولم يتحرك أحد": what only stands before a verb needs no comma.
  const sure = mood !== undefined && verbs.governors.has(word.slice(mood.length));
  if (!sure && !isComma(tokens[at - 1])) return null;
  const moody = mood !== undefined;
  return moody && verbAt(tokens, at + 1, at + 1, grammar) !== null
    ? { at, from: at, opener: 'coordinate' }
    : null;
}

/** A verb that joins by the particle written onto it: "، ووقع", "، ليرتفع". */
function joinedAt(tokens: readonly Token[], at: number, grammar: Grammar, aims: boolean): Cut | null {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  const verb = verbAt(tokens, at, at, grammar);
  if (verb === null) return joinedParticle(tokens, at, grammar);
  if (verb.joiner === '') return null;
  // "وفهما كبيرا": an accusative after a dual is its adjective, not an object.
  const next = tokens[at + 1];
  const proven =
    verb.form.number !== 'dual' &&
    (next?.kind === 'digits' ||
      grammar.verbs.proves(next?.text ?? '') ||
      grammar.clauses.complementisers.has(next?.text ?? ''));
  if (aims && verb.form.ambiguous && !proven && isAim(token.text, verb.joiner, grammar)) return null;
  const sure = !verb.form.ambiguous || proven;
  return isComma(before) || sure ? { at, from: at, opener: 'coordinate' } : null;
}

/** "… that A and that B", "إن … وإن …": the second report is a clause of its own. */
export function reportedAgain(
  tokens: readonly Token[],
  at: number,
  to: number,
  { clauses }: Grammar,
): Cut | null {
  const { text } = tokens[at] as Token;
  const { coordinators, complementisers, joiners } = clauses;
  const joined = joiners.some(
    (particle) => text.startsWith(particle) && complementisers.has(text.slice(particle.length)),
  );
  const from = joined ? at + 1 : at + 2;
  const apart =
    joiners.length === 0 && coordinators.has(text) && complementisers.has(tokens[at + 1]?.text ?? '');
  return (joined || apart) && to - from >= 2 ? { at, from, opener: 'main' } : null;
}

/** A predicate after a word that joins: "and resigned", "ثم غادر", "; the court ruled". */
function coordinatedAt(
  tokens: readonly Token[],
  at: number,
  to: number,
  grammar: Grammar,
  open: OpenClause,
): Cut | null {
  const { clauses, verbs } = grammar;
  const before = tokens[at - 1];
  const afterComma = isComma(before);
  if (
    before !== undefined &&
    SEMICOLONS.has(before.text) &&
    !clauses.coordinators.has((tokens[at] as Token).text)
  )
    return verbWithin(tokens, at, to, grammar) === null ? null : { at, from: at, opener: 'main' };
  const again = reportedAgain(tokens, at, to, grammar);
  if (again !== null) return again;
  if (!clauses.coordinators.has((tokens[at] as Token).text)) return null;
  // "all but", "not only … but": no second predicate.
  if (clauses.openerBlockers.has(before?.text ?? '')) return null;
  let next = at + 1;
  while (next < to && next < at + 4 && verbs.isAdverb((tokens[next] as Token).text)) next += 1;
  if (next >= to) return null;
  const joined = verbAt(tokens, next, next, grammar);
  if (joined !== null && clauses.order === 'verb-first') return { at, from: next, opener: 'coordinate' };
  if (joined !== null && clauses.order === 'subject-first') {
    const past = before === undefined ? null : verbs.read(before.text);
    // "shot and killed", "closed and sealed": one predicate in two words.
    const paired = past?.participle === true && joined.form.participle === true;
    // "investments and skilled workers": an adjective that the list does not know.
    const adjective =
      !joined.form.listed &&
      tokens[next + 1]?.kind === 'word' &&
      verbs.isPlural(tokens[next + 1]?.text ?? '');
    if (!paired && !adjective && (!joined.form.ambiguous || joined.form.tense === 'future'))
      return { at, from: next, opener: 'coordinate' };
  }
  if (sharesModal(tokens, next, open, grammar)) return { at, from: next, opener: 'coordinate', verb: next };
  if (sharesTense(tokens, next, open, grammar)) return { at, from: next, opener: 'coordinate', verb: next };
  // "said the bridge and the road were open": both are subjects of what is reported.
  const reports = open.verb !== null && clauses.saying.has(tokens[open.verb]?.text ?? '');
  if (
    !afterComma &&
    open.own &&
    !reports &&
    (opensClause(tokens, next, to, grammar) || opensNamedClause(tokens, next, to, grammar))
  )
    return { at, from: next, opener: 'main' };
  const subject = clauses.subjectPronouns.has((tokens[next] as Token).text);
  if (!afterComma && !subject) return null;
  const strict = clauses.order === 'subject-first' && !subject;
  return verbWithin(tokens, next, to, grammar, strict) === null ? null : { at, from: at + 1, opener: 'main' };
}

/** "While prices fell, wages rose": an opener at the head of the sentence, where a main clause follows its comma. */
export function initialClause(
  tokens: readonly Token[],
  at: number,
  to: number,
  grammar: Grammar,
): Cut | null {
  const found = grammar.clauses.openers.longest(tokens, at, to, grammar.clauses.joiners);
  if (found === null || (found.value !== 'clause' && found.value !== 'past-clause')) return null;
  const verb = verbWithin(tokens, found.next, to, grammar, grammar.clauses.order === 'subject-first');
  if (verb === null || (verb === found.next && grammar.clauses.order === 'subject-first')) return null;
  const form = verbAt(tokens, verb, found.next, grammar)?.form;
  if (form === undefined || (found.value === 'past-clause' && form.tense !== 'past')) return null;
  const limit = Math.min(to, verb + REACH);
  for (let i = verb + 1; i < limit; i += 1)
    if (endsAt(tokens, i))
      return mainAfter(tokens, i + 1, to, grammar) === null
        ? null
        : { at, from: found.next, opener: 'clause' };
  return null;
}

/** The main clause after the comma that ends an initial one. */
export function mainAfter(tokens: readonly Token[], at: number, to: number, grammar: Grammar): Cut | null {
  const comma = tokens[at - 1]?.text;
  if (comma !== ',' && comma !== '،') return null;
  const { relatives, coordinators, demonstratives } = grammar.clauses;
  const word = tokens[at]?.text ?? '';
  if ((relatives.has(word) && !demonstratives.has(word)) || coordinators.has(word)) return null;
  if (grammar.clauses.openers.longest(tokens, at, to, grammar.clauses.joiners) !== null) return null;
  return verbWithin(tokens, at, to, grammar, grammar.clauses.order === 'subject-first') === null
    ? null
    : { at, from: at, opener: 'main' };
}

/** A predicate that is joined to the one before. */
export function coordinateAt(
  tokens: readonly Token[],
  at: number,
  to: number,
  grammar: Grammar,
  open: OpenClause,
): Cut | null {
  return joinedAt(tokens, at, grammar, open.aims) ?? coordinatedAt(tokens, at, to, grammar, open);
}

/**
 * Whether the comma at `at` ends the relative clause before it: the interrupted clause still lacks its verb, or what
 * follows can go on with it. Otherwise the comma is one of a list: "who faces floods, storms and fire".
 */
export function endsRelative(
  tokens: readonly Token[],
  at: number,
  to: number,
  interrupted: Clause | undefined,
  grammar: Grammar,
): boolean {
  const next = tokens[at + 1];
  if (next === undefined || at + 1 >= to || interrupted === undefined || interrupted.verb === null)
    return true;
  if (tokens[at]?.text === '.' || grammar.clauses.nounMarkers.has(next.text)) return true;
  // "زار الرئيس، الذي وصل أمس، مصنعا": where verbs come first, the object waits behind the relative clause. A list
  // inside it goes on with "and", and a joined preposition is nearer to it.
  if (grammar.clauses.order === 'verb-first')
    return !grammar.clauses.particles.some((particle) => next.text.startsWith(particle));
  return verbWithin(tokens, at + 1, to, grammar) !== null;
}

/** ", who is ill": a relative clause after its comma. */
export function relativeAt(tokens: readonly Token[], at: number, to: number, grammar: Grammar): Cut | null {
  const token = tokens[at] as Token;
  const { relatives, demonstratives } = grammar.clauses;
  if (!isComma(tokens[at - 1]) || !relatives.has(token.text) || demonstratives.has(token.text)) return null;
  return verbWithin(tokens, at + 1, to, grammar) === null ? null : { at, from: at, opener: 'relative' };
}
