import type { Sentence } from '../../../attribution/lexicon.ts';
import type { Token } from '../../../tokens.ts';
import { outletEnd } from './name.ts';
import { readReportingVerb } from './verbs.ts';
import {
  ADVERBS,
  ANONYMOUS,
  COUNTS,
  DETERMINERS,
  DOCUMENTS,
  isSourceNoun,
  MEDIA,
  NAME_PREPOSITIONS,
  NAME_STOPS,
  PREPOSITIONS,
  TIME_WORDS,
} from './words.ts';

/** Names with their offices are shorter than this. */
const LONGEST = 30;
const ABBREVIATIONS = new Set(
  'mr mrs ms dr gen col lt sgt capt sen rep gov st jr sr prof maj brig adm hon rev no vs'.split(' '),
);

const tokenAt = (s: Sentence, at: number): Token => s.text.tokens[at] as Token;
const wordAt = (s: Sentence, at: number): string => s.text.tokens[at]?.text ?? '';

/** Token after a mark that belongs to the name (hyphen, initial's stop, bracketed acronym, quoted name), else `at`. */
function pastMark(s: Sentence, at: number, limit: number): number {
  const token = tokenAt(s, at);
  const next = at + 1 < limit ? tokenAt(s, at + 1) : undefined;
  if (token.text === '(') {
    for (let i = at + 1; i < Math.min(limit, at + 6); i += 1) if (wordAt(s, i) === ')') return i + 1;
    return at;
  }
  // "the mediators' spokeswoman": the possessive of a plural.
  if (
    token.text === "'" &&
    next !== undefined &&
    next.kind !== 'mark' &&
    !token.spaced &&
    wordAt(s, at - 1).endsWith('s')
  )
    return at + 1;
  if (token.text === '"' || token.text === "'") {
    const quote = s.quoteFrom(at);
    return quote?.name === true && quote.to <= limit ? quote.to : at;
  }
  // "OPEC+ sources".
  if (token.text === '+' && !token.spaced && tokenAt(s, at - 1).caps !== 'none') return at + 1;
  if (next === undefined || next.kind === 'mark') return at;
  if (/^[-/&]$/.test(token.text) && !token.spaced && !next.spaced) return at + 1;
  if (token.text === '&') return at + 1;
  if (token.text !== '.') return at;
  const before = wordAt(s, at - 1);
  return !token.spaced && (before.length === 1 || ABBREVIATIONS.has(before)) ? at + 1 : at;
}

/** "spokesman for", "officials in", "people close to": a preposition inside a name. */
function belongs(s: Sentence, at: number, office: boolean): boolean {
  const word = wordAt(s, at);
  const next = wordAt(s, at + 1);
  if (!NAME_PREPOSITIONS.has(word)) return false;
  const content = DETERMINERS.has(next) || COUNTS.has(next) ? wordAt(s, at + 2) : next;
  if (TIME_WORDS.has(next) || TIME_WORDS.has(content)) return false;
  if (word === 'of' || word === '&' || (word === 'on' && wordAt(s, at - 1) === 'briefed')) return true;
  if (word === 'with')
    return (
      (office && /^(knowledge|direct|information|access|ties|close|intimate)$/.test(next)) ||
      /^(familiar)$/.test(wordAt(s, at - 1))
    );
  if (word === 'to')
    return /^(close|ambassador|adviser|advisor|aide|envoy|counsel|secretary|representative|coordinator|party)$/.test(
      wordAt(s, at - 1),
    );
  if (word === 'close') return false;
  if (MEDIA.has(content) || (MEDIA.has(wordAt(s, at + 3)) && DETERMINERS.has(next))) return false;
  if (word === 'on')
    return (
      office &&
      next !== 'condition' &&
      /^(expert|specialist|adviser|rapporteur|committee|commission|envoy|researcher)s?$/.test(
        wordAt(s, at - 1),
      )
    );
  if (word === 'from') return office && next !== 'now';
  return office;
}

/**
 * Token after the noun phrase at `from`: determiner, count, adjectives, nouns, names, possessives and the phrases that
 * belong to an office; no comma. `apposition`: "and" may join two offices inside it.
 */
export function nameEnd(s: Sentence, from: number, limit: number, apposition: boolean): number {
  const end = Math.min(limit, s.to, from + LONGEST);
  let at = from;
  let office = false;
  const outlet =
    outletEnd(s, from, end) ??
    (DETERMINERS.has(wordAt(s, from)) && from + 1 < end ? outletEnd(s, from + 1, end) : null);
  if (outlet !== null) {
    at = outlet;
    office = true;
  }
  while (at < end) {
    const token = tokenAt(s, at);
    const word = token.text;
    if (token.kind === 'mark') {
      const past = pastMark(s, at, end);
      if (past === at) return at;
      at = past;
      continue;
    }
    if (at > from && word !== "'s") {
      // "a document obtained by": what was done with a text is no part of its name.
      if (DOCUMENTS.has(wordAt(s, at - 1)) && /(ed|seen|given|sent|written|made)$/.test(word)) return at;
      if (reports(s, at)) return at;
      // "a claim the company rejects": an article begins another phrase.
      if (
        DETERMINERS.has(word) &&
        !PREPOSITIONS.has(wordAt(s, at - 1)) &&
        !DETERMINERS.has(wordAt(s, at - 1))
      )
        return at;
      // "the town's only hospital": an adjective.
      const sole = word === 'only' && (wordAt(s, at - 1) === "'s" || DETERMINERS.has(wordAt(s, at - 1)));
      // "officials from both countries", "sources in all three parties": how many, inside the phrase.
      const counted = /^(both|all)$/.test(word) && NAME_PREPOSITIONS.has(wordAt(s, at - 1));
      if (NAME_STOPS.has(word) || (ADVERBS.has(word) && token.caps === 'none' && !sole && !counted))
        return at;
      if (word === 'and' && !(apposition && office && joinsOffices(s, at, end))) return at;
      if (PREPOSITIONS.has(word) && word !== 'close') {
        if (!belongs(s, at, office)) return at;
        at += 1;
        continue;
      }
      // "the Morning Courier": a paper's name.
      const named = token.caps !== 'none' && at + 1 < end && tokenAt(s, at + 1).caps !== 'none';
      if (named && /^(morning|evening|sunday|week|day)$/.test(word)) {
        at += 1;
        continue;
      }
      if (
        TIME_WORDS.has(word) &&
        wordAt(s, at - 1) !== '-' &&
        !/^(may|march|april|june|august|sunday|day|week|year)$/.test(word)
      )
        return at;
      if (
        TIME_WORDS.has(word) &&
        wordAt(s, at - 1) !== '-' &&
        (token.caps === 'none' || tokenAt(s, at - 1).caps === 'none')
      )
        return at;
      if (isFiniteVerb(s, at, end)) return at;
    }
    if (isSourceNoun(word) || ANONYMOUS.has(word) || DOCUMENTS.has(word) || word === 'familiar')
      office = true;
    at += 1;
  }
  return at;
}

/** "the BBC shows": after a name or office a reporting verb, not one more noun. */
function reports(s: Sentence, at: number): boolean {
  const form = readReportingVerb(wordAt(s, at));
  if (form === null || (form.form !== 'past' && form.form !== 'present') || tokenAt(s, at).caps !== 'none')
    return false;
  const before = tokenAt(s, at - 1);
  // "Three informed sources": counted, not reporting.
  if (COUNTS.has(before.text) && ANONYMOUS.has(wordAt(s, at + 1))) return false;
  return !DOCUMENTS.has(wordAt(s, at)) && (before.caps !== 'none' || isSourceNoun(before.text));
}

function joinsOffices(s: Sentence, at: number, end: number): boolean {
  const next = at + 1;
  return next < end && !NAME_STOPS.has(wordAt(s, next)) && !PREPOSITIONS.has(wordAt(s, next));
}

/** A verb that ends the name; between its modifiers and its noun a participle is an adjective ("detained activists"). */
function isFiniteVerb(s: Sentence, at: number, end: number): boolean {
  const token = tokenAt(s, at);
  if (token.caps !== 'none' || token.text === 'briefed') return false;
  const form = s.verbs.read(token.text);
  if (
    form === null ||
    !form.listed ||
    form.ambiguous ||
    isSourceNoun(token.text) ||
    ANONYMOUS.has(token.text)
  )
    return false;
  const next = at + 1 < end ? wordAt(s, at + 1) : '';
  return !(token.text.endsWith('ed') && (isSourceNoun(next) || ANONYMOUS.has(next) || DOCUMENTS.has(next)));
}
