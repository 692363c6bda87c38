import { atomicity, distinct } from './atomicity.ts';
import { exactChain, inventedSources, nearestSource, sourceSet, strongCarryOver } from './attribution.ts';
import { checkWorthiness } from './check-worthiness.ts';
import { claimPrecision } from './claim-precision.ts';
import { claimRecall } from './claim-recall.ts';
import { elementsCovered, sentencesCovered } from './coverage.ts';
import { datesExact, extraDates, inheritedDates, weekdayFlags } from './dates.ts';
import type { EvalCase } from './eval-case.ts';
import { modalityKept } from './modality.ts';
import { quantitiesExact, quantityValues } from './quantities.ts';
import { noReferenceLeft } from './references.ts';
import { conflictsFound, falseConflicts, relations } from './relations.ts';
import type { Score } from './score.ts';
import { segmentBounds } from './segment-bounds.ts';
import { segmentStatus } from './segment-status.ts';
import { spanIntegrity } from './span-integrity.ts';
import { voiceLeak } from './voice-leak.ts';

/** Every figure of an article against its annotation, in the order of the report. */
export const SCORERS: readonly ((input: EvalCase) => Score)[] = [
  spanIntegrity,
  segmentStatus,
  segmentBounds,
  claimRecall,
  claimPrecision,
  sentencesCovered,
  elementsCovered,
  atomicity,
  distinct,
  noReferenceLeft,
  nearestSource,
  exactChain,
  sourceSet,
  strongCarryOver,
  inventedSources,
  voiceLeak,
  datesExact,
  inheritedDates,
  extraDates,
  weekdayFlags,
  quantitiesExact,
  quantityValues,
  modalityKept,
  checkWorthiness,
  relations,
  conflictsFound,
  falseConflicts,
];
