import { headingWarnings } from '../checks/heading-supported.ts';
import { runChecks } from '../checks/index.ts';
import { scoreClaim } from '../checks/score.ts';
import type { ClaimDraft } from '../domain/claim.ts';
import { judgeClaims } from '../engines/llm/judge-claims.ts';
import { createLlmEngine } from '../engines/llm/llm-engine.ts';
import { rulesEngine } from '../engines/rules/rules-engine.ts';
import { relateClaims } from '../evidence/relate-claims.ts';
import { statementsOf } from '../evidence/statement.ts';
import { sketchText } from '../evidence/text-sketch.ts';
import { pendingVerdict } from '../evidence/verdict.ts';
import { toCarrier } from '../sources/to-hop.ts';
import type { Analysis, AnalysisDeps } from './analysis.ts';
import { unchecked } from './events.ts';
import { toEvidenceText } from './read-evidence.ts';
import { verifyWithModel } from './verify-with-model.ts';

export type Stage = (analysis: Analysis, deps: AnalysisDeps) => Analysis | Promise<Analysis>;

const extractClaims: Stage = async (analysis, deps) => {
  const { model, reading, input, id, signal } = analysis;
  const engine =
    model === null
      ? rulesEngine
      : createLlmEngine({
          model,
          prompt: model.prompts.extract,
          locales: deps.locales.spoken,
          fence: model.fence,
        });
  const { publishedAt, claimLanguage } = input;
  const { onEvent } = analysis;
  const listeners = onEvent !== null && {
    onClaim: (draft: ClaimDraft) => onEvent({ type: 'claim', claim: unchecked(draft, analysis) }),
    onProgress: (done: number, total: number) =>
      onEvent({ type: 'progress', stage: 'extracted', done, total }),
  };
  const request = {
    articleId: id,
    publishedAt,
    claimLanguage,
    signal,
    isClaim: analysis.evidence?.everyClaim === true,
    ...(listeners || {}),
  };
  const extraction = await engine.extract(reading, request);
  const { claims, degraded, ...rest } = extraction;
  if (model === null) onEvent?.({ type: 'progress', stage: 'extracted', done: 1, total: 1 });
  // What the rules filled in, or answered alone, is told of too.
  else if (listeners) claims.forEach(listeners.onClaim);
  return { ...analysis, ...rest, drafts: claims, degraded: [...analysis.degraded, ...degraded] };
};

const nameWhatWasNotGiven: Stage = (analysis) => {
  const wanted = analysis.input.claimLanguage;
  const given = analysis.reading.language;
  const isGiven =
    wanted === null || wanted.split('-')[0]?.toLowerCase() === given.split('-')[0]?.toLowerCase();
  if (isGiven || analysis.drafts.every((draft) => draft.by === 'llm')) return analysis;
  const which = analysis.engine === 'rules' ? 'claims' : 'its claims';
  const reason = `claimLanguage: the rule engine does not translate; ${which} are in the article's language, "${given}".`;
  return { ...analysis, degraded: [...analysis.degraded, reason] };
};

const relate: Stage = (analysis) => ({
  ...analysis,
  relations: relateClaims(analysis.drafts, analysis.reading),
});

const check: Stage = (analysis, deps) => {
  const { reading, drafts, relations, proposals } = analysis;
  const context = { reading, claims: drafts, relations, proposals, locales: deps.locales.spoken };
  return { ...analysis, checks: runChecks(analysis.drafts, context) };
};

/** Only claims that a model gave are worth a second call: where it failed to give them, it is not asked again. */
const judge: Stage = async (analysis) => {
  const { model, engine, drafts, checks, reading, signal } = analysis;
  if (model === null || engine === 'rules' || drafts.length === 0) return analysis;
  const language = analysis.input.claimLanguage ?? reading.language;
  const { judged, degraded } = await judgeClaims(
    { claims: drafts, checks, reading, language, signal },
    { model, prompt: model.prompts.judge, fence: model.fence },
  );
  analysis.onEvent?.({ type: 'progress', stage: 'judged', done: judged.size, total: drafts.length });
  return { ...analysis, judged, degraded: [...analysis.degraded, ...degraded] };
};

const score: Stage = (analysis) => ({
  ...analysis,
  claims: analysis.drafts.map((draft) => {
    const checks = [...(analysis.checks.get(draft.id) ?? [])];
    const verdict = pendingVerdict(draft, analysis.reading.locale, analysis.input.verify);
    const { judgement = null, ...worth } = analysis.judged.get(draft.id) ?? {};
    return {
      ...draft,
      ...worth,
      checks,
      scores: scoreClaim(checks, judgement, verdict),
      judgement,
      verdict,
      relations: [...(analysis.relations.get(draft.id) ?? [])],
    };
  }),
});

const verify: Stage = async (analysis, deps) => {
  const { evidence, input, claims, reading, startedAt, signal } = analysis;
  if (evidence === null || !input.verify) return analysis;
  const now = new Date(startedAt).toISOString();
  const { publisher, publishedAt } = input;
  const carrier = reading.carrier === null ? null : toCarrier(reading.carrier, reading).sourceId;
  const verified = await verifyWithModel(
    {
      claims,
      isAsked: (claim) => evidence.everyClaim || claim.checkWorthy,
      ...(evidence.everyClaim ? { statements: statementsOf(reading) } : {}),
      facts: {
        publisher,
        url: null,
        publishedAt,
        createdAt: now,
        language: reading.language,
        carrier,
        sketch: sketchText(reading.text.tokens),
        isReport: !evidence.everyClaim,
      },
      evidence: (input.evidence ?? []).map(toEvidenceText),
      asOf: evidence.asOf ?? now,
      except: analysis.id,
    },
    { locales: deps.locales, index: evidence.index, external: evidence.external },
    {
      // Where a model did not read the article it is not asked again.
      model: evidence.model ?? (analysis.engine === 'llm' ? analysis.model : null),
      language: input.claimLanguage ?? reading.language,
      signal,
      enter: evidence.enter,
    },
  );
  evidence.keep(verified.supplied);
  return { ...analysis, claims: verified.claims, degraded: [...analysis.degraded, ...verified.degraded] };
};

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
  // The judge is shown what the checks found.
  judge,
  score,
  // The world after the article: what others say of the same things.
  verify,
  // Last, because a heading is held against the claims of the body.
  warn,
];
