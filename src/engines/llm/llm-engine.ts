import type { Rejected } from '../../domain/article.ts';
import type { ClaimDraft } from '../../domain/claim.ts';
import type { Proposal } from '../../domain/proposal.ts';
import type { Time } from '../../domain/time.ts';
import type { LanguageModel } from '../../llm/port.ts';
import type { Locale } from '../../text/locale.ts';
import type { Reading } from '../../text/reading.ts';
import type { Engine, Extraction, ExtractionRequest } from '../engine.ts';
import { rulesEngine } from '../rules/rules-engine.ts';
import { type Asking, askExtraction, type ChunkAnswer } from './ask-extraction.ts';
import { chunksOf } from './chunks.ts';
import type { SkippedSegment } from './extraction-schema.ts';
import { missedClaims, type Skip, segmentLedger } from './fill-gaps.ts';
import { notWords } from './ground-text.ts';
import { inOrder } from './in-order.ts';
import { mergeClaims } from './merge-claims.ts';
import type { Prompt } from './prompt.ts';

export interface LlmEngineDeps {
  readonly model: LanguageModel;
  readonly prompt: Prompt;
  /** Languages that claims can be given in. */
  readonly locales: readonly Locale[];
  /** A marker that no article can hold: random, new at every call. */
  readonly fence: () => string;
}

/** Calls for one article that are under way at the same time. */
const AT_ONCE = 4;
/** Refused items that are shown; the rest are counted. */
const MOST_REJECTED = 200;

const primary = (tag: string): string => (tag.split('-')[0] as string).toLowerCase();

/** A model's words are shown only where they are plain: no address, markup or code of its own. */
function skipOf({ why, readings, reason }: SkippedSegment, reading: Reading): Skip {
  const words = [reason, ...readings].filter((one) => notWords(one, reading) === null);
  return { status: why, reason: words.join(' / ') };
}

/** Names the model gave as sources that the article does not state so. */
const droppedSources = (proposal: Proposal, claim: ClaimDraft): Rejected[] =>
  proposal.droppedSources.map((name) => ({
    text: claim.text,
    quote: name,
    reason: 'the article does not state this source for the claim',
  }));

function shown(rejected: readonly Rejected[]): Rejected[] {
  if (rejected.length <= MOST_REJECTED) return [...rejected];
  const more = rejected.length - MOST_REJECTED;
  return [...rejected.slice(0, MOST_REJECTED), { text: '', quote: '', reason: `and ${more} more` }];
}

function assemble(
  answers: readonly ChunkAnswer[],
  byRules: Extraction,
  reading: Reading,
  degraded: readonly string[],
): Extraction {
  const merged = mergeClaims(
    answers.flatMap((answer) => answer.claims),
    reading.text,
  );
  const byModel = merged.map(({ claim }) => claim);
  const unanswered = new Set(answers.flatMap((answer) => answer.unanswered));
  const missed = missedClaims(byRules.claims, byModel, unanswered);
  const startOf = (claim: ClaimDraft): number => claim.spans[0]?.start ?? 0;
  const claims = [...byModel, ...missed].sort((a, b) => startOf(a) - startOf(b));
  const skips = new Map(
    answers.flatMap((answer) => answer.skipped.map((one) => [one.segment, skipOf(one, reading)])),
  );
  const answered = answers.some((answer) => answer.claims.length > 0 || answer.skipped.length > 0);
  return {
    claims,
    segments: segmentLedger(byRules.segments, claims, skips),
    rejected: shown([
      ...answers.flatMap((answer) => answer.rejected),
      ...merged.flatMap(({ claim, proposal }) => droppedSources(proposal, claim)),
    ]),
    proposals: new Map(merged.map(({ claim, proposal }) => [claim.id, proposal])),
    engine: answered ? 'llm' : 'rules',
    degraded: [...degraded, ...answers.flatMap((answer) => answer.failures)],
  };
}

/**
 * The engine that asks a language model, and believes nothing of its answer that the text does not hold. The rules read
 * the same article while the model is waited for: what it misses they fill in, and when it fails they answer alone.
 */
export function createLlmEngine({ model, prompt, locales, fence }: LlmEngineDeps): Engine {
  return {
    name: 'llm',
    async extract(reading: Reading, request: ExtractionRequest): Promise<Extraction> {
      const wanted = request.claimLanguage ?? reading.language;
      const language = locales.find((locale) => locale.tag === primary(wanted));
      const degraded =
        language === undefined && request.claimLanguage !== null
          ? [
              `claimLanguage: "${wanted}" is not a language that claims can be checked in; they are in the article's.`,
            ]
          : [];
      // Filled below, before the first answer can come: the rules read while the model is waited for.
      const lent = new Map<string, Time>();
      const asking: Asking = {
        model,
        prompt,
        ground: { reading, articleId: request.articleId, language: language ?? reading.locale, lent },
        publishedAt: request.publishedAt,
        signal: request.signal,
        fence,
        onClaim: ({ claim }) => request.onClaim?.(claim),
      };
      const chunks = chunksOf(reading, prompt.chunkChars ?? Number.POSITIVE_INFINITY);
      let done = 0;
      const answering = inOrder(chunks, AT_ONCE, async (chunk) => {
        const answer = await askExtraction(chunk, asking);
        done += 1;
        request.onProgress?.(done, chunks.length);
        return answer;
      });
      // A failure is looked at below; until then nobody waits for the answers.
      answering.catch(() => undefined);
      const { onClaim: _, ...quietly } = request;
      const byRules = await rulesEngine.extract(reading, quietly);
      for (const { segmentId, times } of byRules.claims)
        for (const time of times) if (time.inherited) lent.set(segmentId, time);
      return assemble(await answering, byRules, reading, degraded);
    },
  };
}
