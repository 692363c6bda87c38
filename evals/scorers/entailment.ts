import type { Claim } from '../../src/domain/claim.ts';
import type { EvalCase } from './eval-case.ts';
import { foldTokens } from './fold-tokens.ts';
import { type Score, Tally } from './score.ts';

/**
 * Share of a claim's words that its own sentence must have, and share that the article must have at all: a claim that stands alone
 * takes names and days from the sentences around it.
 */
const IN_SENTENCE = 0.4;
const IN_ARTICLE = 0.8;

/** Words that turn a statement round. Apart from the engine's own list on purpose. */
const NEGATORS: ReadonlySet<string> = new Set([
  ...['not', 'no', 'never', 'neither', 'nor', 'none', 'nobody', 'without', 'cannot', 'denied', 'denies'],
  ...[
    'لا',
    'لم',
    'لن',
    'ليس',
    'ليست',
    'دون',
    'بدون',
    'بلا',
    'عدم',
    'نفي',
    'نفت',
    'ينفي',
    'تنفي',
    'نافيا',
    'نافيه',
  ],
]);
/** "didn't", "wasn't": the token before the apostrophe says nothing. */
const CONTRACTED = /n['’]t(?!\p{L})/iu;
/** "and not", "so not": too short a word for the particle to be cut off in folding. */
const JOINED = /^[وف](?=ل[امن]$|ليس)/u;

const DIGITS = /\d/;
const MONTHS = [
  new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }),
  new Intl.DateTimeFormat('ar-EG', { month: 'long', timeZone: 'UTC' }),
  new Intl.DateTimeFormat('ar-SY', { month: 'long', timeZone: 'UTC' }),
];

const isNegated = (text: string): boolean =>
  CONTRACTED.test(text) || foldTokens(text).some((word) => NEGATORS.has(word.replace(JOINED, '')));

/** The words in which the days that an article tells of may be told: their numbers, and their month in either language. */
function wordsOfDays({ claims, publishedAt }: EvalCase['article'], anchor: string | null): string[] {
  const days = claims.flatMap(({ times }) => times.flatMap(({ start, end }) => [start, end]));
  return [...new Set([...days, publishedAt?.slice(0, 10) ?? null, anchor])].flatMap((day) => {
    if (day === null) return [];
    const numbers = day.split('-').map((part) => String(Number(part)));
    const date = new Date(`${day}T00:00:00Z`);
    return [...numbers, ...MONTHS.flatMap((month) => foldTokens(month.format(date)))];
  });
}

/** "and 16" is 16: folding leaves the particle on a digit. */
const wordsIn = (text: string): string[] => foldTokens(text).map((word) => word.replace(/^و(?=\d)/u, ''));

const shareIn = (words: readonly string[], known: ReadonlySet<string>): number =>
  words.filter((word) => known.has(word)).length / words.length;

/** Why a claim does not follow from its sentence, as far as words can tell; null where they find nothing. */
function notEntailed(
  claim: Claim,
  sentence: string,
  { words: article, days }: { readonly words: ReadonlySet<string>; readonly days: readonly string[] },
): string | null {
  const words = wordsIn(claim.text);
  if (words.length === 0) return 'no words';
  const own = new Set([
    ...wordsIn(sentence),
    ...days,
    ...claim.attribution.chain.flatMap(({ name, canonicalName }) => foldTokens(`${name} ${canonicalName}`)),
  ]);
  const strange = words.find((word) => DIGITS.test(word) && !own.has(word));
  if (strange !== undefined) return `${strange} is not in the sentence`;
  const quotes = claim.spans.map(({ quote }) => quote).join(' ');
  // What is left out of the quotes may still be said in the claim's own words: "denied that" before them.
  if (isNegated(claim.text) && !isNegated(sentence)) return 'negated, and the sentence is not';
  if (!isNegated(claim.text) && isNegated(quotes)) return 'not negated, and its words are';
  if (shareIn(words, own) < IN_SENTENCE) return 'too few of its words in the sentence';
  return shareIn(words, new Set([...own, ...article])) < IN_ARTICLE
    ? 'too few of its words in the article'
    : null;
}

/**
 * Claims that follow from the sentence they are of, by the words alone: every number is in it or in a day that the article tells
 * of, what it negates is negated, and enough words stand there. No model reads them: a true paraphrase may fail, a subtle lie pass.
 */
export function entailmentProxy({ article, gold, text }: EvalCase): Score {
  const sentences = new Map(article.segments.map(({ id, span }) => [id, span.quote]));
  const everything = {
    words: new Set(foldTokens(text)),
    days: wordsOfDays(article, gold.anchor?.date ?? null),
  };
  const tally = new Tally();
  for (const claim of article.claims) {
    const why = notEntailed(claim, sentences.get(claim.segmentId) ?? '', everything);
    tally.add(why === null ? 1 : 0, () => `${why}: ${claim.text}`);
  }
  return tally.share('entailment proxy');
}
