/**
 * What a date expression says, before it is counted out on a calendar. One shape per way of naming time; the
 * parsers build these, `resolve.ts` turns them into days.
 */
export type Unit =
  | 'minute'
  | 'hour'
  | 'day'
  | 'business-day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

export type Calendar = 'gregory' | 'islamic-umalqura';
export type Part = 'early' | 'mid' | 'late' | 'rest' | 'so-far' | 'first-half' | 'second-half';

/** −1 last, 0 this, 1 next, 2 the one after next. `rolling`: counted from the anchor, not by the calendar. */
export interface Shift {
  readonly step: number;
  readonly rolling?: boolean;
  /** Counted from something the text tells ("the following day"), not from the anchor. */
  readonly event?: boolean;
  /** The nearest one, by tense: "the weekend". */
  readonly nearest?: boolean;
  /** It is the year that is moved: "Christmas next year". */
  readonly year?: boolean;
}

/** A date of a calendar, as far as it is stated. `yearShift`/`monthShift`: "May next year", "the 20th of this month". */
export interface CalendarDate {
  readonly is: 'calendar';
  readonly calendar: Calendar;
  readonly year: number | null;
  readonly bc: boolean;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
  readonly yearShift?: Shift | undefined;
  readonly monthShift?: Shift | undefined;
  /** The month itself is moved: "last September". */
  readonly own?: Shift | undefined;
  /** Other readings of day and month: "3/2". */
  readonly swapped?: boolean;
  /** A year of two digits: its century was supplied. */
  readonly shortYear?: boolean;
}

export type Expression =
  | CalendarDate
  | {
      readonly is: 'weekday';
      readonly weekday: number;
      readonly shift: Shift | null;
      readonly week: Shift | null;
    }
  | {
      readonly is: 'deictic';
      readonly offset: number;
      readonly weekday: number | null;
      readonly date: CalendarDate | null;
    }
  | { readonly is: 'shifted'; readonly unit: Unit; readonly shift: Shift; readonly count: number | null }
  | { readonly is: 'vague'; readonly unit: Unit; readonly shift: Shift }
  | {
      readonly is: 'away';
      readonly terms: readonly { count: number; unit: Unit }[];
      readonly step: -1 | 1;
      readonly open: boolean;
      /** Counted from a day that the text told last ("two days later"), not from the anchor. */
      readonly event?: boolean;
    }
  | { readonly is: 'part'; readonly part: Part; readonly of: Expression }
  | { readonly is: 'nth'; readonly nth: number; readonly unit: Unit; readonly of: Expression | null }
  /** The first so many pieces of a longer time: "the first nine months of 2025". */
  | { readonly is: 'first'; readonly count: number; readonly unit: Unit; readonly of: Expression }
  | { readonly is: 'nth-weekday'; readonly nth: number; readonly weekday: number; readonly of: Expression }
  | { readonly is: 'week-of'; readonly of: Expression }
  | {
      readonly is: 'months-to';
      readonly months: number;
      readonly unit: Unit;
      readonly of: Expression;
    }
  | {
      readonly is: 'season';
      readonly season: number;
      readonly year: number | null;
      readonly shift: Shift | null;
    }
  | {
      readonly is: 'decade';
      readonly start: number;
      readonly guessed: boolean;
      readonly century: Expression | null;
    }
  | { readonly is: 'century'; readonly nth: number; readonly bc: boolean }
  | {
      readonly is: 'holiday';
      readonly holiday: Holiday;
      readonly year: number | null;
      readonly shift: Shift | null;
    }
  | { readonly is: 'range'; readonly left: Expression; readonly right: Expression }
  | { readonly is: 'bound'; readonly bound: Bound; readonly of: Expression }
  | { readonly is: 'twin'; readonly stated: CalendarDate; readonly twin: CalendarDate };

/** since: from its first day on · from: the same, of what may lie ahead ("اعتبارا من") · after: from the day after · until: to its last day · before: to the day before. */
export type Bound = 'since' | 'from' | 'after' | 'until' | 'before';

/** A feast on a fixed day, on the nth weekday of a month (negative: from its end), or so many days from Easter. */
export type Holiday =
  | { readonly calendar: Calendar; readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number }
  | { readonly easter: number };

export const calendarDate = (fields: Partial<Omit<CalendarDate, 'is'>>): CalendarDate => ({
  is: 'calendar',
  calendar: 'gregory',
  year: null,
  bc: false,
  month: null,
  day: null,
  weekday: null,
  ...fields,
});
