import type { Sentence } from '../../../attribution/lexicon.ts';
import { tokenAt, wordAt } from './name.ts';
import { COUNTS, RESULTS } from './words.ts';

/** A figure a few words on; behind `lead` ("put the toll **at** 22") when there is one. */
export function figureWithin(s: Sentence, from: number, lead: string | null): boolean {
  let led = lead === null;
  for (let at = from; at < Math.min(s.to, from + 14); at += 1) {
    const token = tokenAt(s, at);
    if (/^[.,;:?!"]$/.test(token.text)) return false;
    if (led && (token.kind === 'digits' || COUNTS.has(token.text))) return true;
    if (token.text === lead) led = true;
  }
  return false;
}

/** "expects sales to grow", "forecast a loss of 3 million": a forecast without a finite verb. */
export function expects(s: Sentence, from: number): boolean {
  for (let at = from + 1; at < Math.min(s.to - 1, from + 14); at += 1) {
    if (/^[.,;:?!"]$/.test(wordAt(s, at))) break;
    if (wordAt(s, at) === 'to' && s.verbs.read(wordAt(s, at + 1)) !== null) return true;
  }
  return figureWithin(s, from, null);
}

/** "reported a loss of", "reported record sales": results that a company makes known. */
export function resultWithin(s: Sentence, from: number): boolean {
  for (let at = from; at < Math.min(s.to, from + 9); at += 1) if (RESULTS.has(wordAt(s, at))) return true;
  return false;
}

/** "warned the government in January that …": the "that" behind whom one speaks to, or null. */
export function addressed(s: Sentence, from: number): number | null {
  for (let at = from; at < Math.min(s.to - 1, from + 12); at += 1) {
    const word = wordAt(s, at);
    if (/^[.,;:?!"]$/.test(word)) return null;
    if (word === 'that') return at > from ? at + 1 : null;
    const form = s.verbs.read(word);
    if (form?.listed === true && !form.ambiguous && tokenAt(s, at).caps === 'none') return null;
  }
  return null;
}
