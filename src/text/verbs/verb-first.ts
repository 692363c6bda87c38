/** Finite verbs where the verb opens its clause and nouns may share its letters (Arabic). */
import type { Token } from '../tokens.ts';
import { type Grammar, isComma, readWord, type VerbReading } from './verb-reading.ts';

/** How far back a subject before its verb is looked for, and how far ahead the end of a chain of nouns. */
const REACH = 12;

function withoutJoiner(word: string, { clauses }: Grammar): string {
  for (const joiner of clauses.joiners)
    if (word.length > joiner.length + 1 && word.startsWith(joiner)) return word.slice(joiner.length);
  return word;
}

/** "رفع أسعار الوقود يثير …": a chain of nouns that a sure verb follows was its subject, so it began with no verb. */
function opensNounChain(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const { definiteArticle } = grammar.clauses;
  const { verbs } = grammar;
  let next = at + 1;
  const first = tokens[next];
  if (first?.kind !== 'word' || first.text.startsWith(definiteArticle)) return false;
  next += 1;
  const second = next;
  // "سعر صرف الدينار": two nouns that could be verbs, and a definite one, are a chain.
  const doubled =
    verbs.read(first.text)?.ambiguous === true && tokens[next]?.text.startsWith(definiteArticle);
  if (doubled === true) return true;
  while (next < at + REACH && tokens[next]?.text.startsWith(definiteArticle)) next += 1;
  const end = tokens[next];
  if (next === second || end?.kind !== 'word') return false;
  const verb = readWord(end.text, false, grammar);
  return verb !== null && verb.joiner === '' && !verb.form.ambiguous && verb.form.number === 'singular';
}

/** The word after a doubtful form speaks for a verb: a preposition, a number, a subject, an object, "أن". */
function followedLikeVerb(next: Token | undefined, { verbs, clauses }: Grammar): boolean {
  if (next === undefined || next.kind === 'mark') return false;
  return (
    next.kind === 'digits' ||
    verbs.proves(next.text) ||
    clauses.complementisers.has(next.text) ||
    clauses.objectOpeners.has(next.text)
  );
}

/** Whether no verb stands in the clause before `at`; a noun that could be one counts at the clause's head only. */
function isFirst(tokens: readonly Token[], at: number, from: number, grammar: Grammar): boolean {
  if (at - from > REACH) return false;
  for (let i = from; i < at; i += 1) {
    const token = tokens[i] as Token;
    if (isComma(token)) return false;
    const earlier = readWord(token.text, false, grammar);
    if (earlier !== null && (i === from || !earlier.form.ambiguous)) return false;
  }
  return true;
}

/** "الرئيس بحث مع نظيره", "في العاصمة عقد المجلس": after a definite noun no noun can follow in a chain. */
function followsNoun(
  tokens: readonly Token[],
  at: number,
  from: number,
  reading: VerbReading,
  grammar: Grammar,
): boolean {
  const { definiteArticle, nounMarkers } = grammar.clauses;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  // "مصر توقع اتفاقية": a country alone at the head is a subject.
  const country = before !== undefined && grammar.verbs.countries.has(before.text);
  if (country && at === from + 1) return next !== undefined && next.kind !== 'mark' && reading.joiner === '';
  if (before === undefined || !before.text.startsWith(definiteArticle)) return false;
  if (next === undefined || next.kind === 'mark') return false;
  const opening = tokens[from];
  const adjunct = opening !== undefined && nounMarkers.has(withoutJoiner(opening.text, grammar));
  if (adjunct) {
    const short = at - from <= 4 && reading.form.participle !== true;
    const definite = tokens.slice(from + 1, at).every((token) => token.text.startsWith(definiteArticle));
    if (!short || !definite) return false;
    // "عن الجانب الباكستاني حضر نائب …": behind a noun and its adjective no chain goes on.
    return at - from > 2 || next.text.startsWith(definiteArticle) || grammar.verbs.proves(next.text);
  }
  // "الوزير تعهد تقديم …": a derived verb is no name, so that any indefinite word may be its object.
  const derived = grammar.verbs.isDerived(reading.form) && next.kind === 'word';
  const second = grammar.verbs.proves(tokens[at + 2]?.text ?? '') && next.kind === 'word';
  const object =
    second || followedLikeVerb(next, grammar) || (derived && !next.text.startsWith(definiteArticle));
  return object && isFirst(tokens, at, from, grammar);
}

/** "ودعما للقرار": an aim that is tied on with a particle. */
const isPurpose = (word: string, { clauses }: Grammar): boolean =>
  clauses.particles.some((particle) => !clauses.joiners.includes(particle) && word.startsWith(particle));

function doubtfulIsVerb(
  tokens: readonly Token[],
  at: number,
  from: number,
  reading: VerbReading,
  grammar: Grammar,
): boolean {
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  const { clauses } = grammar;
  const opens = at === from || isComma(before);
  const told = followedLikeVerb(next, grammar);
  // "بحثا عن ناجين": a dual past is spelt like an accusative; only a joined one opens a clause.
  if (reading.form.number === 'dual') {
    if (at === from && reading.form.lemma.length > 3) return true;
    if (
      at > from &&
      before !== undefined &&
      grammar.verbs.proves(before.text) &&
      before.text.startsWith(grammar.clauses.definiteArticle)
    )
      return isFirst(tokens, at, from, grammar);
    return reading.joiner !== '' && opens && next !== undefined && !isPurpose(next.text, grammar);
  }
  if (reading.joiner !== '')
    return (
      opens ||
      (next !== undefined &&
        (next.kind === 'digits' || grammar.verbs.proves(next.text) || clauses.complementisers.has(next.text)))
    );
  if (opens) {
    if (next === undefined || isComma(next)) return false;
    // "صوت المعارضة": a heading of two words is a noun with its own.
    if (at === from && tokens[at + 2] === undefined && next.text.startsWith(clauses.definiteArticle))
      return false;
    if (before?.text === '"' && at > from) return told;
    return told || !opensNounChain(tokens, at, grammar);
  }
  if (before === undefined) return true;
  const word = withoutJoiner(before.text, grammar);
  const { verbs } = grammar;
  if (verbs.auxiliaries.has(word) || clauses.relatives.has(word)) return true;
  if (verbs.markers.has(before.text) || verbs.markers.has(word)) return reading.form.participle !== true;
  return followsNoun(tokens, at, from, reading, grammar);
}

export function verbFirstAt(
  tokens: readonly Token[],
  at: number,
  from: number,
  grammar: Grammar,
): VerbReading | null {
  const token = tokens[at] as Token;
  const { verbs, clauses } = grammar;
  const before = at > from ? (tokens[at - 1] as Token) : undefined;
  const governed = before !== undefined && verbs.governors.has(withoutJoiner(before.text, grammar));
  const own = readWord(
    token.text,
    governed || (before !== undefined && verbs.governors.has(before.text)),
    grammar,
  );
  if (own === null) {
    const asks = clauses.whenWords.has(withoutJoiner(tokens[at - 1]?.text ?? '', grammar));
    const rare = asks ? verbs.rare(token.text) : null;
    return rare === null ? null : { form: rare, joiner: '' };
  }
  const isResult = own.joiner === verbs.resultParticle && own.joiner !== '';
  if (isResult) return isComma(tokens[at - 1]) ? own : null;
  if (before !== undefined && own.joiner === '') {
    const word = withoutJoiner(before.text, grammar);
    const sure = own.form.listed && !own.form.ambiguous;
    const demonstrative = clauses.demonstratives.has(word) || clauses.demonstratives.has(before.text);
    // "هذا يعني أن": a demonstrative stands before nouns and is a subject too.
    if (demonstrative) return sure ? own : null;
    if (clauses.nounMarkers.has(before.text) || clauses.nounMarkers.has(word)) return null;
  }
  if (!own.form.ambiguous) return own;
  return doubtfulIsVerb(tokens, at, from, own, grammar) ? own : null;
}
