import type { Bound, Calendar, Holiday, Part, Shift, Unit } from './expression.ts';

/**
 * How much context a word needs before it is taken for a time. `soft`: a date preposition, number or modifier beside
 * it ("in March"); `strict`: a number or another month name beside it ("3 may", not "may").
 */
export type Guard = 'none' | 'soft' | 'strict';

export interface MonthName {
  readonly month: number;
  readonly calendar: Calendar;
  readonly guard: Guard;
  /** A full stop may belong to it: "Feb." */
  readonly short?: boolean;
  /** The original must start so: "آب" is August, "أب" father; folding makes them one. */
  readonly startsIn?: string;
}
export interface WeekdayName {
  /** 1 = Monday … 7 = Sunday. */
  readonly day: number;
  readonly guard: Guard;
  readonly short?: boolean;
  /**
   * Another word after these, unless a second day follows: "بين الاثنين" is between the two. Folded; an entry may be
   * two words.
   */
  readonly notAfter?: readonly string[];
  /** Another word before these: "الاثنين معا" are both together. */
  readonly notBefore?: readonly string[];
}
export interface UnitName {
  readonly unit: Unit;
  /** How many the form itself says: "يومين" is two; null for a plural. */
  readonly count: 1 | 2 | null;
  readonly definite: boolean;
}
export interface DayWord {
  readonly offset: number;
  /** Not taken right after these folded words: "مرتين في اليوم" is a rate. */
  readonly rateAfter?: readonly string[];
}
export interface ShiftWord extends Shift {
  /** Needs a number after it: "آخر 3 سنوات", not "آخر يوم". */
  readonly counted?: boolean;
  /** The article before it stays outside the span: "the |coming week". */
  readonly bare?: boolean;
}
/** "three days ago" (after the amount), "قبل ثلاثة أيام" (before it). */
export interface AwayWord {
  readonly step: -1 | 1;
  /** May mean "since" as well: "منذ ثلاثة أيام". */
  readonly open?: boolean;
  /** Looks ahead: what stands behind the amount may still turn it ("in two weeks' time"). */
  readonly future?: boolean;
  /** Counted from an event, not from the anchor: "two days later" in a story. */
  readonly event?: boolean;
  /** Counted from a day that the text told last; a length of time where it told none. */
  readonly told?: boolean;
  /** Only in a sentence about the future: "in" and "في" measure as well ("the first in 3 years"). */
  readonly ahead?: boolean;
  /** Needs a number: "في ثلاثة أيام", not "في يوم". */
  readonly counted?: boolean;
}
export interface Meridiem {
  /** Hours to add to a clock from 1 to 11; twelve is read by `noon`. */
  readonly half: 'am' | 'pm' | 'night';
}

export type Entries<T> = Iterable<readonly [phrase: string, value: T]>;

/** The time words of one language, in ordinary spelling. Empty lists are fine. */
export interface TimeWords {
  /** Particles written onto time words that are no article: "و", "ب". */
  readonly particles: readonly string[];
  readonly determiners: readonly string[];
  readonly months: Entries<MonthName>;
  /** "شهر", "the month of": may stand before a month's name. */
  readonly monthWords: readonly string[];
  readonly weekdays: Entries<WeekdayName>;
  /** "يوم": may stand before a weekday or day number. */
  readonly dayWords: readonly string[];
  readonly units: Entries<UnitName>;
  readonly days: Entries<DayWord>;
  readonly shiftsBefore: Entries<ShiftWord>;
  readonly shiftsAfter: Entries<ShiftWord>;
  /** "few", "several", "قليلة": an amount that cannot be told. */
  readonly vagueCounts: readonly string[];
  /** `near` ones may stand between a bound and its time ("since about 1990"); `amount` ones only before an amount. */
  readonly approximators: Entries<'near' | 'amount'>;
  readonly one: readonly string[];
  readonly parts: Entries<Part | 'later' | 'earlier'>;
  readonly awayBefore: Entries<AwayWord>;
  readonly awayAfter: Entries<AwayWord>;
  /** After "two days": the days are counted from an event ("before the vote", "من توقيع"). */
  readonly awayEvent: readonly string[];
  /** Folded: between a number of months and the last of them: "the three months |to March", "the year |ended June 30". */
  readonly spanEnds: readonly string[];
  /** Folded: after these "last" before a number is a verb: "is expected |to last six weeks". */
  readonly lastingLeads: readonly string[];
  /** Between an amount and the day it is counted from: "two days after |today". */
  readonly awayBase: Entries<1 | -1>;
  /** Between two amounts: "and", "و". */
  readonly and: readonly string[];
  readonly andPrefix: string;
  /** Between a part and its whole: "of", "من", "في". */
  readonly of: readonly string[];
  /** Between a weekday and its day of the month: "the", "في". */
  readonly dayLinks: readonly string[];
  /** "on": a bare "the 27th" after it is a day of the month. */
  readonly dayLeads: readonly string[];
  /** "عام", "سنة", "the year": a year follows. */
  readonly yearWords: Entries<{ readonly dual?: boolean }>;
  readonly eras: Entries<'bc' | 'ad' | 'ah'>;
  readonly seasons: Entries<{ readonly season: number; readonly guard: Guard }>;
  /** "seventies" → 70; above 100 the century is said: "noughties" → 2000. */
  readonly decades: Entries<number>;
  readonly decadeMarks: readonly string[];
  /** Before or after a decade's name: somebody's age, not a time. */
  readonly ageBefore: readonly string[];
  readonly ageAfter: readonly string[];
  readonly centuries: readonly string[];
  readonly lastOf: readonly string[];
  readonly quarterCodes: Entries<number>;
  readonly weekNumbers: readonly string[];
  readonly weekOf: readonly string[];
  readonly holidays: Entries<Holiday>;
  readonly boundsBefore: Entries<Bound>;
  readonly boundsAfter: Entries<Bound>;
  readonly rangeFrom: readonly string[];
  /** Words that open a range before "from": "خلال الفترة". */
  readonly rangeLeads: readonly string[];
  readonly rangeBetween: readonly string[];
  readonly rangeTo: readonly string[];
  /** "حتى": with it, a whole date on the left leaves "من" outside the span. */
  readonly rangeUntil: readonly string[];
  /** The day after which a date's other name follows: "الموافق". */
  readonly twins: readonly string[];
  /** A preposition that makes a guarded word or a bare year a time. */
  readonly leads: readonly string[];
  readonly yearLeads: readonly string[];
  /** A bare number after these is no year: they are comparators or counts. */
  readonly notYearBefore: readonly string[];
  /** A bare number before these is a count. */
  readonly notYearAfter: readonly string[];
  readonly clockLeads: readonly string[];
  readonly clockWords: Entries<string>;
  readonly clockMarks: readonly string[];
  readonly meridiems: Entries<Meridiem>;
  readonly dayParts: Entries<Meridiem>;
  readonly zones: readonly string[];
  readonly clockLinks: readonly string[];
  readonly halves: Entries<number>;
  /** "to", "إلا": minutes before the hour. */
  readonly future: readonly string[];
  readonly past: readonly string[];
  /** Past verbs whose deeds lie ahead ("قررت إغلاق …"), and the nouns of such deeds. */
  readonly decisions: readonly string[];
  readonly deeds: readonly string[];
  /** First letters of a finite future verb ("سي"), with the words that only look like one. */
  readonly futurePrefixes: readonly string[];
  readonly notFuture: readonly string[];
  /** After these a past form is a participle: "will be held". */
  readonly notPastAfter: readonly string[];
  /** Folded words: a present right after one may yet happen ("قد يصل"). */
  readonly maybe: readonly string[];
  /** Folded words: beside a weekday they make it every one: "عادة". */
  readonly habits: readonly string[];
  /** No present tells of what is over: "يعقد المجلس الخميس". */
  readonly presentLooksAhead: boolean;
  /** Names that hold a time word: newspapers, programmes, battles. */
  readonly names: readonly string[];
  /** Words that make a yearless day a name: "ثورة 25 يناير". */
  readonly nameLeads: readonly string[];
  /** Folded mark that makes a day an attribute ("Monday's"); '' where there is none. */
  readonly possessive: string;
  /** Names are told by capitals: "Sunday Herald", "April said". */
  readonly cased: boolean;
  /** Words for a plain number that follow a date: counted nouns end so ("people", plural -s). */
  readonly pluralEnding: string;
}
