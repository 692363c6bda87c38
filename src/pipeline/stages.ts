import { headingWarnings } from '../checks/heading-supported.ts';
import { runChecks } from '../checks/index.ts';
import { scoreClaim } from '../checks/score.ts';
import { rulesEngine } from '../engines/rules/rules-engine.ts';
import { relateClaims } from '../evidence/relate-claims.ts';
import { pendingVerdict } from '../evidence/verdict.ts';
import type { Analysis, AnalysisDeps } from './analysis.ts';

export type Stage = (analysis: Analysis, deps: AnalysisDeps) => Analysis | Promise<Analysis>;

const extractClaims: Stage = async (analysis) => {
  const { claims, segments, rejected } = await rulesEngine.extract(analysis.reading, analysis.id);
  return { ...analysis, drafts: claims, segments, rejected };
};

const nameWhatWasNotGiven: Stage = (analysis) => {
  const wanted = analysis.input.claimLanguage;
  const given = analysis.reading.language;
  if (wanted === null || wanted.split('-')[0]?.toLowerCase() === given.split('-')[0]?.toLowerCase())
    return analysis;
  const reason = `claimLanguage: the rule engine does not translate; claims are in the article's language, "${given}".`;
  return { ...analysis, degraded: [...analysis.degraded, reason] };
};

const relate: Stage = (analysis) => ({
  ...analysis,
  relations: relateClaims(analysis.drafts, analysis.reading),
});

const check: Stage = (analysis) => {
  const context = { reading: analysis.reading, claims: analysis.drafts, relations: analysis.relations };
  return { ...analysis, checks: runChecks(analysis.drafts, context) };
};

const judge: Stage = (analysis) => ({
  ...analysis,
  claims: analysis.drafts.map((draft) => {
    const checks = [...(analysis.checks.get(draft.id) ?? [])];
    const verdict = pendingVerdict(draft, analysis.reading.locale, analysis.input.verify);
    return {
      ...draft,
      checks,
      scores: scoreClaim(checks, null, verdict),
      judgement: null,
      verdict,
      relations: [...(analysis.relations.get(draft.id) ?? [])],
    };
  }),
});

const warn: Stage = (analysis) => ({
  ...analysis,
  warnings: [...analysis.warnings, ...headingWarnings(analysis.claims, analysis.reading)],
});

/** From a read article to scored claims, in order. */
export const STAGES: readonly Stage[] = [
  extractClaims,
  nameWhatWasNotGiven,
  // Relations come before checks: "consistent" and "not-duplicate" ask what the claims are to one another.
  relate,
  check,
  judge,
  // Last, because a heading is held against the claims of the body.
  warn,
];
