import { readBoundAfter } from './bound.ts';
import type { Bound, Unit } from './lexicon.ts';
import { isNamePart } from './names.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import { isRank } from './pronoun.ts';
import { type Reader, tokenAt, touches } from './reader.ts';
import { definitePrefixes, readNounBefore, readSign, readUnit } from './unit.ts';

/** A number with its unit and with what is said of it behind it. Offsets in the original. */
export interface Amount {
  readonly value: number;
  readonly numeral: Numeral;
  readonly unit: Unit | null;
  /** The unit stands before the number ("$4"): it serves both ends of a range. */
  readonly unitBefore: boolean;
  readonly after: Bound | 'or-equal' | null;
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** Reads the amount that starts at token `at`: its sign, number, scale mark, unit, half, and "or more". */
export function readAmount(reader: Reader, at: number): Amount | null {
  const { text, lexicon, to, proclitics, decimalComma } = reader;
  const before = readUnitBefore(reader, at);
  const first = before?.next ?? at;
  const numeral = readNumeral(text, first, to, lexicon, proclitics, decimalComma);
  if (numeral === null || (before !== null && numeral.form === 'words')) return null;
  const label =
    before === null && (numeral.form === 'digits' ? isLabelled(reader, at) : isRank(reader, numeral));
  const scale = readMoneyScale(reader, numeral, before?.unit ?? null);
  let value = scale === null ? numeral.value : Number((numeral.value * scale.factor).toPrecision(15));
  let next = scale?.next ?? numeral.next;
  let end = next > numeral.next ? (text.tokens[next - 1]?.end ?? numeral.end) : numeral.end;
  let after = readBoundAfter(reader, next);
  if (after !== null) next = after.next;
  let unit = before?.unit ?? null;
  const place = { start: before === null ? numeral.start : (text.tokens[at]?.start ?? numeral.start) };
  if (!numeral.ordinal && unit?.kind !== 'percent') {
    const owner = numeral.definite ? readNounBefore(reader, at, true) : null;
    const part = numeral.fraction && numeral.value < 1;
    const read = owner !== null ? null : part ? readUnitOfPart(reader, next) : readUnit(reader, next, value);
    const useful =
      read !== null && (unit === null || read.unit.kind === unit.kind) && !(label && isCount(read.unit));
    if (useful) {
      unit = unit ?? read.unit;
      next = read.next;
    } else if (unit === null && !label) {
      const noun = owner ?? (value === 1 ? readNounBefore(reader, at, false) : null);
      if (noun !== null) {
        unit = noun.unit;
        place.start = startOfNoun(reader, noun.at, noun.prefix);
      }
    }
  }
  if (isNamePart(reader, numeral, next > numeral.next ? next : null)) return null;
  // "1.250 people": of the two readings of one separator, the grouping one is the larger.
  const { other } = numeral;
  const grouped = other !== null && other > numeral.value && numeral.scale === 1 && scale === null;
  if (grouped && unit !== null && isWhole(unit)) value = other;
  const half = unit === null ? null : readHalf(reader, next, unit);
  if (half !== null) {
    value += half.part;
    next = half.next;
  }
  const frost = unit?.kind === 'measure' ? lexicon.belowZero.longest(text.tokens, next, to) : null;
  if (frost !== null && value > 0) {
    value = -value;
    next = frost.next;
  }
  const late =
    after === null ? (readBoundAfter(reader, next) ?? boundBehindWhole(reader, numeral, next)) : null;
  if (late !== null) {
    after = late;
    next = late.next;
  }
  if (next > numeral.next) end = text.tokens[next - 1]?.end ?? end;
  if (!Number.isFinite(value)) return null;
  return {
    value,
    numeral,
    unit,
    unitBefore: before !== null,
    after: after?.sign ?? null,
    ...place,
    end,
    next,
  };
}

/** Words of what a part is a part of: "ثلث تمويل السد على الأقل". */
const MOST_OF_WHOLE = 2;

/** A bound behind what a part is a part of. Only one that ends in a superlative: other words are the whole's own. */
function boundBehindWhole(
  reader: Reader,
  { fraction, value }: Numeral,
  from: number,
): ReturnType<typeof readBoundAfter> {
  if (!fraction || value >= 1) return null;
  for (let at = from; at < from + MOST_OF_WHOLE; at += 1) {
    if (tokenAt(reader, at)?.kind !== 'word') return null;
    const bound = readBoundAfter(reader, at + 1);
    if (bound !== null) return bound.next - at > 2 ? bound : null;
  }
  return null;
}

const isCount = (unit: Unit): boolean => unit.kind === 'count';
/** Things and money do not come in thousandths. */
const isWhole = (unit: Unit): boolean => unit.kind === 'count' || unit.kind === 'money';

function startOfNoun(reader: Reader, at: number, prefix: string): number {
  const token = tokenAt(reader, at);
  const { article } = reader.lexicon;
  const particles =
    article !== '' && prefix.endsWith(article) ? prefix.length - article.length : prefix.length;
  return reader.text.folded.starts[(token?.at ?? 0) + particles] as number;
}

/** "$", "USD", "%" (as in "٪50") or "magnitude" before the digits. */
function readUnitBefore(reader: Reader, at: number): { unit: Unit; next: number } | null {
  const sign = readSign(reader, at);
  if (sign !== null) return sign;
  const { tokens } = reader.text;
  const named = reader.lexicon.unitsBefore.longest(tokens, at, reader.to);
  if (named !== null) return { unit: named.value, next: named.next };
  const percent = tokenAt(reader, at);
  if (
    percent?.text !== '%' ||
    tokenAt(reader, at + 1)?.kind !== 'digits' ||
    !touches(tokenAt(reader, at + 1))
  )
    return null;
  const found = reader.lexicon.percents.longest(tokens, at, reader.to);
  return found === null ? null : { unit: found.value, next: at + 1 };
}

/** The unit of a part: a percentage, or a time or measure; never people. "half an hour", "a quarter of a percentage point". */
function readUnitOfPart(reader: Reader, at: number): { unit: Unit; next: number } | null {
  const { tokens } = reader.text;
  const { articles, partitives, adjectivesFirst, percents, nouns } = reader.lexicon;
  const of = adjectivesFirst && partitives.has(tokenAt(reader, at)?.text ?? '') ? at + 1 : at;
  const article = articles.has(tokenAt(reader, of)?.text ?? '');
  const head = article ? of + 1 : of;
  if (of > at && !article) return null;
  const percent = percents.longest(tokens, head, reader.to);
  if (percent !== null) return { unit: percent.value, next: percent.next };
  const noun = nouns.longest(tokens, head, reader.to);
  if (noun === null || noun.value.kind === 'count' || noun.value.form === 'plural') return null;
  return { unit: noun.value, next: noun.next };
}

/** "$5m", "£2b", "5m euros". */
function readMoneyScale(
  reader: Reader,
  numeral: Numeral,
  before: Unit | null,
): { factor: number; next: number } | null {
  if (numeral.form !== 'digits') return null;
  const mark = tokenAt(reader, numeral.next);
  const factor =
    mark?.kind === 'word' && touches(mark) ? reader.lexicon.moneyScaleMarks.get(mark.text) : undefined;
  if (factor === undefined) return null;
  const next = numeral.next + 1;
  if (before?.kind === 'money') return { factor, next };
  const unit = readUnit(reader, next, numeral.value * factor)?.unit;
  return unit?.kind === 'money' || (unit?.kind === 'count' && unit.form === 'plural')
    ? { factor, next }
    : null;
}

/** "ساعتين ونصف الساعة", "two years and a half". */
export function readHalf(reader: Reader, at: number, unit: Unit): { part: number; next: number } | null {
  if (unit.kind !== 'duration' && unit.kind !== 'measure') return null;
  const { lexicon, text, to } = reader;
  let next = at;
  const joined = lexicon.conjunctions.has(tokenAt(reader, next)?.text ?? '');
  if (joined) next += 1;
  if (lexicon.articles.has(tokenAt(reader, next)?.text ?? '')) next += 1;
  const word = tokenAt(reader, next)?.text ?? '';
  let part = joined ? lexicon.fractions.get(word) : undefined;
  if (!joined)
    for (const prefix of lexicon.joiningPrefixes)
      if (word.startsWith(prefix)) part = part ?? lexicon.fractions.get(word.slice(prefix.length));
  if (part === undefined) return null;
  next += 1;
  const again = lexicon.nouns.longest(text.tokens, next, to, definitePrefixes(reader));
  return { part, next: again?.value.unit === unit.unit ? again.next : next };
}

/** "article 5", "القرار رقم 1701": a reference, not a count of what follows. */
function isLabelled(reader: Reader, at: number): boolean {
  const label = tokenAt(reader, at - 1);
  if (label?.kind === 'word') return reader.lexicon.labels.has(label.text);
  return (
    label?.text === '.' && touches(label) && reader.lexicon.labels.has(tokenAt(reader, at - 2)?.text ?? '')
  );
}
