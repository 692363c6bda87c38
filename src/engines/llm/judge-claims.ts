import type { Check } from '../../domain/check.ts';
import type { Claim, ClaimDraft } from '../../domain/claim.ts';
import { readItems } from '../../llm/items.ts';
import { type LanguageModel, ModelError } from '../../llm/port.ts';
import { type Reading, segmentId } from '../../text/reading.ts';
import { spanOf } from '../../text/tokens.ts';
import { notWords } from './ground-text.ts';
import { inOrder } from './in-order.ts';
import { judgedWorth } from './judged-worth.ts';
import { JudgementAnswer, ReadJudgement } from './judgement-schema.ts';
import { fillIn, type Prompt } from './prompt.ts';

export interface Judged {
  readonly judgement: NonNullable<Claim['judgement']>;
  readonly checkWorthiness: number;
  readonly checkWorthy: boolean;
}

export interface JudgeDeps {
  readonly model: LanguageModel;
  readonly prompt: Prompt;
  readonly fence: () => string;
}

export interface JudgeRequest {
  readonly claims: readonly ClaimDraft[];
  readonly checks: ReadonlyMap<string, readonly Check[]>;
  readonly reading: Reading;
  readonly language: string;
  readonly signal: AbortSignal;
}

export interface Judging {
  /** By claim id; a claim without an entry was not judged. */
  readonly judged: ReadonlyMap<string, Judged>;
  readonly degraded: readonly string[];
}

/** Batches that are under way at the same time. */
const AT_ONCE = 4;
/** Characters of the sentence around a claim that the judge is shown: a hostile text has one endless sentence. */
const MOST_CONTEXT = 1_500;

/** A reason is shown to people: one that carries an address, markup or a code of its own is not. */
const plain = (reason: string, reading: Reading): string =>
  notWords(reason, reading) === null ? reason : '';

const flat = (words: string): string => words.replaceAll(/\s+/g, ' ');

function contextOf(claim: ClaimDraft, reading: Reading): string {
  const content = reading.contents.find((_, index) => segmentId(index) === claim.segmentId);
  if (content === undefined) return '';
  const { start, end } = content.segment;
  const first = claim.spans[0]?.start ?? start;
  const from = Math.max(start, Math.min(first - MOST_CONTEXT / 2, end - MOST_CONTEXT));
  return flat(spanOf(reading.text, from, Math.min(end, from + MOST_CONTEXT)).quote);
}

function show(claim: ClaimDraft, id: string, request: JudgeRequest): string {
  const findings = (request.checks.get(claim.id) ?? [])
    .filter((check) => check.outcome === 'fail' || check.outcome === 'warn')
    .map((check) => `${check.id} ${check.outcome}: ${flat(check.message)}`);
  const chain = claim.attribution.chain.map((hop) => `${hop.hop} "${flat(hop.name)}"`);
  return [
    `[${id}] ${flat(claim.text)}`,
    `  passage: ${claim.spans.map((span) => flat(span.quote)).join(' … ')}`,
    `  sentence: ${contextOf(claim, request.reading)}`,
    `  sources: ${chain.length === 0 ? '(none: the article itself)' : chain.join(' ← ')}`,
    `  findings: ${findings.length === 0 ? '(none)' : findings.join('; ')}`,
  ].join('\n');
}

/** Whether an answer is worth keeping: every judgement of it can be read. */
function isWhole(text: string): boolean {
  const { items, complete } = readItems(text, 'judgements');
  return complete && items.every((item) => ReadJudgement.safeParse(item).success);
}

async function judgeBatch(
  batch: readonly ClaimDraft[],
  request: JudgeRequest,
  deps: JudgeDeps,
): Promise<Judging> {
  const { model, prompt, fence } = deps;
  const marker = fence();
  const idOf = (index: number): string => `c${index + 1}`;
  const claims = batch.map((claim, index) => show(claim, idOf(index), request)).join('\n');
  const values = { fence: marker, language: request.language, claims };
  try {
    const reply = await model.ask(
      {
        step: prompt.name,
        promptSha256: prompt.sha256,
        fence: marker,
        system: fillIn(prompt.system, values),
        user: fillIn(prompt.user, values),
        output: { name: prompt.output, schema: JudgementAnswer, isWhole },
        maxOutputTokens: prompt.maxOutputTokens,
      },
      { signal: request.signal },
    );
    const answers = new Map<string, ReadJudgement>();
    for (const item of readItems(reply.text, 'judgements').items) {
      const { data } = ReadJudgement.safeParse(item);
      // Of two judgements of one claim the first counts: a second is no correction but a slip.
      if (data !== undefined && !answers.has(data.claim)) answers.set(data.claim, data);
    }
    const judged = new Map<string, Judged>();
    batch.forEach((claim, index) => {
      const answer = answers.get(idOf(index));
      if (answer === undefined) return;
      const { faithful, atomic, selfContained, attributionRight, reason } = answer;
      judged.set(claim.id, {
        ...judgedWorth(claim.checkWorthiness, answer),
        judgement: {
          by: 'llm',
          model: reply.model,
          faithful,
          atomic,
          selfContained,
          attributionRight,
          reason: plain(reason, request.reading),
        },
      });
    });
    const missing = batch.length - judged.size;
    return {
      judged,
      degraded: missing === 0 ? [] : [`judge: ${missing} of ${batch.length} claims were not judged.`],
    };
  } catch (error) {
    request.signal.throwIfAborted();
    if (!(error instanceof ModelError)) throw error;
    return { judged: new Map(), degraded: [`judge: ${error.message}`] };
  }
}

/**
 * Has a model judge claims beside the sentences they were taken from, in batches. What it does not answer stays unjudged;
 * what it answers can only lower a score. Throws only when the signal says to stop.
 */
export async function judgeClaims(request: JudgeRequest, deps: JudgeDeps): Promise<Judging> {
  const size = deps.prompt.claimsPerCall ?? 40;
  const batches: ClaimDraft[][] = [];
  for (let at = 0; at < request.claims.length; at += size) batches.push(request.claims.slice(at, at + size));
  const results = await inOrder(batches, AT_ONCE, (batch) => judgeBatch(batch, request, deps));
  return {
    judged: new Map(results.flatMap(({ judged }) => [...judged])),
    degraded: results.flatMap(({ degraded }) => degraded),
  };
}
