import type { Quantity } from '../../domain/quantity.ts';
import { type Amount, readAmount } from './amount.ts';
import { type BoundRead, combine, readBounds } from './bound.ts';
import type { Bound, Unit } from './lexicon.ts';
import { isClock, skipName } from './names.ts';
import { isOrdinalQuantity } from './ordinal.ts';
import { isKnownPair, isPronoun } from './pronoun.ts';
import { isScore, type Range, readOpenedRange, readSecond, skipDeterminer, tellsChange } from './range.ts';
import { type Reader, tokenAt } from './reader.ts';
import { readRepeat } from './repeat.ts';
import { readNounBefore } from './unit.ts';
import { readBareNoun, readVague } from './vague.ts';

/** A quantity in its place: tokens `first` to `next`, offsets `start` to `end` in the original. */
export interface Found {
  readonly quantity: Omit<Quantity, 'span'>;
  readonly first: number;
  readonly next: number;
  readonly start: number;
  readonly end: number;
  /** "and" is written onto its first word. */
  readonly joined: boolean;
}

/**
 * What starts at token `at`: one quantity (two where a score is read), or the token to go on from. The order matters:
 * vague phrases hold number words, bounds hold "from" and "between", and names must be gone before digits are read.
 */
export function readQuantityAt(reader: Reader, at: number): Found[] | number {
  const kind = tokenAt(reader, at)?.kind;
  if (kind === 'digits') return readDigitsAt(reader, at);
  if (kind === 'mark') return readMarkAt(reader, at);
  if (reader.to - reader.from === 1) {
    // A duration all by itself is one of it: "ثانية" is not the second of anything.
    const alone = readBareNoun(reader, at);
    if (alone !== null) return [bare(alone, at)];
  }
  const name = reader.lexicon.names.longest(reader.text.tokens, at, reader.to, reader.proclitics);
  if (name !== null) return name.next;
  const vague = readVague(reader, at);
  if (vague !== null) return [bare(vague, at)];
  const range = readOpenedRange(reader, at);
  if (range !== null) {
    if (range.change) return ends(reader, range.range, at);
    return [ranged(reader, range.range, at, wordStart(reader, at, range.prefix), range.prefix)];
  }
  for (const bound of readBounds(reader, at)) {
    const bounded = readBounded(reader, at, bound);
    if (bounded !== null) return bounded;
  }
  const repeat = readRepeat(reader, at);
  if (repeat !== null) return [bare(repeat, at)];
  const plain = readPlain(reader, at, null, null);
  if (plain !== null) return plain;
  const noun = readBareNoun(reader, at);
  return noun === null ? at + 1 : [bare(noun, at)];
}

/** "$", "%", "<" and "-": a bound or an amount, never a phrase. */
function readMarkAt(reader: Reader, at: number): Found[] | number {
  for (const bound of readBounds(reader, at)) {
    const bounded = readBounded(reader, at, bound);
    if (bounded !== null) return bounded;
  }
  return readPlain(reader, at, null, null) ?? at + 1;
}

/** Digits start no phrase: most of the order above is not for them. */
function readDigitsAt(reader: Reader, at: number): Found[] | number {
  const name = reader.lexicon.names.longest(reader.text.tokens, at, reader.to);
  return name?.next ?? skipName(reader, at) ?? readPlain(reader, at, null, null) ?? at + 1;
}

const wordStart = (reader: Reader, at: number, prefix: string): number =>
  reader.text.folded.starts[(tokenAt(reader, at)?.at ?? 0) + prefix.length] as number;

function readBounded(reader: Reader, at: number, bound: BoundRead): Found[] | number | null {
  const { sign, prefix } = bound;
  const second = readBounds(reader, bound.next)[0] ?? null;
  const from = skipDeterminer(reader, second !== null && second.sign !== 'not' ? second.next : bound.next);
  if (sign === 'not') return readAmount(reader, bound.next)?.next ?? null;
  const skipped = skipName(reader, from);
  if (skipped !== null) return skipped;
  const opened = readOpenedRange(reader, from);
  const start = bound.near ? wordStart(reader, at, prefix) : wordStart(reader, from, '');
  if (opened !== null) return [ranged(reader, opened.range, at, start, prefix)];
  // "about more than 20": the firmer of two bounds counts.
  const firm = sign === '~' && second !== null && second.sign !== 'not' ? second.sign : sign;
  const opening: Opening = { at, start, prefix };
  return readPlain(reader, from, firm, opening) ?? readBoundedNoun(reader, from, firm, opening);
}

/** "rose from 3 to 5 million": two numbers that share scale and unit. */
function ends(reader: Reader, range: Range, at: number): Found[] {
  const unit = range.first.unit ?? range.second.unit;
  const first = single(reader, { ...range.first, value: range.low, unit }, null, at, range.first.start, '');
  const second = { ...range.second, unit: range.second.unit ?? unit };
  return [first, single(reader, second, null, range.first.next, range.second.start, '')];
}

/**
 * "more than a year", "أكثر من عامين", "أقل من عام واحد"; "more than several hundred" has no value, and keeps its bound in
 * the span only. "حتى" and "up to" before a bare noun say until when, not how much.
 */
function readBoundedNoun(reader: Reader, from: number, sign: Bound, opening: Opening): Found[] | null {
  const vague = readVague(reader, from);
  const { start, prefix, at } = opening;
  const joined = reader.lexicon.joiningPrefixes.has(prefix);
  if (vague !== null) return [{ ...bare(vague, at), start, joined }];
  const one = readNounBefore(reader, from + 1, false) === null ? null : readAmount(reader, from + 1);
  if (one !== null && one.value === 1 && one.unit !== null)
    return [single(reader, one, sign, at, start, prefix)];
  const noun = readRepeat(reader, from) ?? (sign === '<=' ? null : readBareNoun(reader, from, true));
  if (noun === null || noun.value === null) return null;
  const found = bare(noun, at);
  return [{ ...found, quantity: { ...found.quantity, comparator: sign }, start, joined }];
}

interface Opening {
  readonly at: number;
  readonly start: number;
  readonly prefix: string;
}

function readPlain(reader: Reader, at: number, bound: Bound | null, opening: Opening | null): Found[] | null {
  const amount = readAmount(reader, at);
  if (amount === null || isClock(reader, amount.numeral)) return null;
  const { lexicon } = reader;
  if (opening !== null && isDuring(reader, opening.at, amount)) return readPlain(reader, at, null, null);
  const start = opening?.start ?? amount.start;
  const first = opening?.at ?? at;
  const prefix = opening?.prefix ?? amount.numeral.prefix;
  const score = isScore(reader, at);
  const words = !lexicon.changeOpeners.has(tokenAt(reader, at - 1)?.text ?? '') && !tellsChange(reader, at);
  const dash = tokenAt(reader, amount.next)?.text === '-';
  const range = (words || dash) && !score ? readSecond(reader, amount, lexicon.rangeJoiners) : null;
  if (range !== null) return [ranged(reader, range, first, start, prefix)];
  const ratio = readRatio(reader, amount);
  if (ratio !== null) return [single(reader, ratio, bound, first, start, prefix)];
  if (isPronoun(reader, amount, bound) || (bound === null && isKnownPair(reader, amount))) return null;
  if (amount.numeral.ordinal && !isOrdinalQuantity(reader, amount.numeral)) return null;
  return [single(reader, amount, bound, first, start, prefix)];
}

/** "paid over five years" states five years; "for over five years" and "over five years old" state more. */
function isDuring(reader: Reader, at: number, amount: Amount): boolean {
  const { lexicon } = reader;
  // "a win over 10-man Selby": the side that was beaten, not more than ten.
  const dash = tokenAt(reader, amount.numeral.next);
  const hyphened =
    dash?.text === '-' && !dash.spaced && tokenAt(reader, amount.numeral.next + 1)?.kind === 'word';
  if (hyphened && tokenAt(reader, at)?.text === 'over' && amount.unit?.kind === 'count') return true;
  if (amount.unit?.kind !== 'duration' || !lexicon.duringWords.has(tokenAt(reader, at)?.text ?? ''))
    return false;
  if (tokenAt(reader, amount.next)?.text === 'old') return false;
  return !lexicon.durationAfter.has(tokenAt(reader, at - 1)?.text ?? '');
}

/** "2 in 5", "واحد من كل خمسة": the share, with what is said behind it. */
function readRatio(reader: Reader, amount: Amount): Amount | null {
  const { numeral, unit } = amount;
  if (numeral.ordinal || (unit !== null && unit.kind !== 'count') || amount.after !== null) return null;
  if (amount.next !== numeral.next && unit !== null) return null;
  const joiner = reader.lexicon.ratios.longest(reader.text.tokens, numeral.next, reader.to);
  if (joiner === null) return null;
  const whole = readAmount(reader, joiner.next);
  if (whole === null || whole.numeral.ordinal || whole.numeral.scale !== 1) return null;
  if (whole.unit !== null && whole.unit.kind !== 'count') return null;
  const sharable = whole.value === 100 || whole.value === 1000 || whole.value <= 20;
  if (!sharable || whole.value <= amount.value || !Number.isInteger(whole.value)) return null;
  return {
    ...whole,
    value: amount.value / whole.value,
    unit: null,
    numeral: { ...whole.numeral, fraction: true },
  };
}

const kindOf = (unit: Unit | null, ordinal: boolean): Quantity['kind'] =>
  ordinal ? 'ordinal' : (unit?.kind ?? 'number');

function single(
  reader: Reader,
  amount: Amount,
  bound: Bound | null,
  first: number,
  start: number,
  prefix: string,
): Found {
  return {
    quantity: {
      kind: kindOf(amount.unit, amount.numeral.ordinal),
      value: amount.value,
      low: null,
      high: null,
      comparator: combine(bound, amount.after),
      unit: amount.unit?.unit ?? null,
      vague: false,
    },
    first,
    next: amount.next,
    start: Math.min(start, amount.start),
    end: amount.end,
    joined: reader.lexicon.joiningPrefixes.has(prefix),
  };
}

function ranged(reader: Reader, range: Range, first: number, start: number, prefix: string): Found {
  const unit = range.second.unit ?? range.first.unit;
  return {
    quantity: {
      kind: kindOf(unit, range.first.numeral.ordinal),
      value: null,
      low: range.low,
      high: range.high,
      comparator: 'range',
      unit: unit?.unit ?? null,
      vague: false,
    },
    first,
    next: range.second.next,
    start,
    end: range.second.end,
    joined: reader.lexicon.joiningPrefixes.has(prefix),
  };
}

function bare(
  found: { value: number | null; unit: Unit | null; start: number; end: number; next: number },
  first: number,
): Found {
  const vague = found.value === null;
  return {
    quantity: {
      kind: found.unit?.kind ?? 'count',
      value: found.value,
      low: null,
      high: null,
      comparator: vague ? '~' : '=',
      unit: found.unit?.unit ?? null,
      vague,
    },
    first,
    next: found.next,
    start: found.start,
    end: found.end,
    joined: false,
  };
}
