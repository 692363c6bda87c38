import type { ClauseLexicon } from '../clauses/lexicon.ts';
import type { Token } from '../tokens.ts';
import type { VerbForm, VerbLexicon } from './lexicon.ts';

export interface VerbReading {
  readonly form: VerbForm;
  /** A joining particle written onto the verb ("و"), or ''. */
  readonly joiner: string;
}

const COMMAS: ReadonlySet<string> = new Set(['،', ',', '؛', ';', ':', '-', '(', '"', '.']);

export const isComma = (token: Token | undefined): boolean => token !== undefined && COMMAS.has(token.text);

interface Grammar {
  readonly verbs: VerbLexicon;
  readonly clauses: ClauseLexicon;
}

function read(word: string, grammar: Grammar): VerbReading | null {
  for (const joiner of grammar.clauses.joiners) {
    if (!word.startsWith(joiner) || word.length < joiner.length + 2) continue;
    const whole = grammar.verbs.read(word);
    // "وصل", "وقع", "فاز": the first letter belongs to a listed verb, so nothing is joined.
    if (whole?.listed === true) return { form: whole, joiner: '' };
    const form = grammar.verbs.read(word.slice(joiner.length));
    return form === null ? null : { form, joiner };
  }
  const form = grammar.verbs.read(word);
  return form === null ? null : { form, joiner: '' };
}

const withoutJoiner = (word: string, clauses: ClauseLexicon): string => {
  const joiner = clauses.joiners.find(
    (particle) => word.startsWith(particle) && word.length > particle.length + 1,
  );
  return joiner !== undefined && clauses.nounMarkers.has(word.slice(joiner.length))
    ? word.slice(joiner.length)
    : word;
};

/**
 * The finite verb at token `at`, or null. The same letters are often a noun, so the word before decides: after a
 * preposition or determiner there is no verb, and an ambiguous form counts only where a predicate may begin.
 */
export function verbAt(
  tokens: readonly Token[],
  at: number,
  from: number,
  grammar: Grammar,
): VerbReading | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || token.text.length < 2) return null;
  const reading = read(token.text, grammar);
  if (reading === null) return null;
  const { clauses, verbs } = grammar;
  // A capital inside a sentence is a name's ("Ahmed"), unless the word list knows the verb.
  if (!reading.form.listed && token.caps !== 'none') return null;
  const next = tokens[at + 1];
  const isParticiple =
    next !== undefined && verbs.agentMarkers.has(next.text) && reading.form.tense === 'past';
  if (isParticiple && !verbs.auxiliaries.has(token.text)) return null;
  if (at === from || reading.joiner !== '') return reading;
  const before = tokens[at - 1] as Token;
  const word = withoutJoiner(before.text, clauses);
  if (clauses.nounMarkers.has(word)) return null;
  if (clauses.order === 'verb-first') {
    if (!reading.form.ambiguous) return reading;
    return isComma(before) || verbs.auxiliaries.has(word) || clauses.relatives.has(word) ? reading : null;
  }
  // English: a participle after an auxiliary belongs to it; "to" makes an infinitive.
  if (verbs.auxiliaries.has(token.text)) return reading;
  if (verbs.auxiliaries.has(before.text)) return null;
  if (!reading.form.ambiguous) return reading;
  if (clauses.subjectPronouns.has(before.text)) return reading;
  const takesObject =
    next !== undefined &&
    (clauses.objectOpeners.has(next.text) || next.kind === 'digits' || next.caps !== 'none');
  const thirdPerson = token.text.endsWith('s');
  return thirdPerson && takesObject && token.caps === 'none' && before.kind === 'word' ? reading : null;
}

/** Index of the first finite verb in [from, to), or null. */
export function firstVerb(
  tokens: readonly Token[],
  from: number,
  to: number,
  grammar: Grammar,
): number | null {
  for (let at = from; at < to; at += 1) if (verbAt(tokens, at, from, grammar) !== null) return at;
  return null;
}
