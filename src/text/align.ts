import type { Span } from '../domain/span.ts';
import { indexArticle } from './align/article-index.ts';
import { isMarkKey, toComparable } from './align/comparable.ts';
import { cutsAtEdge, type EdgeLocale } from './align/edges.ts';
import { findClosest } from './align/find-closest.ts';
import { findOccurrences } from './align/occurrences.ts';
import { capitalsAgree, caseUseOf, vowelsAgree } from './align/same-word.ts';
import { stemStart } from './proclitics.ts';
import { spanOf, type Token, type TokenisedText, tokenise } from './tokens.ts';

export interface AlignOptions {
  /** Where the quote is expected, as original offsets: of several places the nearest is taken, else the first. */
  readonly near?: { readonly start: number; readonly end: number };
  /** With it, numerals are kept with their scales and words with their negators, and a leading "و" may be missing. */
  readonly locale?: EdgeLocale;
}

/**
 * Why a quote is not accepted. `empty`: no word in it. `absent`: nothing like it in the article. `differs`: the
 * article says something else at `stated` than the quote's `quoted`. `cut`: it is there, but cuts a number from its
 * sign or scale, or words from the negator before them.
 */
export interface Refusal {
  readonly refused: 'empty' | 'absent' | 'differs' | 'cut';
  readonly quoted: string | null;
  readonly stated: Span | null;
}

/** The quote's place: its exact span in the article as received, and the article's tokens [from, to). */
export interface Aligned {
  readonly refused: null;
  readonly span: Span;
  readonly from: number;
  readonly to: number;
}

/**
 * Finds a quote in an article under harmless variation of spelling: vowel signs, tatweel, hamza and alef forms, ى/ي,
 * ة/ه, digit scripts, presentation forms, white space, composed or decomposed letters, invisible characters, case,
 * the kind or absence of quotation marks, commas between words, and marks at the quote's edges. Every word, figure
 * and other mark must be the same and in the same order: anything else is another statement and is refused.
 * After the article's index is built (once), a quote costs its own length and the places it may stand at.
 */
export function align(quote: string, article: TokenisedText, options: AlignOptions = {}): Aligned | Refusal {
  const text = tokenise(quote);
  const comparable = toComparable(text);
  let first = 0;
  let last = comparable.keys.length;
  while (first < last && isEdgeMark(text, comparable.at[first] as number, comparable.keys[first] as string))
    first += 1;
  while (
    last > first &&
    isEdgeMark(text, comparable.at[last - 1] as number, comparable.keys[last - 1] as string)
  )
    last -= 1;
  if (first === last) return { refused: 'empty', quoted: null, stated: null };
  const keys = comparable.keys.slice(first, last);
  const words = comparable.at.subarray(first, last);
  const index = indexArticle(article);
  const places = placesOfQuote(keys, article, options);
  const cased = caseUseOf(text, 0, text.tokens.length) === 'mixed';
  let differing: Refusal | null = null;
  let cut = false;
  for (const place of nearestFirst(places, index.at, article, options.near).slice(0, MOST_PLACES)) {
    const from = index.at[place.position] as number;
    const to = (index.at[place.position + keys.length - 1] as number) + 1;
    const wrong = firstDisagreement(
      text,
      words,
      article,
      index.at,
      place,
      cased && caseUseOf(article, from, to) !== 'capitals',
    );
    if (wrong !== null) {
      differing ??= wrong;
      continue;
    }
    if (cutsAtEdge(article, from, to, options.locale ?? null)) {
      cut = true;
      continue;
    }
    return aligned(text, words, article, from, to, place.prefix);
  }
  if (cut) return { refused: 'cut', quoted: null, stated: null };
  if (differing !== null) return differing;
  const closest = findClosest(keys, index);
  if (closest === null) return { refused: 'absent', quoted: null, stated: null };
  const stated = article.tokens[index.at[closest.article] as number] as Token;
  const quoted = text.tokens[words[closest.quote] as number] as Token;
  return {
    refused: 'differs',
    quoted: text.original.slice(quoted.start, quoted.end),
    stated: spanOf(article, stated.start, stated.end),
  };
}

/** A mark at the edge may be lost or added; a minus or a percent sign may not. */
const isEdgeMark = (text: TokenisedText, token: number, key: string): boolean =>
  isMarkKey(text, token) && key !== 'minus' && EDGE_MARKS.has((text.tokens[token] as Token).text);

const EDGE_MARKS: ReadonlySet<string> = new Set('.,،;؛:!?؟…-()[]{}*•|/۔<>#');

/** Places looked at before a quote that fits none of them is given up: a bound for hostile repetition. */
const MOST_PLACES = 500;

interface Place {
  readonly position: number;
  /** What stands before the quote's first word in the article's: "و". */
  readonly prefix: string;
}

/** A rest of fewer letters may be another word: "صل" is not و + صل of "وصل". */
const SHORTEST_STEM = 3;

/** "لم" of "ولم", "رد" of "ورد": short, and known for a word of its own. An imperative is none: no news is told in it. */
function isShortWord(word: string, { functionWords, verbs }: EdgeLocale): boolean {
  if (word.length < 2) return false;
  return functionWords?.has(word) === true || verbs?.read(word)?.tense === 'past';
}

function placesOfQuote(keys: readonly string[], article: TokenisedText, options: AlignOptions): Place[] {
  const index = indexArticle(article);
  const places: Place[] = findOccurrences(index, keys).map((position) => ({ position, prefix: '' }));
  const first = keys[0] as string;
  const { locale } = options;
  if (locale === undefined || (first.length < SHORTEST_STEM && !isShortWord(first, locale))) return places;
  for (const prefix of locale.modality.joiners) {
    const joined = [prefix + first, ...keys.slice(1)];
    for (const position of findOccurrences(index, joined)) places.push({ position, prefix });
  }
  return places;
}

function nearestFirst(
  places: Place[],
  at: Int32Array,
  article: TokenisedText,
  near: AlignOptions['near'],
): readonly Place[] {
  // The word as it stands before the word with a particle; among equals, reading order.
  if (near === undefined) return places;
  const distance = ({ position }: Place): number => {
    const { start } = article.tokens[at[position] as number] as Token;
    return start < near.start ? near.start - start : Math.max(0, start - near.end + 1);
  };
  return places
    .map((place) => ({ place, distance: distance(place) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ place }) => place);
}

function firstDisagreement(
  quote: TokenisedText,
  words: Int32Array,
  article: TokenisedText,
  at: Int32Array,
  { position, prefix }: Place,
  cased: boolean,
): Refusal | null {
  for (let i = prefix === '' ? 0 : 1; i < words.length; i += 1) {
    const a = quote.tokens[words[i] as number] as Token;
    const b = article.tokens[at[position + i] as number] as Token;
    if (a.kind !== 'word' || b.kind !== 'word') continue;
    if (vowelsAgree(quote, a, article, b) && (!cased || capitalsAgree(a, b))) continue;
    return {
      refused: 'differs',
      quoted: quote.original.slice(a.start, a.end),
      stated: spanOf(article, b.start, b.end),
    };
  }
  return null;
}

/** The span, with those marks of the quote's edges that the article has there too. */
function aligned(
  quote: TokenisedText,
  words: Int32Array,
  article: TokenisedText,
  from: number,
  to: number,
  prefix: string,
): Aligned {
  const firstWord = words[0] as number;
  const pastWords = endOfRun(quote, words.at(-1) as number);
  let start = from;
  let end = endOfRun(article, to - 1);
  if (prefix === '')
    for (let i = firstWord; i > 0 && sameMark(quote, i - 1, i, article, start - 1, start); i -= 1) start -= 1;
  for (let i = pastWords; i < quote.tokens.length && sameMark(quote, i, i, article, end, end); i += 1)
    end += 1;
  // Quotation marks put around the whole by whoever quotes are the article's only when it has both.
  const wrapped = isQuote(quote.tokens[0]) && isQuote(quote.tokens.at(-1));
  if (wrapped && !(isQuote(article.tokens[start]) && isQuote(article.tokens[end - 1]))) {
    if (isQuote(article.tokens[start])) start += 1;
    if (isQuote(article.tokens[end - 1])) end -= 1;
  }
  const opening = article.tokens[start] as Token;
  const closing = article.tokens[end - 1] as Token;
  const offset = prefix === '' ? opening.start : stemStart(article, opening, prefix);
  return { refused: null, span: spanOf(article, offset, closing.end), from: start, to: end };
}

const isQuote = (token: Token | undefined): boolean => token?.text === '"' || token?.text === "'";

/** Both texts have the mark, with or without white space where the token at `a` or `b` says so. */
function sameMark(
  quote: TokenisedText,
  mark: number,
  a: number,
  article: TokenisedText,
  there: number,
  b: number,
): boolean {
  const left = quote.tokens[mark];
  const right = article.tokens[there];
  if (left === undefined || right === undefined || left.kind !== 'mark' || left.text !== right.text)
    return false;
  return quote.tokens[a]?.spaced === article.tokens[b]?.spaced;
}

/** A key may stand for a run of marks ("--"); the token after the run that begins at `token`. */
function endOfRun(text: TokenisedText, token: number): number {
  let end = token + 1;
  const own = text.tokens[token] as Token;
  if (own.kind === 'mark')
    while (text.tokens[end]?.kind === 'mark' && text.tokens[end]?.text === own.text) end += 1;
  return end;
}
