import { anonymousProfile } from './anonymous-profile.ts';
import { atomicity, distinct } from './atomicity.ts';
import { exactChain, inventedSources, nearestSource, sourceSet, strongCarryOver } from './attribution.ts';
import { judgeBrier, judgeCalibration } from './calibration.ts';
import { checkWorthiness } from './check-worthiness.ts';
import { claimF1 } from './claim-f1.ts';
import { claimPrecision } from './claim-precision.ts';
import { claimRecall } from './claim-recall.ts';
import { elementsCovered, sentencesCovered } from './coverage.ts';
import { datesExact, extraDates, inheritedDates, weekdayFlags } from './dates.ts';
import { entailmentProxy } from './entailment.ts';
import type { EvalCase } from './eval-case.ts';
import { falseGrounding, groundingRecall } from './grounding.ts';
import { mergeLaundering } from './merge-laundering.ts';
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
  groundingRecall,
  falseGrounding,
  segmentStatus,
  segmentBounds,
  claimRecall,
  claimPrecision,
  claimF1,
  sentencesCovered,
  elementsCovered,
  atomicity,
  distinct,
  noReferenceLeft,
  entailmentProxy,
  nearestSource,
  exactChain,
  sourceSet,
  strongCarryOver,
  inventedSources,
  voiceLeak,
  mergeLaundering,
  anonymousProfile,
  datesExact,
  inheritedDates,
  extraDates,
  weekdayFlags,
  quantitiesExact,
  quantityValues,
  modalityKept,
  checkWorthiness,
  judgeBrier,
  judgeCalibration,
  relations,
  conflictsFound,
  falseConflicts,
];
