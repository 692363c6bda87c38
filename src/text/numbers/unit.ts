import { particles } from '../proclitics.ts';
import type { Token } from '../tokens.ts';
import { CURRENCY_CODES } from './currency-codes.ts';
import type { Unit } from './lexicon.ts';
import { type Reader, tokenAt, touches } from './reader.ts';

export interface UnitRead {
  readonly unit: Unit;
  readonly next: number;
}

/** How far the noun may stand behind its number: "three new Pakistani warships". */
const MOST_ADJECTIVES = 5;

const NO_PREFIXES: readonly string[] = [];
const PREFIXES = new WeakMap<ReadonlySet<string>, readonly string[]>();

/** The particles that hold an article, as a list. */
export function definitePrefixes(reader: Reader): readonly string[] {
  const { definitePrefixes: set } = reader.lexicon;
  const known = PREFIXES.get(set);
  if (known !== undefined) return known;
  const list = [...set];
  PREFIXES.set(set, list);
  return list;
}

/** A currency sign, short form or ISO code at token `at`. */
export function readSign(reader: Reader, at: number): UnitRead | null {
  const token = tokenAt(reader, at);
  if (token === undefined) return null;
  const sign = reader.lexicon.signs.longest(reader.text.tokens, at, reader.to);
  if (sign !== null && isWritten(reader, at, sign.next)) return { unit: sign.value, next: sign.next };
  if (token.kind !== 'word' || token.caps !== 'all' || token.text.length !== 3) return null;
  const code = token.text.toUpperCase();
  return CURRENCY_CODES.has(code) ? { unit: { kind: 'money', unit: code }, next: at + 1 } : null;
}

/** Letters of a sign are capitals and touch what follows: "A$", not "a $". Arabic has no capitals. */
function isWritten(reader: Reader, at: number, next: number): boolean {
  const first = tokenAt(reader, at) as Token;
  if (first.kind === 'word' && first.caps === 'none' && reader.lexicon.article === '') return false;
  for (let i = at + 1; i < next; i += 1) if (!touches(tokenAt(reader, i))) return false;
  return true;
}

/** A currency with the country word beside it: "US dollars", "ريال سعودي". `prefixes`: particles it may carry. */
function readCurrency(
  reader: Reader,
  at: number,
  value: number | null,
  prefixes: readonly string[],
): UnitRead | null {
  const { tokens } = reader.text;
  const { lexicon, to } = reader;
  const before = lexicon.adjectivesFirst ? lexicon.countries.longest(tokens, at, to) : null;
  const found = lexicon.currencies.longest(tokens, before?.next ?? at, to, prefixes);
  if (found === null) return null;
  // "won" and "lev" are other words, too; their amounts are large.
  if (found.value.unit === 'won' && (value === null || value < 1000)) return null;
  const after = lexicon.adjectivesFirst ? null : lexicon.countries.longest(tokens, found.next, to);
  const country = before?.value ?? after?.value ?? null;
  const { byCountry, unit, ...rest } = found.value;
  const code = country === null ? undefined : byCountry?.get(country);
  if (code !== undefined) return { unit: { ...rest, unit: code }, next: after?.next ?? found.next };
  const shared = unit !== null && unit !== unit.toUpperCase();
  const hinted = shared && reader.country !== null ? byCountry?.get(reader.country.toUpperCase()) : undefined;
  return { unit: { ...rest, unit: hinted ?? unit }, next: found.next };
}

/** The unit after a number that ends before token `at`; `value` null after a vague amount. */
export function readUnit(reader: Reader, at: number, value: number | null): UnitRead | null {
  const token = tokenAt(reader, at);
  if (token === undefined || token.broken) return null;
  const { tokens } = reader.text;
  const percent = reader.lexicon.percents.longest(tokens, at, reader.to);
  if (percent !== null) return { unit: percent.value, next: percent.next };
  const sign = readSign(reader, at);
  if (sign !== null && !opensAmount(reader, sign.next)) return sign;
  if (token.text === '-' && touches(token) && touches(tokenAt(reader, at + 1)))
    return readHyphened(reader, at + 1);
  const definite = value === null ? definitePrefixes(reader) : NO_PREFIXES;
  const currency = readCurrency(reader, at, value, definite);
  if (currency !== null) return currency;
  return readNoun(reader, at, value, definite);
}

/** "… 5 $3": the sign belongs to the next number. */
function opensAmount(reader: Reader, at: number): boolean {
  const after = tokenAt(reader, at);
  return after?.kind === 'digits' && touches(after);
}

/** "90-hectare", "18-year-old", "10-member". */
function readHyphened(reader: Reader, at: number): UnitRead | null {
  const token = tokenAt(reader, at);
  if (token?.kind !== 'word') return null;
  const { lexicon, to } = reader;
  const known =
    lexicon.nouns.longest(reader.text.tokens, at, to) ??
    lexicon.currencies.longest(reader.text.tokens, at, to);
  if (known !== null) {
    const old = touches(tokenAt(reader, known.next)) && tokenAt(reader, known.next + 1)?.text === 'old';
    return { unit: known.value, next: old ? known.next + 2 : known.next };
  }
  if (!lexicon.adjectivesFirst || lexicon.functionWords.has(token.text) || lexicon.words.has(token.text))
    return null;
  if (lexicon.fractions.has(token.text) || token.text.length < 3 || token.caps !== 'none') return null;
  return { unit: { kind: 'count', unit: token.text }, next: at + 1 };
}

function readNoun(
  reader: Reader,
  at: number,
  value: number | null,
  definite: readonly string[],
): UnitRead | null {
  const { tokens } = reader.text;
  const { lexicon } = reader;
  const direct = lexicon.nouns.longest(tokens, at, reader.to, definite);
  if (direct !== null && fits(direct.value, value)) return { unit: direct.value, next: direct.next };
  const first = tokenAt(reader, at) as Token;
  if (first.kind !== 'word') return null;
  if (lexicon.partitives.has(first.text)) return readPartitive(reader, at + 1);
  if (!lexicon.adjectivesFirst) {
    const counted =
      value === null || (value >= 3 && (value <= 10 || first.text.endsWith(lexicon.countedEnding)));
    return value !== null && counted && first.spaced && isUnknownNoun(reader, first)
      ? { unit: { kind: 'count', unit: null }, next: at }
      : null;
  }
  return readBehindAdjectives(reader, at, value);
}

/** A singular that counts more than one is an adjective ("five party members"), unless it is a measure. */
const fits = (unit: Unit, value: number | null): boolean =>
  unit.kind !== 'count' ||
  unit.form !== 'singular' ||
  value === null ||
  value <= 1 ||
  value >= 11 ||
  value % 1 !== 0;

function isUnknownNoun(reader: Reader, token: Token): boolean {
  const { lexicon } = reader;
  if (token.kind !== 'word' || token.broken) return false;
  return (
    !lexicon.functionWords.has(token.text) && !lexicon.words.has(token.text) && lexicon.isCounted(token.text)
  );
}

/** "ten of the soldiers", "خمسة من الجنود". */
function readPartitive(reader: Reader, at: number): UnitRead | null {
  const { lexicon } = reader;
  const determined = lexicon.determiners.has(tokenAt(reader, at)?.text ?? '');
  const definite = particles(...lexicon.definitePrefixes);
  const noun = lexicon.nouns.longest(reader.text.tokens, determined ? at + 1 : at, reader.to, definite);
  if (noun === null || noun.value.kind !== 'count' || noun.value.form !== 'plural') return null;
  if (!determined && noun.prefix === '' && lexicon.adjectivesFirst) return null;
  return { unit: noun.value, next: noun.next };
}

function readBehindAdjectives(reader: Reader, at: number, value: number | null): UnitRead | null {
  const { lexicon } = reader;
  for (let i = at; i <= at + MOST_ADJECTIVES; i += 1) {
    const token = tokenAt(reader, i);
    if (token === undefined) return null;
    if (i > at && !token.spaced && token.text !== '-' && tokenAt(reader, i - 1)?.text !== '-') return null;
    if (token.text === '-' && touches(token)) continue;
    if (!isUnknownNoun(reader, token)) {
      if (token.kind !== 'word' || lexicon.functionWords.has(token.text) || lexicon.words.has(token.text))
        return null;
    }
    const known = lexicon.nouns.longest(reader.text.tokens, i, reader.to);
    const ends = value === 1 ? 'singular' : 'plural';
    if (known !== null && known.value.kind === 'count' && known.value.form === ends)
      return { unit: known.value, next: known.next };
    if (known !== null && known.value.kind === 'duration') return { unit: known.value, next: known.next };
    if (value === 1 || token.caps !== 'none') continue;
    const one = lexicon.singular(token.text);
    if (one !== null && known === null) return { unit: { kind: 'count', unit: one }, next: i + 1 };
  }
  return null;
}

/** The noun before a number, where the language puts it there: "السنوات الخمس", "شخص واحد". Index of its token. */
export function readNounBefore(
  reader: Reader,
  at: number,
  definite: boolean,
): { unit: Unit; at: number; prefix: string } | null {
  const { lexicon } = reader;
  if (lexicon.adjectivesFirst) return null;
  // An adjective may stand between, if it has the article, too: "الدول الكبرى الخمس".
  for (const place of definite ? [at - 1, at - 2] : [at - 1]) {
    const token = tokenAt(reader, place);
    if (token?.kind !== 'word' || tokenAt(reader, place + 1)?.broken) return null;
    const noun = lexicon.nouns.longest(reader.text.tokens, place, place + 1, reader.proclitics);
    if (noun !== null && noun.value.form !== 'dual' && lexicon.definitePrefixes.has(noun.prefix) === definite)
      return definite || noun.value.form === 'singular'
        ? { unit: noun.value, at: place, prefix: noun.prefix }
        : null;
    if (!token.text.startsWith(lexicon.article)) return null;
  }
  return null;
}
