import type { ClauseLexicon } from '../clauses/lexicon.ts';
import type { Token } from '../tokens.ts';
import { WordMemo } from '../word-memo.ts';
import type { VerbForm, VerbLexicon } from './lexicon.ts';

export interface VerbReading {
  readonly form: VerbForm;
  /** A joining particle written onto the verb ("و"), or ''. */
  readonly joiner: string;
}

/** The lexicons that finite verbs are found with. */
export interface Grammar {
  readonly verbs: VerbLexicon;
  readonly clauses: ClauseLexicon;
}

const COMMAS: ReadonlySet<string> = new Set(['،', ',', '؛', ';', ':', '-', '(', '"', '.']);

/** A mark that may end a clause; a hyphen inside a word does not. */
export const isComma = (token: Token | undefined): boolean =>
  token !== undefined && COMMAS.has(token.text) && (token.text !== '-' || token.spaced);

interface Known {
  readonly clauses: ClauseLexicon;
  readonly plain: WordMemo<VerbReading | null>;
  readonly governed: WordMemo<VerbReading | null>;
}

/** By language: clause rules ask for the reading of each word many times, with every clause that may begin near it. */
const KNOWN = new WeakMap<VerbLexicon, Known>();

/** Reads one word with and without the particles that can stand on a verb. */
export function readWord(word: string, governed: boolean, grammar: Grammar): VerbReading | null {
  const { verbs, clauses } = grammar;
  let known = KNOWN.get(verbs);
  if (known?.clauses !== clauses) {
    known = {
      clauses,
      plain: new WordMemo((one) => workOut(one, false, { verbs, clauses })),
      governed: new WordMemo((one) => workOut(one, true, { verbs, clauses })),
    };
    KNOWN.set(verbs, known);
  }
  return (governed ? known.governed : known.plain).of(word);
}

function workOut(word: string, governed: boolean, { verbs, clauses }: Grammar): VerbReading | null {
  if (verbs.lookalikes.has(word)) return null;
  for (const joiner of clauses.joiners) {
    if (!word.startsWith(joiner) || word.length < joiner.length + 2) continue;
    const whole = verbs.read(word, governed);
    // "وصل", "وقع", "فاز": the first letter belongs to a listed verb, so nothing is joined.
    if (whole?.listed === true) return { form: whole, joiner: '' };
    const form = verbs.read(word.slice(joiner.length));
    // "فيصل", "فيروس": only a listed verb is believed behind a second letter that opens many names.
    if (form === null || (!form.listed && joiner !== clauses.joiners[0])) return null;
    return { form, joiner };
  }
  const form = verbs.read(word, governed);
  if (form !== null) return { form, joiner: '' };
  const particle = verbs.resultParticle;
  if (particle === '' || !word.startsWith(particle)) return null;
  const result = verbs.read(word.slice(particle.length), true);
  return result?.tense === 'present' && result.listed && verbs.resultLemmas.has(result.lemma)
    ? { form: result, joiner: particle }
    : null;
}
