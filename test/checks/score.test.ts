import { describe, expect, it } from 'vitest';
import { OUTCOME_SCORES } from '../../src/checks/check.ts';
import { SCORE_PARTS, scoreClaim } from '../../src/checks/score.ts';
import { CHECK_IDS, type Check, type CheckId, type CheckOutcome } from '../../src/domain/check.ts';
import type { Claim } from '../../src/domain/claim.ts';
import type { Verdict } from '../../src/domain/verdict.ts';
import { readProjectFile } from '../support/tracked-files.ts';

const holds = (label: Verdict['label'], confidence: number | null): Verdict => ({
  label,
  confidence,
  by: 'rules',
  asOf: null,
  origins: 0,
  evidence: [],
  missing: null,
});
const open = { said: null, holds: holds('not-enough-evidence', null) };

const checksOf = (outcomes: Partial<Record<CheckId, CheckOutcome>>): Check[] =>
  CHECK_IDS.map((id) => {
    const outcome = outcomes[id] ?? 'not-applicable';
    return { id, outcome, score: OUTCOME_SCORES[outcome], message: '', spans: [] };
  });

describe('score@1', () => {
  const page = readProjectFile('docs/scoring.md');
  const examples = JSON.parse(/```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '[]');

  it('has examples on its page', () => {
    expect(examples.length).toBeGreaterThanOrEqual(4);
  });

  it.each(examples as { checks: Partial<Record<CheckId, CheckOutcome>>; scores: object }[])(
    'gives what docs/scoring.md says: %j',
    ({ checks, scores }) => {
      expect(scoreClaim(checksOf(checks), null, open)).toMatchObject(scores);
    },
  );

  it('puts every check in one part', () => {
    expect(Object.values(SCORE_PARTS).flat().sort()).toEqual([...CHECK_IDS].sort());
  });

  it('is null, not zero, with nothing to judge', () => {
    expect(scoreClaim(checksOf({}), null, open)).toMatchObject({
      grounding: null,
      attribution: null,
      overall: null,
    });
  });

  const judge = (said: Partial<NonNullable<Claim['judgement']>>) => ({
    by: 'llm' as const,
    model: 'm',
    faithful: 1,
    atomic: true,
    selfContained: true,
    attributionRight: true,
    reason: '',
    ...said,
  });

  it('lets a judge lower grounding, never lift it', () => {
    const score = (outcome: 'pass' | 'fail' | 'warn', faithful: number) =>
      scoreClaim(checksOf({ 'span-verbatim': outcome }), judge({ faithful }), open).grounding;
    expect([score('pass', 0.4), score('fail', 1), score('warn', 1)]).toEqual([0.4, 0, 0.5]);
  });

  it('lets a judge lower attribution and clarity to a half, never lift them', () => {
    const passed = checksOf({ 'source-kept': 'pass', atomic: 'pass' });
    expect(scoreClaim(passed, judge({ attributionRight: false }), open)).toMatchObject({
      attribution: 0.5,
      clarity: 1,
    });
    expect(scoreClaim(passed, judge({ atomic: false }), open).clarity).toBe(0.5);
    expect(scoreClaim(passed, judge({ selfContained: false }), open).clarity).toBe(0.5);
    const failed = checksOf({ 'source-kept': 'fail', atomic: 'fail' });
    expect(scoreClaim(failed, judge({}), open)).toMatchObject({ attribution: 0, clarity: 0 });
    expect(scoreClaim(checksOf({}), judge({ attributionRight: false }), open).attribution).toBeNull();
  });

  it('blends in support only where there is some', () => {
    const checks = checksOf({ 'span-verbatim': 'pass' });
    expect(scoreClaim(checks, null, { said: null, holds: holds('supported', 1) })).toMatchObject({
      support: 1,
      overall: 1,
    });
    expect(scoreClaim(checks, null, { said: null, holds: holds('refuted', 1) })).toMatchObject({
      support: 0,
      overall: 0.6,
    });
    expect(scoreClaim(checks, null, { said: null, holds: holds('conflicting', 0.9) }).support).toBe(0.5);
    expect(scoreClaim(checks, null, open).support).toBeNull();
  });
});
