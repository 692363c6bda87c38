import { type Amount, readAmount } from './amount.ts';
import { type Reader, tokenAt } from './reader.ts';

/** Two ends of one range, in order, with scale and unit shared. */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly first: Amount;
  readonly second: Amount;
}

/** How far back a verb of change is looked for: "rose by two points from 3 to 5". */
const MOST_BACK = 8;
/** A second reading of the first number is tried only this far: "بين خمسة | وعشرين". */
const MOST_SPLITS = 6;

/** A range that an opener starts at token `at`: "between 20 and 30", "من 3 إلى 5 ملايين". */
export function readOpenedRange(
  reader: Reader,
  at: number,
): { range: Range; prefix: string; change: boolean } | null {
  const { lexicon, text, to, proclitics } = reader;
  const opener = lexicon.rangeOpeners.longest(text.tokens, at, to, proclitics);
  if (opener === null) return null;
  const word = tokenAt(reader, opener.next - 1)?.text ?? '';
  const change = lexicon.changeOpeners.has(word) && tellsChange(reader, at);
  let from = skipDeterminer(reader, opener.next);
  const bound = lexicon.bounds.longest(text.tokens, from, to);
  if (bound?.value === '~') from = bound.next;
  const first = readAmount(reader, from);
  if (first === null) return null;
  const range = readSecond(reader, first, opener.value) ?? readSplit(reader, from, first, opener.value);
  return range === null ? null : { range, prefix: opener.prefix, change };
}

/** Whether a verb of change stands before: "rose 5 to 20" and "rose from 5 to 20" are no ranges. */
export function tellsChange(reader: Reader, at: number): boolean {
  for (let i = at - 1; i >= at - MOST_BACK; i -= 1) {
    const token = tokenAt(reader, i);
    if (token === undefined || token.broken) return false;
    if (reader.lexicon.changes.has(token.text)) return true;
    for (const and of reader.lexicon.joiningPrefixes)
      if (token.text.startsWith(and) && reader.lexicon.changes.has(token.text.slice(and.length))) return true;
  }
  return false;
}

/** Over "the", and over a particle that touches digits ("الـ500"). */
export function skipDeterminer(reader: Reader, at: number): number {
  const token = tokenAt(reader, at);
  if (token === undefined) return at;
  if (reader.lexicon.determiners.has(token.text)) return at + 1;
  const after = tokenAt(reader, at + 1);
  const particle = after?.kind === 'digits' && !after.spaced && reader.proclitics.includes(token.text);
  return particle ? at + 1 : at;
}

/** "بين خمسة وعشرين" with no third number: what reads as one number is both ends. */
function readSplit(reader: Reader, at: number, whole: Amount, joiners: ReadonlySet<string>): Range | null {
  if (whole.numeral.form === 'digits') return null;
  const last = Math.min(whole.numeral.next - 1, whole.numeral.from + MOST_SPLITS);
  for (let cut = whole.numeral.from + 1; cut <= last; cut += 1) {
    const first = readAmount({ ...reader, to: cut }, at);
    if (first === null || first.next !== cut) continue;
    const range = readSecond(reader, first, joiners);
    if (range !== null) return range;
  }
  return null;
}

/** The other end of a range whose first end is `first`, if one of `joiners` follows it. */
export function readSecond(reader: Reader, first: Amount, joiners: ReadonlySet<string>): Range | null {
  const { lexicon } = reader;
  const joiner = tokenAt(reader, first.next);
  if (joiner === undefined || joiner.broken) return null;
  let at = first.next;
  const either = lexicon.alternatives.has(joiner.text);
  if (either) at += 1;
  else if (joiners.has(joiner.text)) {
    if (joiner.text === '-' && !isRangeDash(reader, first)) return null;
    at += 1;
    // "between 10 and up to 20", "up to": the second word of a joiner.
    if (joiners.has(tokenAt(reader, at)?.text ?? '') && tokenAt(reader, at)?.kind === 'word') at += 1;
  } else if (!startsJoined(reader, first.next, joiners)) return null;
  if (first.after !== null) return null;
  // "between 10 and up to 20", "from 5 to about 8".
  const bound = lexicon.bounds.longest(reader.text.tokens, at, reader.to);
  if (bound?.value === '<=' || bound?.value === '~') at = bound.next;
  const second = readAmount(reader, skipDeterminer(reader, at));
  if (second === null) return null;
  if (second.numeral.prefix !== '' && !lexicon.joiningPrefixes.has(second.numeral.prefix)) {
    if (!lexicon.definitePrefixes.has(second.numeral.prefix)) return null;
  }
  const range = share(first, second);
  // "three or four" is a range; "5 or 50" is a choice.
  return either &&
    range !== null &&
    second.value - first.value !== second.numeral.scale &&
    range.high - range.low !== 1
    ? null
    : range;
}

/** The joiner "و" written onto the second number. */
function startsJoined(reader: Reader, at: number, joiners: ReadonlySet<string>): boolean {
  const text = tokenAt(reader, at)?.text ?? '';
  for (const prefix of reader.lexicon.joiningPrefixes)
    if (joiners.has(prefix.charAt(0)) && text.length > prefix.length + 1 && text.startsWith(prefix))
      return true;
  return false;
}

/** A dash with white space on both sides or on none, and digits after it. */
function isRangeDash(reader: Reader, first: Amount): boolean {
  const dash = tokenAt(reader, first.next);
  const after = tokenAt(reader, first.next + 1);
  if (dash === undefined || after === undefined || after.kind === 'word') return false;
  return dash.spaced === after.spaced && first.numeral.form !== 'words';
}

/** Shares scale and unit between two ends; null where they do not make a range. */
function share(first: Amount, second: Amount): Range | null {
  if (first.numeral.ordinal !== second.numeral.ordinal) return null;
  const [a, b] = [first.unit, second.unit];
  if (a !== null && b !== null && (a.kind !== b.kind || a.unit !== b.unit)) return null;
  if (a !== null && b === null && !first.unitBefore) return null;
  const scale = second.numeral.scale;
  const ownScale = first.numeral.scale !== 1 || first.value !== first.numeral.value;
  const scaled = second.value / (second.numeral.value === 0 ? 1 : second.numeral.value);
  const factor = scale !== 1 ? scale : scaled;
  const shares = !ownScale && factor > 1 && first.value <= second.value / factor;
  const low = shares ? Number((first.value * factor).toPrecision(15)) : first.value;
  return low < second.value ? { low, high: second.value, first, second } : null;
}

/** Whether the dash between two numbers is the result of a game. */
export function isScore(reader: Reader, at: number): boolean {
  for (let i = at - 1; i >= at - MOST_BACK; i -= 1) {
    const token = tokenAt(reader, i);
    if (token === undefined || token.broken) return false;
    if (reader.lexicon.scores.has(token.text)) return true;
  }
  return false;
}
