import type { Article, Rejected } from '../domain/article.ts';
import type { Check } from '../domain/check.ts';
import type { Claim, ClaimDraft } from '../domain/claim.ts';
import { contentId, sha256Hex } from '../domain/hash.ts';
import type { Proposal } from '../domain/proposal.ts';
import type { ArticleInput } from '../domain/requests.ts';
import type { Segment, Warning } from '../domain/segment.ts';
import type { Engine as EngineName, Relation } from '../domain/verdict.ts';
import type { Judged } from '../engines/llm/judge-claims.ts';
import type { ExternalDeps } from '../evidence/external/ask-providers.ts';
import { toCarrier } from '../sources/to-hop.ts';
import type { EvidenceReader, Supplied } from '../storage/evidence-port.ts';
import type { Reading } from '../text/reading.ts';
import { type ArticleModel, type ModelDeps, NO_CALLS, openModel } from './article-model.ts';
import type { AnalysisEvent, AnalysisOptions } from './events.ts';
import { type ReadingDeps, readArticle } from './read-article.ts';

export interface AnalysisDeps extends ReadingDeps {
  /** Milliseconds since 1970, UTC. Passed in, so that a test can hold it still. */
  readonly clock: () => number;
  /** The configured language model; null where there is none. */
  readonly model: ModelDeps | null;
}

/** What the claims of an article are held against besides what came with it. */
export interface EvidenceSource {
  readonly index: EvidenceReader;
  /** Whom to ask outside; null for nobody. */
  readonly external: ExternalDeps | null;
  /** ISO 8601: judges as of then; null for now. */
  readonly asOf: string | null;
  /** Holds claims that are not worth checking against evidence, too. */
  readonly everyClaim: boolean;
  /** Who is asked about what the rules leave open; absent: the model that read the article, if one did. */
  readonly model?: ArticleModel | null;
  /** Called, and waited for, before anything stored is looked at. */
  readonly enter?: () => Promise<void>;
  /** Gets the evidence that bears on a claim and is no stored article: to be stored with the article. */
  readonly keep: (supplied: readonly Supplied[]) => void;
}

/** An article on its way through the stages: each adds what it found and leaves the rest as it was. */
export interface Analysis {
  readonly id: string;
  readonly input: ArticleInput;
  readonly startedAt: number;
  /** The model as this article may use it; null where none is configured or none is asked for. */
  readonly model: ArticleModel | null;
  readonly signal: AbortSignal;
  /** null where nobody listens: then nothing is made to be told. */
  readonly onEvent: ((event: AnalysisEvent) => void) | null;
  /** null where claims are held against nothing stored. */
  readonly evidence: EvidenceSource | null;
  readonly reading: Reading;
  readonly drafts: readonly ClaimDraft[];
  readonly segments: readonly Segment[];
  readonly rejected: readonly Rejected[];
  readonly proposals: ReadonlyMap<string, Proposal>;
  /** Which engine the claims come from. */
  readonly engine: EngineName;
  readonly relations: ReadonlyMap<string, readonly Relation[]>;
  readonly checks: ReadonlyMap<string, readonly Check[]>;
  /** What the judge said, by claim id. */
  readonly judged: ReadonlyMap<string, Judged>;
  readonly claims: readonly Claim[];
  readonly warnings: readonly Warning[];
  /** What was asked for and could not be given, one sentence each. */
  readonly degraded: readonly string[];
}

const NOBODY = new AbortController().signal;

export function begin(
  input: ArticleInput,
  deps: AnalysisDeps,
  { tenant = '', signal = NOBODY, onEvent, evidence = null }: AnalysisOptions,
): Analysis {
  const startedAt = deps.clock();
  const reading = readArticle(input, deps);
  return {
    id: contentId('art', ...(tenant === '' ? [] : [tenant]), input.text, input.publisher, input.publishedAt),
    input,
    startedAt,
    model: deps.model === null || input.engine === 'rules' ? null : openModel(deps.model, tenant),
    signal,
    onEvent: onEvent ?? null,
    evidence,
    reading,
    drafts: [],
    segments: [],
    rejected: [],
    proposals: new Map(),
    engine: 'rules',
    relations: new Map(),
    checks: new Map(),
    judged: new Map(),
    claims: [],
    warnings: reading.warnings,
    degraded: [],
  };
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0
    ? null
    : Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 1000) / 1000;

/** Share of the segments that could hold claims and were read to an end, weighted by nothing: 1 when none failed. */
function coverageOf(segments: readonly Segment[]): number | null {
  const counted = segments.filter((segment) => segment.kind === 'sentence' || segment.kind === 'heading');
  if (counted.length === 0) return null;
  const failed = counted.filter(
    (segment) => segment.status === 'failed' || segment.status === 'ambiguous',
  ).length;
  return Math.round((1 - failed / counted.length) * 1000) / 1000;
}

function engineOf({ engine, model, degraded }: Analysis): Article['engine'] {
  if (engine === 'rules' || model === null)
    return { name: 'rules', model: null, prompts: {}, degraded: [...degraded] };
  const { extract, judge, verdict } = model.prompts;
  return {
    name: 'llm',
    model: model.name,
    prompts: {
      extract: extract.sha256,
      judge: judge.sha256,
      ...(model.wasAsked(verdict.name) && { verdict: verdict.sha256 }),
    },
    degraded: [...degraded],
  };
}

export function finish(analysis: Analysis, deps: AnalysisDeps): Article {
  const article = describe(analysis);
  const durationMs = Math.max(0, Math.round((deps.clock() - analysis.startedAt) * 100) / 100);
  return { ...article, usage: { ...article.usage, durationMs } };
}

/** An analysis as an article, however far it has come. */
export function describe(analysis: Analysis): Article {
  const { input, reading } = analysis;
  return {
    id: analysis.id,
    object: 'article',
    text: input.text,
    textSha256: sha256Hex(input.text),
    offsetUnit: 'utf16',
    language: reading.language,
    direction: reading.locale.direction,
    title: input.title,
    publisher: input.publisher,
    publishedAt: input.publishedAt,
    createdAt: new Date(analysis.startedAt).toISOString(),
    engine: engineOf(analysis),
    segments: [...analysis.segments],
    claims: [...analysis.claims],
    rejected: [...analysis.rejected],
    warnings: [...analysis.warnings].sort((a, b) => a.span.start - b.span.start),
    carrier: reading.carrier === null ? null : toCarrier(reading.carrier, reading),
    scores: {
      grounding: mean(
        analysis.claims.flatMap((claim) => (claim.scores.grounding === null ? [] : [claim.scores.grounding])),
      ),
      coverage: coverageOf(analysis.segments),
    },
    usage: {
      ...(analysis.model?.usage() ?? NO_CALLS),
      durationMs: 0,
    },
  };
}
