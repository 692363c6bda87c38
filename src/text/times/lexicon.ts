import { fold } from '../fold.ts';
import { PhraseTable } from '../phrases.ts';
import { stems } from '../proclitics.ts';
import { tokenise } from '../tokens.ts';
import { WordMemo } from '../word-memo.ts';
import type { TimeWords } from './time-words.ts';

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
    this.bit = 1 << (id % 31);
    this.high = id >= 31;
  }
}

type Compiled<V> = V extends string | boolean
  ? V
  : V extends readonly string[]
    ? TimeTable<true>
    : V extends Iterable<readonly [string, infer T]>
      ? TimeTable<T>
      : never;

/** Bits of the tables that have an entry beginning with a word; `high` for those numbered from 31 on. */
export interface Roles {
  low: number;
  high: number;
}

/** The same words ready for look-up. */
export type TimeLexicon = {
  readonly [K in keyof TimeWords]: K extends
    | 'particles'
    | 'futurePrefixes'
    | 'maybe'
    | 'habits'
    | 'spanEnds'
    | 'lastingLeads'
    ? readonly string[]
    : Compiled<TimeWords[K]>;
} & {
  /** What a folded word can be, with or without a particle on it. */
  readonly looks: WordMemo<Look>;
  /** The roles with which a time expression can start; numbers aside. */
  readonly opening: Roles;
};

/** A word's roles with two answers more. */
export interface Look extends Roles {
  /** It ends an entry without which, or digits, there is no time expression: a unit, a month, "today". */
  readonly core: boolean;
  /** It may stand in an expression, be it the last word of a phrase. */
  readonly inner: boolean;
}

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
/** What makes an expression one of time; all other words open, join or shift it. */
const CORE: ReadonlySet<keyof TimeWords> = new Set([
  'months',
  'weekdays',
  'dayWords',
  'units',
  'days',
  'yearWords',
  'eras',
  'seasons',
  'decades',
  'decadeMarks',
  'centuries',
  'quarterCodes',
  'weekNumbers',
  'holidays',
  'clockWords',
  'dayParts',
]);
/** Words that are looked for around an expression, never in it. */
const AROUND: ReadonlySet<keyof TimeWords> = new Set([
  'awayEvent',
  'ageBefore',
  'notYearBefore',
  'notYearAfter',
  'future',
  'past',
  'decisions',
  'deeds',
  'notFuture',
  'notPastAfter',
  'names',
  'nameLeads',
]);
const MOST_TABLES = 62;

/** Folds the words and builds the tables; done once per locale, when it is loaded. */
export function compileTimes(words: TimeWords): TimeLexicon {
  const roles = new Map<string, Roles>();
  const opening: Roles = { low: 0, high: 0 };
  const core = new Set<string>();
  const inner = new Set<string>();
  const compiled: Record<string, unknown> = {};
  let id = 0;
  for (const key of Object.keys(words) as (keyof TimeWords)[]) {
    const value: unknown = words[key];
    if (
      typeof value === 'string' ||
      typeof value === 'boolean' ||
      key === 'particles' ||
      key === 'futurePrefixes' ||
      key === 'maybe' ||
      key === 'habits' ||
      key === 'spanEnds' ||
      key === 'lastingLeads'
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
      const { tokens } = tokenise(phrase, fold(phrase));
      if (!AROUND.has(key)) for (const token of tokens) inner.add(token.text);
      const last = tokens.findLast((token) => token.kind === 'word')?.text;
      if (last !== undefined && CORE.has(key)) core.add(last);
      const first = tokens[0]?.text;
      if (first === undefined) continue;
      const known = roles.get(first) ?? { low: 0, high: 0 };
      addRole(known, table);
      roles.set(first, known);
    }
  }
  if (id > MOST_TABLES) throw new RangeError(`${id} tables of time words, ${MOST_TABLES} have a bit`);
  const { particles } = words;
  const look = (word: string): Look => {
    const found = { low: 0, high: 0, core: false, inner: false };
    for (const { text } of stems(word, particles)) {
      const own = roles.get(text);
      found.low |= own?.low ?? 0;
      found.high |= own?.high ?? 0;
      found.core ||= core.has(text);
      found.inner ||= inner.has(text);
    }
    return found;
  };
  return { ...compiled, looks: new WordMemo(look), opening } as unknown as TimeLexicon;
}

function addRole(roles: Roles, table: TimeTable<unknown>): void {
  if (table.high) roles.high |= table.bit;
  else roles.low |= table.bit;
}
