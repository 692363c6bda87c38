import type { Operator } from '../operator.ts';
import { DATES } from './dates.ts';
import { MEANING } from './meaning.ts';
import { NAMES } from './names.ts';
import { NUMBERS } from './numbers.ts';
import { QUOTES } from './quotes.ts';
import { SOURCES } from './sources.ts';
import { STRUCTURE } from './structure.ts';

/** In the order of the report. */
export const OPERATORS: readonly Operator[] = [
  ...NUMBERS,
  ...DATES,
  ...NAMES,
  ...SOURCES,
  ...MEANING,
  ...QUOTES,
  ...STRUCTURE,
];
