import { readYearTail } from './calendar-date.ts';
import { isAllowed, isAmountOfChange, isCountedNoun } from './context.ts';
import { calendarDate, type Expression, type Shift } from './expression.ts';
import { readShiftAfter, readShiftBefore, readYear } from './fields.ts';
import { listLink } from './list-link.ts';
import type { Found, Scan } from './scan.ts';
import { isOfSomething, isTitleWord } from './season-name.ts';
import { readShiftedOf } from './shifted-unit.ts';

/** Years, decades, centuries and seasons. */

/** "عام 2024", "year 247", "in 1995", "(1992)", "2016 alone after a date preposition". */
export function readYearPhrase(scan: Scan, at: number): Found | null {
  const word = scan.find(scan.words.yearWords, at);
  if (word !== null && !word.value.dual) {
    const year = scan.token(word.next)?.broken ? null : readYear(scan, word.next, true);
    if (year !== null && (year.value.words || year.value.year >= 1000 || !isCountedNoun(scan, year.next)))
      return { value: yearOf(year.value), next: year.next, start: word.start };
    return null;
  }
  const year = readYear(scan, at, isFronted(scan, at));
  if (year === null) return null;
  if (year.value.year < 1000 && !year.value.sure)
    return { value: yearOf(year.value), next: year.next, start: year.start };
  if (!year.value.sure && !isBareYear(scan, at, year.next, year.value.words)) return null;
  return { value: yearOf(year.value), next: year.next, start: year.start };
}

/** A calendar year; 1300–1500 with "هـ" is a Hijri one. */
export const yearOf = (year: { year: number; bc: boolean; hijri: boolean }): Expression =>
  calendarDate({ year: year.year, bc: year.bc, calendar: year.hijri ? 'islamic-umalqura' : 'gregory' });

/** "By 352, he …", "In 363, the …": three digits that open a clause behind a preposition and are cut off by a comma. */
function isFronted(scan: Scan, at: number): boolean {
  const digits = scan.token(at);
  if (digits?.kind !== 'digits' || digits.text.length !== 3 || digits.text.startsWith('0')) return false;
  const led =
    scan.find(scan.words.boundsBefore, at - 1)?.next === at ||
    scan.find(scan.words.awayBefore, at - 1)?.next === at;
  if (!led || !scan.mark(at + 1, ',،')) return false;
  const after = scan.token(at + 2);
  if (after?.kind !== 'word' || after.broken || !after.spaced) return false;
  return at - 1 === scan.from || scan.is(scan.words.and, at - 2) === at - 1 || scan.mark(at - 2, ';؛');
}

/** "between two thousand and three thousand": joined to a number that is no year, it was none itself. */
function goesOnAsAmount(scan: Scan, next: number): boolean {
  const link = listLink(scan, next);
  const joined = link === null ? null : scan.numeral(link);
  return (
    joined !== null && joined.form === 'words' && (joined.value >= 2200 || isCountedNoun(scan, joined.next))
  );
}

/** Whether four digits that nothing marks as a year are one. */
function isBareYear(scan: Scan, at: number, next: number, words: boolean): boolean {
  const before = scan.token(at - 1);
  const value = Number(scan.word(at));
  const led = before !== undefined && scan.find(scan.words.yearLeads, at - 1)?.next === at;
  if (words)
    return (
      (led && !isCountedNoun(scan, next) && !goesOnAsAmount(scan, next)) ||
      (before === undefined && scan.closes(next))
    );
  if (before?.kind === 'mark' && !scan.token(at)?.spaced && '$€£¥#+/-.,:_@=&'.includes(before.text))
    return false;
  const after = scan.token(next);
  if (after?.kind === 'mark' && !after.spaced && '/:_%@=&+'.includes(after.text)) return false;
  if (after?.kind === 'word' && !after.spaced) return false;
  if (isCountedNoun(scan, next) || isAmountOfChange(scan, at, value)) return false;
  if (before !== undefined && scan.find(scan.words.notYearBefore, at - 1)?.next === at) return false;
  const modern = value >= 1800 && value <= 2100;
  const bracketed = before?.text === '(' && scan.mark(next, ')،,-;؛');
  if (bracketed) return value >= 1000 && value <= 2100;
  if (led) {
    if (value % 1000 === 0) return scan.closes(next) && value === 2000;
    return modern
      ? scan.words.cased || scan.closes(next) || after?.caps !== 'none' || !isNounAfter(scan, next)
      : scan.closes(next);
  }
  if (!modern || value % 100 === 0) return false;
  if (before === undefined || before.kind === 'mark')
    return scan.closes(next) && (before?.text !== '-' || before.spaced);
  // "the 2019 Games", "her 1981 album": a year before a noun; "كأس العالم 2022": a year after one.
  if (scan.words.cased) {
    if (scan.find(scan.words.ageBefore, at - 1)?.next === at) return after?.kind === 'word';
    if (before.caps !== 'none' || scan.is(scan.words.determiners, at - 1) === at) return true;
    return before.text.endsWith('s') ? scan.closes(next) || after?.caps !== 'none' : after?.kind === 'word';
  }
  return scan.closes(next);
}

/** In Arabic a word right behind a number is what it counts, unless it is a verb; both look alike, so years stay few. */
const isNounAfter = (scan: Scan, at: number): boolean => {
  const text = scan.word(at);
  return text.endsWith('ا') && text.length > 3;
};

const readMark = (scan: Scan, at: number): number | null => {
  const own = scan.token(at);
  const mark = own?.text === "'" && !own.spaced ? at + 1 : at;
  const token = scan.token(mark);
  if (token === undefined || token.spaced || token.kind !== 'word') return null;
  return scan.is(scan.words.decadeMarks, mark);
};

/** "the 1970s", "the '40s", "the seventies", "nineteen seventies", "تسعينيات القرن الماضي". */
export function readDecade(scan: Scan, at: number, depth = 0): Found | null {
  const determiner = scan.is(scan.words.determiners, at);
  const head = determiner ?? at;
  const token = scan.token(head);
  if (token === undefined) return null;
  const quote = token.text === "'" ? head + 1 : head;
  const digits = scan.token(quote);
  if (digits?.kind === 'digits' && (digits.text.length === 4 || digits.text.length === 2)) {
    const next = readMark(scan, quote + 1);
    const value = Number(digits.text);
    if (next === null || value % 10 !== 0 || (quote > head && digits.spaced)) return null;
    const full = digits.text.length === 4;
    if (!full && determiner === null && quote === head) return null;
    if (isAge(scan, at, next)) return null;
    const start = full ? value : value < 20 ? 2000 + value : 1900 + value;
    return {
      value: { is: 'decade', start, guessed: !full, century: null },
      next,
      start: (scan.token(at) as { start: number }).start,
    };
  }
  if (token.kind !== 'word') return null;
  const spoken = readSpokenDecade(scan, head);
  if (spoken === null) return null;
  const start = determiner === null ? spoken.start : (scan.token(at) as { start: number }).start;
  if (isAge(scan, at, spoken.next)) return null;
  const of = scan.is(scan.words.of, spoken.next) ?? spoken.next;
  const century = scan.token(of)?.broken ? null : (readCentury(scan, of) ?? readShiftedCentury(scan, of));
  const { value } = spoken;
  if (century === null) {
    if (scan.words.cased && determiner === null && depth === 0 && value < 100) return null;
    const full = value >= 1000;
    return {
      value: {
        is: 'decade',
        start: full ? value : value < 20 ? 2000 + value : 1900 + value,
        guessed: !full,
        century: null,
      },
      next: spoken.next,
      start,
    };
  }
  return {
    value: { is: 'decade', start: value % 100, guessed: false, century: century.value },
    next: century.next,
    start,
  };
}

/** Somebody's age: "in his 20s", "في العشرينيات من عمره". */
function isAge(scan: Scan, at: number, next: number): boolean {
  if (scan.token(at - 1) !== undefined && scan.find(scan.words.ageBefore, at - 1)?.next === at) return true;
  return scan.is(scan.words.ageAfter, next) !== null;
}

function readSpokenDecade(scan: Scan, at: number): Found<number> | null {
  const plain = scan.find(scan.words.decades, at);
  if (plain !== null) return plain;
  // "nineteen seventies", "twenty-tens": the hundreds stand before it.
  const hundreds = scan.numeral(at);
  if (hundreds === null || hundreds.form !== 'words' || hundreds.ordinal || !Number.isInteger(hundreds.value))
    return null;
  let next = scan.mark(hundreds.next, '-') ? hundreds.next + 1 : hundreds.next;
  next = scan.is(scan.words.and, next) ?? next;
  const decade = scan.find(scan.words.decades, next);
  if (decade === null || scan.token(next)?.broken || decade.value >= 100) return null;
  const base = hundreds.value >= 1000 ? hundreds.value : hundreds.value * 100;
  if (base < 1000 || base > 2200 || base % 100 !== 0) return null;
  return { value: base + decade.value, next: decade.next, start: hundreds.start };
}

const readShiftedCentury = (scan: Scan, at: number): Found | null => {
  const found = readShiftedOf(scan, at, 'century');
  return found === null
    ? null
    : {
        value: { is: 'shifted', unit: 'century', shift: found.value, count: null },
        next: found.next,
        start: found.start,
      };
};

/** "the 5th century BC", "القرن الخامس عشر", "القرن الحادي والعشرين". */
export function readCentury(scan: Scan, at: number): Found | null {
  const name = scan.find(scan.words.centuries, at);
  if (name !== null && !scan.words.cased) {
    const numeral = scan.token(name.next)?.broken ? null : scan.numeral(name.next);
    if (numeral === null || !isCenturyNumber(numeral.value)) return null;
    if (numeral.form === 'words' && !numeral.ordinal && numeral.value < 19) return null;
    return century(scan, numeral.value, numeral.next, name.start);
  }
  const determiner = scan.is(scan.words.determiners, at);
  const head = determiner ?? at;
  const numeral = scan.numeral(head);
  if (numeral === null || !numeral.ordinal || !isCenturyNumber(numeral.value)) return null;
  const dash = scan.mark(numeral.next, '-') ? numeral.next + 1 : numeral.next;
  const after = scan.find(scan.words.centuries, dash);
  if (after === null || scan.token(dash)?.broken) return null;
  return century(scan, numeral.value, after.next, (scan.token(at) as { start: number }).start);
}

const isCenturyNumber = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 30;

function century(scan: Scan, nth: number, at: number, start: number): Found {
  const era = scan.find(scan.words.eras, at);
  const fits = era !== null && era.prefix === '' && era.value !== 'ah';
  return { value: { is: 'century', nth, bc: fits && era.value === 'bc' }, next: fits ? era.next : at, start };
}

/** "summer 2016", "next spring", "ربيع عام 1948", "الصيف الماضي", "هذا الصيف". */
export function readSeason(scan: Scan, at: number): Found | null {
  const before = readShiftBefore(scan, at);
  const determiner = before === null ? scan.is(scan.words.determiners, at) : null;
  const head = before?.next ?? determiner ?? at;
  if (head > at && scan.token(head)?.broken) return null;
  const name = scan.find(scan.words.seasons, head);
  if (name === null || before?.value.counted || isTitleWord(scan, head)) return null;
  const start =
    before?.start ?? (determiner !== null ? (scan.token(at) as { start: number }).start : name.start);
  const season = (fields: { year: number | null; shift: Shift | null }, next: number): Found => ({
    value: { is: 'season', season: name.value.season, ...fields },
    next,
    start,
  });
  if (before !== null) return season({ year: null, shift: { step: before.value.step } }, name.next);
  const after = readShiftAfter(scan, name.next);
  if (after !== null && !after.value.event)
    return season({ year: null, shift: { step: after.value.step } }, after.next);
  const tail = readYearTail(scan, name.next, false);
  if (tail !== null && !tail.value.bc)
    return season({ year: tail.value.year, shift: tail.value.yearShift ?? null }, tail.next);
  // "the summer months", "summer and winter": seasons as such.
  if (!scan.closes(name.next) || scan.is(scan.words.and, name.next) !== null) return null;
  if (isOfSomething(scan, name.next)) return null;
  const article = determiner !== null && name.value.guard !== 'strict';
  if (!article && !isAllowed(scan, at, name.value.guard)) return null;
  return season({ year: null, shift: null }, name.next);
}
