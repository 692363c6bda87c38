import type { NumeralLexicon } from '../../numbers/lexicon.ts';

/** Digits alone. */
export const NUMERALS: NumeralLexicon = {
  words: new Map(),
  conjunctions: new Set(),
  joiningPrefixes: new Set(),
  definitePrefixes: new Set(),
  article: '',
  unitsFirst: false,
  articles: new Set(),
  fractions: new Map(),
  decimalWords: new Set(),
  fractionParts: new Map(),
  singularParts: new Map(),
  fractionLeads: new Map(),
  partitives: new Set(),
  isWhole: () => false,
  notFractionBefore: new Set(),
  notFractionAfter: new Set(),
  scaleMarks: new Map(),
  moneyScaleMarks: new Map(),
  ordinalMarks: new Set(),
  negatives: new Set(),
  functionWords: new Set(),
};
