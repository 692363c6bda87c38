import { CURRENCY_SIGNS } from '../../numbers/currency-codes.ts';
import type { Bound, NumberLexicon, NumeralLexicon, Unit } from '../../numbers/lexicon.ts';
import { PhraseData } from '../../numbers/phrase-data.ts';

const data = new PhraseData();

/** What needs no language: percent sign, currency signs, comparison signs and the dash of a range. */
export const PHRASES: Omit<NumberLexicon, keyof NumeralLexicon> = {
  percents: data.table([['%', { kind: 'percent', unit: '%' }]]),
  currencies: data.table([]),
  signs: data.table(CURRENCY_SIGNS.map(([sign, unit]) => [sign, { kind: 'money', unit } as Unit] as const)),
  countries: data.table([]),
  nouns: data.table([]),
  unitsBefore: data.table([]),
  adjectivesFirst: false,
  singular: () => null,
  determiners: new Set(),
  countedEnding: '',
  isCounted: () => false,
  pronouns: new Set(),
  bounds: data.grouped<Bound | 'not'>([
    ['>', '>'],
    ['>=', '>=, ≥'],
    ['<', '<'],
    ['<=', '<=, ≤'],
    ['~', '~, ≈'],
  ]),
  duringWords: new Set(),
  boundVerbs: new Map(),
  negations: new Set(),
  boundsAfter: data.table([['+', '>=' as const]]),
  rangeOpeners: data.table([]),
  rangeJoiners: new Set(['-', '~']),
  alternatives: new Set(),
  changeOpeners: new Set(),
  changes: new Set(),
  ratios: data.table([]),
  boundJoiners: new Set(),
  vague: data.table([]),
  vagueDurationAfter: new Set(),
  vagueDurationPrefixes: new Set(),
  vagueDurationBefore: new Set(),
  durationAfter: new Set(),
  durationBefore: new Set(),
  names: data.table([]),
  labels: new Set(),
  clockBefore: new Set(),
  clockAfter: new Set(),
  scores: new Set(),
  ordinalStopsBefore: new Set(),
  ordinalStopsAfter: new Set(),
  possessives: [],
  starters: data.starters,
};
