import { SCRIPTS, type Script, scriptOfWord } from './language/scripts.ts';
import { TELLING_WORDS } from './language/telling-words.ts';
import type { Locale } from './locale.ts';
import { findPairs, type Pair } from './quotes/pairs.ts';
import type { Token, TokenisedText } from './tokens.ts';

/** What language a text is in. `supported`: one of the given locales speaks it. */
export interface LanguageReading {
  /** BCP 47; "und" when the text has no letters, or letters of a script in which no language could be told. */
  readonly tag: string;
  readonly supported: boolean;
  /** ISO 15924 of most letters, or null when there are none. */
  readonly script: string | null;
}

type Speaker = Pick<Locale, 'tag' | 'script' | 'functionWords' | 'tellingLetters'>;

/** Enough of any article; a longer look would cost time and change nothing. */
const TOKENS_READ = 5000;
/** Unquoted words that tell a language by themselves. */
const LEAST_PLAIN = 5;
/** Words of one language without which a longer text cannot be in it. */
const LONG_TEXT = 12;
/** A text of few words has the language of its script's first speaker, unless its words speak for another. */
const LEAST_SHARE = 0.04;

/**
 * Tells the language by the script of most letters, then by function words that its rivals in that script lack:
 * Persian, Urdu and Kurdish are not Arabic, French and Turkish are not English. Quotations in another script do not
 * outweigh the text around them. A short text without function words gets the first given locale of its script.
 */
export function detectLanguage(text: TokenisedText, locales: readonly Speaker[]): LanguageReading {
  const { script, words, letters } = countScripts(
    text,
    locales.map((locale) => locale.tellingLetters).join(''),
  );
  if (script === null) return { tag: 'und', supported: false, script: null };
  const sole = SCRIPTS.find((known) => known.script === script)?.tag ?? null;
  const speakers = locales.filter((locale) => locale.script === script);
  const rivals = TELLING_WORDS.filter(
    (rival) => rival.script === script && !locales.some((own) => own.tag === rival.tag),
  );
  const scores = new Map<string, number>();
  const add = (tag: string, by: number): void => {
    scores.set(tag, (scores.get(tag) ?? 0) + by);
  };
  for (const word of words) {
    for (const locale of speakers) if (locale.functionWords.has(word)) add(locale.tag, 1);
    for (const rival of rivals) if (rival.words.has(word)) add(rival.tag, 1);
  }
  const telling = [
    ...speakers.map((locale) => ({ tag: locale.tag, letters: locale.tellingLetters })),
    ...rivals,
  ];
  for (const { tag, letters: own } of telling)
    for (const letter of own) add(tag, Math.min(letters.get(letter) ?? 0, words.length) * 0.5);
  let best: string | null = null;
  for (const tag of [...speakers.map((locale) => locale.tag), ...rivals.map((rival) => rival.tag)])
    if ((scores.get(tag) ?? 0) > (best === null ? 0 : (scores.get(best) ?? 0))) best = tag;
  const share = words.length === 0 || best === null ? 0 : (scores.get(best) ?? 0) / words.length;
  const told = best !== null && share >= LEAST_SHARE ? best : null;
  // Nothing speaks for any language: a headline or a name. Long text without one function word is in none we know.
  const guess = words.length < LONG_TEXT ? (speakers[0]?.tag ?? sole) : speakers.length === 0 ? sole : null;
  const tag = told ?? guess ?? 'und';
  return { tag, supported: locales.some((locale) => locale.tag === tag), script };
}

const RIVAL_LETTERS = TELLING_WORDS.map(({ letters }) => letters).join('');
const UNITS = new Map<string, Uint8Array>();

/** 1 for each UTF-16 unit that is a telling letter of some language; `own`: those of the languages spoken. */
function tellingUnits(own: string): Uint8Array {
  const known = UNITS.get(own);
  if (known !== undefined) return known;
  const units = new Uint8Array(0x10000);
  const letters = RIVAL_LETTERS + own;
  for (let at = 0; at < letters.length; at += 1) units[letters.charCodeAt(at)] = 1;
  UNITS.set(own, units);
  return units;
}

interface Count {
  readonly script: Script | null;
  readonly words: readonly string[];
  readonly letters: ReadonlyMap<string, number>;
}

/** Quoted words count only where there is little else: a report in one language may quote at length in another. */
function countScripts(text: TokenisedText, own: string): Count {
  const { tokens } = text;
  const to = Math.min(tokens.length, TOKENS_READ);
  const plain: Token[] = [];
  const all: Token[] = [];
  const quotes = findPairs(text, 0, to).filter((pair) => pair.quote);
  let next = 0;
  let quotedTo = 0;
  for (let i = 0; i < to; i += 1) {
    while (next < quotes.length && (quotes[next] as Pair).open <= i) {
      quotedTo = Math.max(quotedTo, (quotes[next] as Pair).close);
      next += 1;
    }
    const token = tokens[i] as Token;
    if (token.kind !== 'word') continue;
    all.push(token);
    if (i >= quotedTo) plain.push(token);
  }
  return countWords(
    text,
    plain.length >= LEAST_PLAIN || plain.length * 2 >= all.length ? plain : all,
    tellingUnits(own),
  );
}

function countWords(text: TokenisedText, tokens: readonly Token[], units: Uint8Array): Count {
  const counts = new Map<Script, number>();
  const byScript = new Map<Script, string[]>();
  const letters = new Map<string, number>();
  for (const token of tokens) {
    const script = scriptOfWord(token.text);
    if (script === null) continue;
    counts.set(script, (counts.get(script) ?? 0) + Math.min(token.text.length, 30));
    const own = byScript.get(script);
    if (own === undefined) byScript.set(script, [token.text]);
    else own.push(token.text);
    const end = Math.min(token.end, token.start + 30);
    for (let at = token.start; at < end; at += 1) {
      // Most letters tell nothing, and asking the table is cheaper than making a string of each.
      if (units[text.original.charCodeAt(at)] !== 1) continue;
      const letter = text.original.charAt(at);
      letters.set(letter, (letters.get(letter) ?? 0) + 1);
    }
  }
  let script: Script | null = null;
  for (const [candidate, count] of counts)
    if (script === null || count > (counts.get(script) ?? 0)) script = candidate;
  return { script, words: script === null ? [] : (byScript.get(script) ?? []), letters };
}
