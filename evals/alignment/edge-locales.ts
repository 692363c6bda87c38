import type { EdgeLocale } from '../../src/text/align/edges.ts';
import { modality as arabicModality } from '../../src/text/locales/ar/modality.ts';
import { numbers as arabicNumbers } from '../../src/text/locales/ar/numbers.ts';
import { proclitics as arabicProclitics } from '../../src/text/locales/ar/proclitics.ts';
import { modality as englishModality } from '../../src/text/locales/en/modality.ts';
import { numbers as englishNumbers } from '../../src/text/locales/en/numbers.ts';

/** What alignment has to know of a language: where a quote may not be cut. */
export const ARABIC_EDGES: EdgeLocale = {
  modality: arabicModality,
  numbers: arabicNumbers,
  proclitics: arabicProclitics,
};
export const ENGLISH_EDGES: EdgeLocale = {
  modality: englishModality,
  numbers: englishNumbers,
  proclitics: [],
};
