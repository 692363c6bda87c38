import { type Check, type CheckId, SCORE_FORMULA, type Scores } from '../domain/check.ts';
import type { Claim } from '../domain/claim.ts';
import type { Verdict } from '../domain/verdict.ts';

/** score@1: which checks each score is made of. Published in docs/scoring.md; change it only under a new version. */
export const SCORE_PARTS: Readonly<Record<'grounding' | 'attribution' | 'clarity', readonly CheckId[]>> = {
  grounding: [
    'span-verbatim',
    'numbers-agree',
    'dates-agree',
    'weekday-agrees',
    'names-agree',
    'quote-exact',
    'hedge-kept',
    'negation-kept',
    'consistent',
    'heading-supported',
  ],
  attribution: ['source-stated', 'source-kept'],
  clarity: ['atomic', 'self-contained', 'language-right', 'not-duplicate'],
};

/** What a judge's "no" leaves of attribution and of clarity at most. */
export const JUDGED_NO = 0.5;

export const SCORE_WEIGHTS = { grounding: 0.5, attribution: 0.3, clarity: 0.2, support: 0.4 } as const;

const round = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * The mean of the checks that had something to judge; one failure makes it 0, and a check that could not run counts
 * as 0 in the mean. Null when there was nothing to judge.
 */
function part(checks: readonly Check[], ids: readonly CheckId[]): number | null {
  const judged = checks.filter((check) => ids.includes(check.id) && check.outcome !== 'not-applicable');
  if (judged.length === 0) return null;
  if (judged.some((check) => check.outcome === 'fail')) return 0;
  return round(judged.reduce((sum, check) => sum + (check.score ?? 0), 0) / judged.length);
}

/** 0 refuted … 0.5 conflicting … 1 supported, by confidence; null while nothing speaks for or against. */
function supportOf(verdict: Verdict): number | null {
  const confidence = verdict.confidence ?? 0;
  if (verdict.label === 'supported') return round(0.5 + confidence / 2);
  if (verdict.label === 'refuted') return round(0.5 - confidence / 2);
  return verdict.label === 'conflicting' ? 0.5 : null;
}

/** The lower of what was found and what a judge leaves of it: never more than was found. */
const lowered = (found: number | null, most: number | null): number | null =>
  found === null || most === null ? found : Math.min(found, most);

/**
 * score@1. Depends on the answer's own fields alone, so that a client can recompute it. A judge may lower a part, never
 * lift it.
 */
export function scoreClaim(
  checks: readonly Check[],
  judgement: Claim['judgement'],
  verdict: Claim['verdict'],
): Scores {
  const grounding = lowered(part(checks, SCORE_PARTS.grounding), judgement?.faithful ?? null);
  const wrongSource = judgement?.attributionRight === false ? JUDGED_NO : null;
  const attribution = lowered(part(checks, SCORE_PARTS.attribution), wrongSource);
  const unclear = judgement?.atomic === false || judgement?.selfContained === false ? JUDGED_NO : null;
  const clarity = lowered(part(checks, SCORE_PARTS.clarity), unclear);
  const support = supportOf(verdict.holds);
  let sum = 0;
  let weight = 0;
  for (const [value, share] of [
    [grounding, SCORE_WEIGHTS.grounding],
    [attribution, SCORE_WEIGHTS.attribution],
    [clarity, SCORE_WEIGHTS.clarity],
  ] as const)
    if (value !== null) {
      sum += value * share;
      weight += share;
    }
  const base = weight === 0 ? null : sum / weight;
  const blended =
    base === null || support === null
      ? base
      : base * (1 - SCORE_WEIGHTS.support) + support * SCORE_WEIGHTS.support;
  // What the article does not say, or says in another voice, cannot be made good by being well put.
  const sunk = grounding === 0 || attribution === 0;
  return {
    grounding,
    attribution,
    clarity,
    support,
    overall: blended === null ? null : sunk ? Math.min(round(blended), 0.2) : round(blended),
    formula: SCORE_FORMULA,
  };
}
