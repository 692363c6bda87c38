import { namedOffices } from '../sources/named-offices.ts';
import { contentWords } from '../text/content-words.ts';
import { foldText } from '../text/fold.ts';
import type { Reading } from '../text/reading.ts';
import { tokenise } from '../text/tokens.ts';
import type { CheckContext } from './check.ts';
import { countriesOf } from './offices.ts';

/** Where the words of an organisation's or a place's name stand: in the sentence, elsewhere in the article, nowhere. */
type PlaceOutcome = 'pass' | 'elsewhere' | 'unknown';

const WORDS = new WeakMap<Reading, ReadonlySet<string>>();

/** The words of a whole article: every claim with an unknown name asks for them. */
function wordsOf(reading: Reading): ReadonlySet<string> {
  let words = WORDS.get(reading);
  if (words === undefined) {
    words = contentWords(reading.text.tokens, reading.locale);
    WORDS.set(reading, words);
  }
  return words;
}

/** Whether every word of a name stands among the words, if not side by side: "the Atacama region of Chile". */
function isMadeOf(name: string, words: ReadonlySet<string>, { locale }: Reading): boolean {
  const wanted = [...contentWords(tokenise(name).tokens, locale)];
  return wanted.length > 0 && wanted.every((word) => words.has(word));
}

/** Whether the article has every word of a name. */
export const hasWords = (name: string, reading: Reading): boolean =>
  isMadeOf(name, wordsOf(reading), reading);

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
  if (content !== null) {
    const sentence = reading.text.tokens.slice(content.segment.from, content.segment.to);
    if (isMadeOf(name, contentWords(sentence, reading.locale), reading)) return 'pass';
  }
  return hasWords(name, reading) || isOfOffice(name, reading) || isOfCountry(name, reading)
    ? 'elsewhere'
    : 'unknown';
}

/** "Britain's government" where the article has the British one. */
function isOfCountry(name: string, reading: Reading): boolean {
  const text = tokenise(name);
  const { countries } = namedOffices(text, 0, text.tokens.length, reading.locale);
  if (countries.length === 0) return false;
  const codes = countriesOf(reading);
  const rest = text.tokens.filter(
    (token) => !countries.some(({ start, end }) => start <= token.start && token.end <= end),
  );
  const wanted = [...contentWords(rest, reading.locale)];
  return countries.every(({ id }) => codes.has(id)) && wanted.every((word) => wordsOf(reading).has(word));
}

/** "The Ministry of Transport" where the article has the transport minister: all its words but what kind of body it is. */
function isOfOffice(name: string, reading: Reading): boolean {
  const { original, tokens } = tokenise(name);
  const head = reading.locale.entities.organisationHeads.longest(tokens, 0, tokens.length);
  const rest = head === null ? undefined : tokens[head.next];
  return rest !== undefined && hasWords(original.slice(rest.start), reading);
}
