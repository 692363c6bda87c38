import type { ClaimKind } from '../../domain/claim.ts';
import type { Modality, ModalityClass } from '../../domain/modality.ts';
import type { Reading } from '../../text/reading.ts';
import { verbAt } from '../../text/verbs/verb-at.ts';
import type { Candidate } from './candidates.ts';

/** Somebody's evaluation: that it was said can be checked, that it is so cannot. */
export function isJudgement(candidate: Candidate, classes: ReadonlySet<ModalityClass>): boolean {
  const { mode, attribution } = candidate.region;
  return (
    mode === 'content' &&
    (classes.has('opinion') || attribution?.speechAct === 'judge' || attribution?.speechAct === 'express')
  );
}

/** What sort of claim a candidate makes; the order decides where two fit. */
export function kindOf(
  reading: Reading,
  candidate: Candidate,
  modality: Modality,
  classes: ReadonlySet<ModalityClass>,
  background: boolean,
): ClaimKind {
  if (candidate.region.mode === 'speech')
    return candidate.region.attribution?.speechAct === 'predict' ? 'prediction' : 'statement';
  if (candidate.role === 'value') return 'quantity';
  if (isJudgement(candidate, classes)) return 'statement';
  const { verb } = candidate.clause;
  const form =
    verb === null
      ? null
      : (verbAt(reading.text.tokens, verb, candidate.clause.from, reading.locale)?.form ?? null);
  if (classes.has('prediction') || modality.certainty === 'possible') return 'prediction';
  if (modality.certainty === 'planned') return 'plan';
  if (form !== null && reading.locale.claims.planVerbs.has(form.lemma) && form.tense !== 'past')
    return 'plan';
  if (form?.tense === 'future') return 'prediction';
  if (
    background ||
    (form !== null && reading.locale.claims.stateVerbs.has(form.lemma) && form.tense === 'present')
  )
    return 'background';
  return 'event';
}
