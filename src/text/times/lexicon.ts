import { fold } from '../fold.ts';
import { PhraseTable } from '../phrases.ts';
import { tokenise } from '../tokens.ts';
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
  /** Another word after these, unless a second day follows: "بين الاثنين" is between the two. */
  readonly notAfter?: readonly string[];
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
  /** Only in a sentence about the future: "in" and "في" measure as well ("the first in 3 years"). */
  readonly ahead?: boolean;
}
export interface Meridiem {
  /** Hours to add to a clock from 1 to 11; twelve is read by `noon`. */
  readonly half: 'am' | 'pm' | 'night';
}

type Entries<T> = Iterable<readonly [phrase: string, value: T]>;

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
  readonly approximators: readonly string[];
  readonly one: readonly string[];
  readonly parts: Entries<Part | 'later' | 'earlier'>;
  readonly awayBefore: Entries<AwayWord>;
  readonly awayAfter: Entries<AwayWord>;
  /** After "two days": the days are counted from an event ("before the vote", "من توقيع"). */
  readonly awayEvent: readonly string[];
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
  /** First letters of a finite future verb ("سي"), with the words that only look like one. */
  readonly futurePrefixes: readonly string[];
  readonly notFuture: readonly string[];
  /** After these a past form is a participle: "will be held". */
  readonly notPastAfter: readonly string[];
  /** Names that hold a time word: newspapers, programmes, battles. */
  readonly names: readonly string[];
  /** Words that make a yearless day a name: "ثورة 25 يناير". */
  readonly nameLeads: readonly string[];
  /** Names are told by capitals: "Sunday Herald", "April said". */
  readonly cased: boolean;
  /** Words for a plain number that follow a date: counted nouns end so ("people", plural -s). */
  readonly pluralEnding: string;
}

/**
 * A look-up table with a number of its own: which tables a word can begin an entry of is known in one look, so that
 * a reader asks few of them.
 */
export class TimeTable<T> {
  readonly phrases: PhraseTable<T>;
  readonly bit: number;
  readonly high: boolean;

  constructor(entries: readonly (readonly [string, T])[], id: number) {
    this.phrases = new PhraseTable(entries);
    this.bit = 1 << (id % 30);
    this.high = id >= 30;
  }
}

type Compiled<V> = V extends string | boolean
  ? V
  : V extends readonly string[]
    ? TimeTable<true>
    : V extends Iterable<readonly [string, infer T]>
      ? TimeTable<T>
      : never;

/** Bits of the tables that have an entry beginning with a word; `high` for those numbered from 30 on. */
export interface Roles {
  low: number;
  high: number;
}

/** The same words ready for look-up. */
export type TimeLexicon = {
  readonly [K in keyof TimeWords]: K extends 'particles' | 'futurePrefixes'
    ? readonly string[]
    : Compiled<TimeWords[K]>;
} & {
  readonly roles: ReadonlyMap<string, Roles>;
  /** The roles with which a time expression can start; numbers aside. */
  readonly opening: Roles;
};

/** What an expression may start with: every table but those that only continue one. */
const OPENING: ReadonlySet<keyof TimeWords> = new Set([
  'determiners',
  'months',
  'monthWords',
  'weekdays',
  'dayWords',
  'units',
  'days',
  'shiftsBefore',
  'parts',
  'awayBefore',
  'yearWords',
  'seasons',
  'decades',
  'centuries',
  'quarterCodes',
  'weekNumbers',
  'weekOf',
  'holidays',
  'boundsBefore',
  'rangeFrom',
  'rangeLeads',
  'rangeBetween',
  'clockLeads',
  'clockWords',
  'dayParts',
  'one',
  'vagueCounts',
  'approximators',
  'names',
  'lastOf',
]);
const MOST_TABLES = 60;

/** Folds the words and builds the tables; done once per locale, when it is loaded. */
export function compileTimes(words: TimeWords): TimeLexicon {
  const roles = new Map<string, Roles>();
  const opening: Roles = { low: 0, high: 0 };
  const compiled: Record<string, unknown> = {};
  let id = 0;
  for (const key of Object.keys(words) as (keyof TimeWords)[]) {
    const value: unknown = words[key];
    if (
      typeof value === 'string' ||
      typeof value === 'boolean' ||
      key === 'particles' ||
      key === 'futurePrefixes'
    ) {
      compiled[key] = value;
      continue;
    }
    const entries = [...(value as Iterable<string | readonly [string, unknown]>)].map((entry) =>
      typeof entry === 'string' ? ([entry, true] as const) : entry,
    );
    const table = new TimeTable(entries, id);
    compiled[key] = table;
    id += 1;
    if (OPENING.has(key)) addRole(opening, table);
    for (const [phrase] of entries) {
      const first = tokenise(phrase, fold(phrase)).tokens[0]?.text;
      if (first === undefined) continue;
      const known = roles.get(first) ?? { low: 0, high: 0 };
      addRole(known, table);
      roles.set(first, known);
    }
  }
  if (id > MOST_TABLES) throw new RangeError(`${id} tables of time words, ${MOST_TABLES} have a bit`);
  return { ...compiled, roles, opening } as unknown as TimeLexicon;
}

function addRole(roles: Roles, table: TimeTable<unknown>): void {
  if (table.high) roles.high |= table.bit;
  else roles.low |= table.bit;
}
