import { arabicNumbers } from './arabic-numbers.ts';
import type { DataSet } from './data-set.ts';
import { englishQuantities } from './english-quantities.ts';
import { hijri } from './hijri.ts';
import { parallel } from './parallel.ts';
import { sentences } from './sentences.ts';
import { arabicTimes, englishTimes } from './time-spans.ts';

/** Every set of mentions and pairs that the kernel is measured on, in the order of the report. */
export const DATA_SETS: readonly DataSet[] = [
  arabicNumbers,
  arabicTimes,
  englishQuantities,
  englishTimes,
  sentences,
  hijri,
  parallel,
];
