import type { NumberWord } from './lexicon.ts';

/**
 * A numeral while it is read, word by word. `total` holds the finished part ("three million"), `group` what still
 * waits for a scale ("two hundred and five"). Values are never changed in place, so that a reader can go back.
 */
export interface Sum {
  readonly total: number;
  readonly group: number;
  readonly hundreds: boolean;
  readonly tens: boolean;
  readonly units: boolean;
  /** Nothing but a hundred or a scale may follow inside the group: a teen, digits, or a fraction was read. */
  readonly closed: boolean;
  /** The last scale, and what it was multiplied with; 0 before any. */
  readonly scale: number;
  readonly lastTerm: number;
  readonly ordinal: boolean;
}

export const EMPTY_SUM: Sum = {
  total: 0,
  group: 0,
  hundreds: false,
  tens: false,
  units: false,
  closed: false,
  scale: 0,
  lastTerm: 0,
  ordinal: false,
};

export const worth = (sum: Sum): number => sum.total + sum.group;

/** `stop`: the word begins something new. `conflict`: what was joined before it belongs to that new thing, too. */
export type Added = Sum | 'stop' | 'conflict';

/** Adds digits: only at the start, or after a scale that is larger ("3 آلاف و500"). */
export function addDigits(sum: Sum, value: number, joined: boolean): Added {
  if (sum.group !== 0 || sum.closed || sum.units) return 'stop';
  if (sum.total !== 0 && (!joined || value >= sum.scale)) return 'stop';
  return { ...sum, group: value, closed: true };
}

/** Adds a number word. `joined` says that "and" stands before it, `hyphen` that a hyphen does. */
export function addWord(sum: Sum, word: NumberWord, joined: boolean, unitsFirst: boolean): Added {
  if (sum.ordinal && !(word.rank === 'ten' && unitsFirst && sum.units && !sum.tens)) return 'stop';
  const ordinal = word.ordinal === true || sum.ordinal;
  const started = sum.total !== 0 || sum.group !== 0;
  switch (word.rank) {
    case 'zero':
      return started ? 'stop' : { ...sum, closed: true };
    case 'unit':
      if (sum.units || sum.closed) return 'stop';
      if (sum.tens && (unitsFirst || joined)) return 'stop';
      if (started && unitsFirst && !joined) return 'stop';
      // "twenty-first", "one hundred and first", but not "a million second homes".
      if (word.ordinal && started && !sum.tens && !joined) return 'stop';
      return { ...sum, group: sum.group + word.value, units: true, ordinal };
    case 'teen':
      if (sum.units || sum.tens || sum.closed || (started && unitsFirst && !joined)) return 'stop';
      return { ...sum, group: sum.group + word.value, tens: true, closed: true, ordinal };
    case 'ten':
      return addTen(sum, word.value, joined, unitsFirst, started, ordinal);
    case 'hundred':
      return addHundred(sum, word.value, joined, unitsFirst, ordinal);
    case 'hundreds':
      if (sum.group !== 0 || sum.closed) return joined ? 'stop' : 'conflict';
      if (sum.total !== 0 && !joined) return 'stop';
      return { ...sum, group: word.value, hundreds: true, ordinal };
    case 'scales':
      if (sum.group !== 0 || sum.closed) return 'stop';
      if (sum.total !== 0 && (!joined || word.value >= sum.scale)) return 'stop';
      return { ...sum, total: sum.total + word.value, scale: word.value / 2, lastTerm: word.value };
    case 'scale':
      return addScale(sum, word.value, joined, ordinal);
  }
}

function addTen(
  sum: Sum,
  value: number,
  joined: boolean,
  unitsFirst: boolean,
  started: boolean,
  ordinal: boolean,
): Added {
  if (sum.tens || sum.closed) return 'stop';
  if (sum.units) {
    if (!unitsFirst) return 'stop';
    // "ثلاثة عشر" has no "and", "ثلاثة وعشرون" must have it.
    if ((value === 10) === joined) return 'stop';
    return { ...sum, group: sum.group + value, tens: true, closed: true, ordinal };
  }
  if (started && unitsFirst && !joined) return 'stop';
  return { ...sum, group: sum.group + value, tens: true, closed: value === 10 || unitsFirst, ordinal };
}

function addHundred(sum: Sum, value: number, joined: boolean, unitsFirst: boolean, ordinal: boolean): Added {
  const next: Sum = { ...sum, hundreds: true, tens: false, units: false, closed: false, ordinal };
  if (sum.group === 0) {
    if (sum.closed || (sum.total !== 0 && !joined && unitsFirst)) return 'stop';
    return { ...next, group: value };
  }
  if (joined) return 'stop';
  if (sum.hundreds) return 'conflict';
  if (sum.units && !sum.tens) return { ...next, group: sum.group * value };
  // English also counts "fifteen hundred".
  return unitsFirst || sum.group >= 100 || sum.group % 10 === 0
    ? 'conflict'
    : { ...next, group: sum.group * value };
}

function addScale(sum: Sum, value: number, joined: boolean, ordinal: boolean): Added {
  const next: Sum = { ...EMPTY_SUM, ordinal, scale: value };
  if (sum.group === 0 && sum.closed) return 'stop';
  if (sum.group === 0 && sum.total === 0) return { ...next, total: value, lastTerm: value };
  if (sum.group === 0) {
    if (joined) return value < sum.scale ? { ...next, total: sum.total + value, lastTerm: value } : 'stop';
    // "ألف مليار": a scale of a scale.
    if (value < sum.scale) return 'stop';
    const term = sum.lastTerm * value;
    return { ...next, total: sum.total - sum.lastTerm + term, lastTerm: term };
  }
  if (joined) return 'stop';
  if (sum.total === 0 || value < sum.scale) {
    const term = sum.group * value;
    return { ...next, total: sum.total + term, lastTerm: term };
  }
  // "ألف ومئتا مليون" is 1,200 million; "ألف وخمسة ملايين" is two numbers.
  if (value === sum.scale || sum.group < 100) return 'conflict';
  const term = worth(sum) * value;
  return { ...next, total: term, lastTerm: term };
}

/** Adds "and a half": of the last scale where nothing waits, else of one ("two and a half"). */
export function addFraction(sum: Sum, part: number): Sum {
  if (sum.group !== 0) return { ...sum, group: sum.group + part, closed: true };
  return { ...sum, total: sum.total + part * (sum.scale === 0 ? 1 : sum.scale), closed: true };
}
