import { readAway } from './away.ts';
import { readCalendarDate, readYearTail } from './calendar-date.ts';
import { readDayWord } from './day-word.ts';
import { readShiftAfter, readShiftBefore } from './fields.ts';
import { readFirst } from './first-of.ts';
import { readMonthsTo } from './months-to.ts';
import { readNumericDate } from './numeric-date.ts';
import { readNth, readPart, readWeekNumber, readWeekOf } from './part-of.ts';
import { readCentury, readDecade, readSeason, readYearPhrase } from './period.ts';
import type { Found, Scan } from './scan.ts';
import { readShiftedUnit } from './shifted-unit.ts';
import { readTwin } from './twin.ts';
import { readBareDay, readWeekdayDate, readWeekThenDay } from './weekday-date.ts';

/** The ways of naming one time, most telling first: of two equally long readings the earlier one holds. */
const READERS: readonly ((scan: Scan, at: number, depth: number) => Found | null)[] = [
  readTwin,
  readNumericDate,
  readWeekdayDate,
  readWeekThenDay,
  readBareDay,
  readDayWord,
  readCalendarDate,
  readAway,
  // "الأسبوع الثاني من سبتمبر" is the second week, not the week of the second.
  readNth,
  readFirst,
  readWeekOf,
  readPart,
  readShiftedUnit,
  readWeekNumber,
  readDecade,
  readCentury,
  readSeason,
  readHoliday,
  readYearPhrase,
];

/** Parts of parts of parts ("late in the first week of next month") end here. */
const MOST_DEPTH = 3;

/** The longest single time that starts at token `at`. */
export function readPoint(scan: Scan, at: number, depth = 0): Found | null {
  if (scan.token(at) === undefined) return null;
  if (depth === 9) return readShiftedUnit(scan, at);
  if (depth > MOST_DEPTH) return null;
  const slot = (at - scan.from) * (MOST_DEPTH + 1) + depth;
  let known = scan.points[slot];
  if (known === undefined) {
    known = readLongest(scan, at, depth);
    scan.points[slot] = known;
  }
  return known;
}

function readLongest(scan: Scan, at: number, depth: number): Found | null {
  let best: Found | null = null;
  for (const read of READERS) {
    const found = read(scan, at, depth);
    if (found !== null && (best === null || found.next > best.next)) best = found;
  }
  if (depth > 0) return best;
  const span = readMonthsTo(scan, at, readPoint);
  return span !== null && (best === null || span.next > best.next) ? span : best;
}

/** "Christmas", "last Easter", "عيد الأضحى", "New Year's Day 2016". */
function readHoliday(scan: Scan, at: number): Found | null {
  const before = readShiftBefore(scan, at);
  const head = before === null || before.value.counted || before.value.event ? at : before.next;
  const name = scan.find(scan.words.holidays, head);
  if (name === null || (head > at && name.prefix !== '')) return null;
  const after = head > at ? before : readShiftAfter(scan, name.next);
  if (after !== null && !after.value.event)
    return {
      value: { is: 'holiday', holiday: name.value, year: null, shift: { step: after.value.step } },
      next: Math.max(name.next, after.next),
      start: Math.min(name.start, head > at ? after.start : name.start),
    };
  const tail = readYearTail(scan, name.next, false);
  return {
    value: {
      is: 'holiday',
      holiday: name.value,
      year: tail?.value.year ?? null,
      shift: tail?.value.yearShift === undefined ? null : { ...tail.value.yearShift, year: true },
    },
    next: tail?.next ?? name.next,
    start: name.start,
  };
}
