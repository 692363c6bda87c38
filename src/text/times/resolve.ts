import { civilOf, type Day, dayOf, daysInMonth, isCivil, isoYear, mondayOf, weekdayOf } from './calendar.ts';
import type { Expression, Holiday } from './expression.ts';
import { hijriDay, hijriMonthOf } from './hijri.ts';
import { resolveMonthsTo } from './months-to.ts';
import { checkWeekday, resolveCalendar } from './resolve-calendar.ts';
import { resolveFirst, resolveNthWeekday, resolvePart, resolvePiece } from './resolve-part.ts';
import { resolveBound, resolveRange } from './resolve-range.ts';
import { months, resolveAway, resolveShifted, resolveWeekday, years } from './resolve-relative.ts';
import { days, type Frame, precisionOf, type Resolved, unresolved } from './resolved.ts';

/** Counts an expression out on the calendar. Pure; total; the same expression and frame give the same days. */
export function resolve(expression: Expression, frame: Frame): Resolved {
  switch (expression.is) {
    case 'calendar':
      return resolveCalendar(expression, frame);
    case 'weekday':
      return resolveWeekday(expression, frame);
    case 'deictic':
      return resolveDeictic(expression, frame);
    case 'shifted':
      return resolveShifted(expression.unit, expression.shift, expression.count, frame);
    case 'vague':
      return unresolved('amount-not-stated', precisionOf(expression.unit), { relative: true });
    case 'away':
      return resolveAway(expression, frame);
    case 'part':
      return resolvePart(expression.part, resolve(expression.of, frame), frame);
    case 'nth':
      return resolveNth(expression, frame);
    case 'first':
      return resolveFirst(expression.count, expression.unit, resolve(expression.of, frame));
    case 'nth-weekday':
      return resolveNthWeekday(expression.nth, expression.weekday, resolve(expression.of, frame));
    case 'months-to':
      return resolveMonthsTo(expression, resolve(expression.of, frame));
    case 'week-of': {
      const day = resolve(expression.of, frame);
      if (day.start === null) return { ...day, precision: 'week' };
      const monday = mondayOf(day.start);
      return days(monday, monday + 6, 'week', { relative: day.relative, anchored: day.anchored });
    }
    case 'season':
      return resolveSeason(expression, frame);
    case 'decade':
      return resolveDecade(expression, frame);
    case 'century':
      return resolveCentury(expression.nth, expression.bc);
    case 'holiday':
      return resolveHoliday(expression, frame);
    case 'range':
      return resolveRange(expression.left, expression.right, frame, resolve);
    case 'bound':
      return resolveBound(expression.bound, expression.of, frame, resolve);
    case 'twin':
      return resolveTwin(expression, frame);
  }
}

/** "أمس الإثنين", "اليوم 6 مايو": the stated date is kept, the counted day is the alternative. */
function resolveDeictic(expression: Extract<Expression, { is: 'deictic' }>, frame: Frame): Resolved {
  const { offset, weekday, date } = expression;
  const counted = frame.anchor === null ? null : frame.anchor + offset;
  if (date !== null) {
    // A year left out beside "today" is the year of that day, whatever the tense.
    const near = counted === null ? frame : { anchor: counted, tense: frame.tense };
    let stated = resolveCalendar({ ...date, weekday }, near);
    if (
      date.year === null &&
      counted !== null &&
      date.month !== null &&
      date.day !== null &&
      stated.start !== null
    ) {
      const { year } = civilOf(counted);
      if (isCivil(year, date.month, date.day)) stated = resolveCalendar({ ...date, year, weekday }, near);
    }
    const differs = counted !== null && stated.start !== null && stated.start !== counted;
    const alternatives = differs
      ? [...stated.alternatives, { start: counted, end: counted }]
      : stated.alternatives;
    return { ...stated, relative: true, anchored: stated.anchored || counted !== null, alternatives };
  }
  const stated = weekday === null ? null : { stated: weekday, matches: null };
  if (counted === null) return unresolved('no-anchor', 'day', { relative: true, weekday: stated });
  return checkWeekday(days(counted, counted, 'day', { relative: true, anchored: true }), weekday);
}

function resolveNth(expression: Extract<Expression, { is: 'nth' }>, frame: Frame): Resolved {
  const { nth, unit, of } = expression;
  if (of !== null) return resolvePiece(nth, unit, resolve(of, frame));
  if (frame.anchor === null) return unresolved('no-anchor', precisionOf(unit));
  const { year } = civilOf(frame.anchor);
  const inYear = (y: number): Resolved =>
    resolvePiece(nth, unit, resolveCalendar({ ...WHOLE_YEAR, year: y }, frame));
  const own = inYear(year);
  if (own.start === null || own.end === null) return own;
  const step =
    frame.tense === 'future' ? (own.end < frame.anchor ? 1 : 0) : own.start > frame.anchor ? -1 : 0;
  return { ...inYear(year + step), anchored: true };
}

const WHOLE_YEAR = {
  is: 'calendar',
  calendar: 'gregory',
  year: 0,
  bc: false,
  month: null,
  day: null,
  weekday: null,
} as const;

/** 1 spring (March–May) … 4 winter (December–February of the next year), as meteorologists in the north count. */
function resolveSeason(expression: Extract<Expression, { is: 'season' }>, frame: Frame): Resolved {
  const { season, shift } = expression;
  const inYear = (year: number): Resolved => ({
    ...months(dayOf(year, season * 3, 1), 3, 'season'),
    edtf: `${isoYear(year)}-${20 + season}`,
    relative: shift !== null,
    anchored: expression.year === null,
  });
  if (expression.year !== null) return inYear(expression.year);
  if (frame.anchor === null) return unresolved('no-anchor', 'season', { relative: shift !== null });
  const anchor = frame.anchor;
  const { year, month } = civilOf(anchor);
  if (shift?.step === 0) return inYear(season === 4 && month <= 2 ? year - 1 : year);
  const candidates = [year + 1, year, year - 1, year - 2].map(inYear);
  if (shift !== null && shift.step > 0)
    return [...candidates].reverse().find((at) => (at.start as Day) > anchor) as Resolved;
  if (shift !== null) return candidates.find((at) => (at.end as Day) < anchor) as Resolved;
  if (frame.tense === 'future')
    return [...candidates].reverse().find((at) => (at.end as Day) >= anchor) as Resolved;
  return candidates.find((at) => (at.start as Day) <= anchor) as Resolved;
}

function resolveDecade(expression: Extract<Expression, { is: 'decade' }>, frame: Frame): Resolved {
  const { century, guessed } = expression;
  let first = expression.start;
  let anchored = false;
  if (century !== null) {
    if (century.is === 'century') {
      if (century.bc) return unresolved('before-common-era', 'decade');
      first += (century.nth - 1) * 100;
    } else {
      const within = resolve(century, frame);
      if (within.start === null) return { ...within, precision: 'decade' };
      const { year } = civilOf(within.start);
      first += year - (year % 100);
      anchored = true;
    }
  }
  const decade = { ...years(first, 10, 'decade'), relative: anchored, anchored };
  // "the twenties" may be this century's, once it has had them.
  if (!guessed || frame.anchor === null || dayOf(first + 100, 1, 1) > frame.anchor) return decade;
  return { ...decade, alternatives: [{ start: dayOf(first + 100, 1, 1), end: dayOf(first + 109, 12, 31) }] };
}

/** The 19th century is 1800–1899, as ISO 8601 counts ("18XX"). */
function resolveCentury(nth: number, bc: boolean): Resolved {
  if (bc)
    return unresolved('before-common-era', 'century', { edtf: `-${String(nth - 1).padStart(2, '0')}XX` });
  return { ...years((nth - 1) * 100, 100, 'century'), relative: false, anchored: false };
}

/** Sunday of Easter, by the anonymous Gregorian computus. */
function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return dayOf(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}

function feastIn(holiday: Holiday, year: number): Day[] {
  if ('easter' in holiday) return [easter(year) + holiday.easter];
  if ('nth' in holiday) {
    const first = dayOf(year, holiday.month, 1);
    const last = first + daysInMonth(year, holiday.month) - 1;
    if (holiday.nth < 0) return [last - ((weekdayOf(last) - holiday.weekday + 7) % 7)];
    return [first + ((holiday.weekday - weekdayOf(first) + 7) % 7) + 7 * (holiday.nth - 1)];
  }
  if (holiday.calendar === 'gregory') return [dayOf(year, holiday.month, holiday.day)];
  const from = hijriMonthOf(dayOf(year, 1, 1));
  if (from === null) return [];
  return [from.year, from.year + 1]
    .map((hijri) => hijriDay(hijri, holiday.month, holiday.day))
    .filter((day): day is Day => day !== null && civilOf(day).year === year);
}

function resolveHoliday(expression: Extract<Expression, { is: 'holiday' }>, frame: Frame): Resolved {
  const { holiday, shift } = expression;
  const lunar = 'calendar' in holiday && holiday.calendar === 'islamic-umalqura';
  const calendar = lunar ? 'islamic-umalqura' : 'gregory';
  const rest = { calendar, relative: shift !== null, anchored: expression.year === null } as const;
  if (expression.year === null && frame.anchor === null) return unresolved('no-anchor', 'day', rest);
  const { year: now } = expression.year === null ? civilOf(frame.anchor as Day) : { year: expression.year };
  const year = shift?.year ? now + shift.step : now;
  const fixed = expression.year !== null || shift?.year === true || shift?.step === 0;
  const feasts = (fixed ? [year] : [year - 1, year, year + 1]).flatMap((y) => feastIn(holiday, y));
  const anchor = frame.anchor ?? 0;
  const day = fixed
    ? feasts[0]
    : (shift?.step ?? (frame.tense === 'future' ? 1 : -1)) > 0
      ? feasts.find((feast) => feast >= anchor)
      : feasts.filter((feast) => feast <= anchor).at(-1);
  if (day === undefined) return unresolved('hijri-outside-table', 'day', rest);
  return days(day, day, 'day', rest);
}

/** The Gregorian twin tells the day; the Hijri date's own reckoning, where it differs, is the alternative. */
function resolveTwin(expression: Extract<Expression, { is: 'twin' }>, frame: Frame): Resolved {
  const { stated, twin } = expression;
  const lunar = stated.calendar === 'islamic-umalqura' ? stated : twin;
  const solar = lunar === stated ? twin : stated;
  const day = resolveCalendar(solar, frame);
  const counted = resolveCalendar({ ...lunar, weekday: null }, frame);
  const calendar = stated.calendar;
  if (day.start === null) return counted.start === null ? { ...day, calendar } : { ...counted, calendar };
  const differs = counted.start !== null && counted.start !== day.start;
  const alternatives = differs
    ? [...day.alternatives, { start: counted.start as Day, end: counted.start as Day }]
    : day.alternatives;
  return { ...day, calendar, alternatives };
}
