import type { Unit } from './expression.ts';
import type { Found, Scan } from './scan.ts';
import { readUnit } from './shifted-unit.ts';
import { tenseAt } from './tense.ts';

/**
 * So far from the anchor: "three days ago", "قبل ثلاثة أيام", "in two weeks", "بعد يومين", "1 شهر و 21 يوم من الآن".
 * What is counted from an event ("two days after the vote", "قبل يومين من توقيع") stays a duration.
 */
export function readAway(scan: Scan, at: number): Found | null {
  const before = scan.find(scan.words.awayBefore, at);
  const head = before === null ? at : before.next;
  if (before !== null && scan.token(head)?.broken) return null;
  const amount = readTerms(scan, head);
  if (amount === null) return null;
  const based = before === null ? readBased(scan, amount) : null;
  if (based !== null) return based;
  const after = scan.find(scan.words.awayAfter, amount.next);
  if (after !== null && after.prefix === '' && !scan.token(amount.next)?.broken) {
    if (after.value.event) return null;
    if (after.value.told === true)
      return before === null && isCountable(amount) && scan.is(scan.words.awayEvent, after.next) === null
        ? {
            value: { is: 'away', terms: amount.value, step: after.value.step, open: false, event: true },
            next: after.next,
            start: amount.start,
          }
        : null;
    if (after.value.ahead && tenseAt(scan, at, after.next, null) !== 'future') return null;
    const step = before === null || before.value.future ? after.value.step : before.value.step;
    return result(amount, step, false, after.next, before === null ? amount.start : before.start);
  }
  if (before === null || scan.is(scan.words.awayEvent, amount.next) !== null) return null;
  if (isGenitive(scan, amount)) return null;
  if (before.value.counted && amount.bare) return null;
  if (before.value.ahead && tenseAt(scan, at, amount.next, null) !== 'future') return null;
  return result(amount, before.value.step, before.value.open === true, amount.next, before.start);
}

/** "two days after today", "three weeks from tomorrow". */
function readBased(scan: Scan, amount: Amount): Found | null {
  const link = scan.find(scan.words.awayBase, amount.next);
  const day = link === null ? null : scan.find(scan.words.days, link.next);
  if (link === null || day === null || 'vague' in amount.value) return null;
  const step = link.value;
  const terms = [...amount.value, { count: step * day.value.offset, unit: 'day' as const }];
  return { value: { is: 'away', terms, step, open: false }, next: day.next, start: amount.start };
}

/** "قبل يوم الاقتراع is before polling day: a lone unit before a definite noun. */
function isGenitive(scan: Scan, amount: Amount): boolean {
  if (!amount.bare) return false;
  const token = scan.token(amount.next);
  const { article } = scan.numbers;
  return token?.kind === 'word' && !token.broken && article !== '' && token.text.startsWith(article);
}

const COUNTED: ReadonlySet<Unit> = new Set(['day', 'business-day', 'week', 'month']);

/** "two days", "a month": a year later is too coarse to name a day of, an hour later too fine. */
const isCountable = (amount: Amount): amount is Amount & { value: Exclude<Terms, { vague: Unit }> } =>
  !('vague' in amount.value) && amount.value.every(({ unit }) => COUNTED.has(unit));

/** `bare`: a unit without any number ("قبل شهر"). */
type Amount = Found<Terms> & { readonly bare: boolean };
type Terms = readonly { readonly count: number; readonly unit: Unit }[] | { readonly vague: Unit };

function result(amount: Found<Terms>, step: -1 | 1, open: boolean, next: number, start: number): Found {
  const terms = amount.value;
  if ('vague' in terms) return { value: { is: 'vague', unit: terms.vague, shift: { step } }, next, start };
  return { value: { is: 'away', terms, step, open }, next, start };
}

const MOST_TERMS = 4;

/** One or more amounts: "two years, one month and 21 days". */
function readTerms(scan: Scan, at: number): Amount | null {
  const first = readTerm(scan, at);
  if (first === null) return null;
  if (first.value.count === null)
    return {
      value: { vague: first.value.unit },
      next: first.next,
      start: first.start,
      bare: first.value.bare,
    };
  const terms = [{ count: first.value.count, unit: first.value.unit }];
  let next = first.next;
  while (terms.length < MOST_TERMS) {
    const comma = scan.mark(next, ',،') ? next + 1 : next;
    const and = scan.is(scan.words.and, comma) ?? comma;
    const more = readTerm(scan, and);
    if (more === null || more.value.count === null || scan.token(and)?.broken) break;
    terms.push({ count: more.value.count, unit: more.value.unit });
    next = more.next;
  }
  return { value: terms, next, start: first.start, bare: first.value.bare && terms.length === 1 };
}

function readTerm(scan: Scan, at: number): Found<{ count: number | null; unit: Unit; bare: boolean }> | null {
  const token = scan.token(at);
  if (token === undefined) return null;
  const about = scan.is(scan.words.approximators, at) ?? at;
  const vague = scan.is(scan.words.vagueCounts, about);
  if (vague !== null) {
    const unit = readUnit(scan, vague);
    return unit === null
      ? null
      : { value: { count: null, unit: unit.value.unit, bare: false }, next: unit.next, start: token.start };
  }
  const one = scan.is(scan.words.one, about);
  if (one !== null) {
    const unit = readUnit(scan, one);
    if (unit?.value.count === 1)
      return { value: { count: 1, unit: unit.value.unit, bare: false }, next: unit.next, start: token.start };
  }
  const numeral = scan.numeral(about);
  if (numeral !== null && !numeral.ordinal && numeral.value > 0 && numeral.value < 1e7) {
    const dash =
      scan.mark(numeral.next, '-') && !scan.token(numeral.next)?.spaced ? numeral.next + 1 : numeral.next;
    const unit = readUnit(scan, dash);
    if (unit === null || scan.token(dash)?.broken || unit.value.definite) return null;
    const start = about > at ? token.start : numeral.start;
    return { value: { count: numeral.value, unit: unit.value.unit, bare: false }, next: unit.next, start };
  }
  const unit = readUnit(scan, about);
  if (unit === null || unit.value.definite) return null;
  if (scan.words.cased) return null;
  const start = about > at ? token.start : unit.start;
  if (unit.value.count === null)
    return { value: { count: null, unit: unit.value.unit, bare: true }, next: unit.next, start };
  // "عام واحد", "شهر واحد": the number one behind its noun.
  const single = scan.numeral(unit.next);
  const next =
    single !== null && single.value === 1 && !single.ordinal && single.form === 'words'
      ? single.next
      : unit.next;
  return {
    value: { count: unit.value.count, unit: unit.value.unit, bare: unit.value.count === 1 },
    next,
    start,
  };
}
