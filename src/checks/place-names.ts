import { contentWords } from '../text/content-words.ts';
import { foldText } from '../text/fold.ts';
import type { Reading } from '../text/reading.ts';
import { tokenise } from '../text/tokens.ts';
import type { CheckContext } from './check.ts';

/** Where the words of an organisation's or a place's name stand: in the sentence, elsewhere in the article, nowhere. */
type PlaceOutcome = 'pass' | 'elsewhere' | 'unknown';

/** Whether every word of a name stands in the tokens, if not side by side: "شرق ليبيا" for "شرقي ليبيا" does not. */
export function hasWords(name: string, from: number, to: number, { text, locale }: Reading): boolean {
  const wanted = contentWords(tokenise(name).tokens, locale);
  if (wanted.size === 0) return false;
  for (const word of contentWords(text.tokens.slice(from, to), locale)) wanted.delete(word);
  return wanted.size === 0;
}

const PLACES = new WeakMap<Reading, Map<string, PlaceOutcome>>();

/** Claims of one sentence are given the same names: each is looked for in it, and in the article, once. */
export function judgePlace(name: string, context: CheckContext): PlaceOutcome {
  let judged = PLACES.get(context.reading);
  if (judged === undefined) {
    judged = new Map();
    PLACES.set(context.reading, judged);
  }
  const key = `${context.content?.segment.from ?? ''} ${name}`;
  let outcome = judged.get(key);
  if (outcome === undefined) {
    outcome = findPlace(name, context);
    judged.set(key, outcome);
  }
  return outcome;
}

/** Words of an organisation or place must stand in the sentence, or at least somewhere in the article. */
function findPlace(name: string, context: CheckContext): PlaceOutcome {
  const { folded } = context.reading.text;
  const wanted = foldText(name);
  const { content } = context;
  const from = content === null ? 0 : (context.reading.text.tokens[content.segment.from]?.at ?? 0);
  const last = content === null ? null : context.reading.text.tokens[content.segment.to - 1];
  const to = last == null ? 0 : last.at + last.text.length;
  if (folded.text.slice(from, to).includes(wanted)) return 'pass';
  if (folded.text.includes(wanted)) return 'elsewhere';
  const { reading } = context;
  if (content !== null && hasWords(name, content.segment.from, content.segment.to, reading)) return 'pass';
  return hasWords(name, 0, reading.text.tokens.length, reading) ? 'elsewhere' : 'unknown';
}
