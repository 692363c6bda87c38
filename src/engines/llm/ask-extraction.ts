import { z } from 'zod';
import type { Rejected } from '../../domain/article.ts';
import { readItems } from '../../llm/items.ts';
import { type LanguageModel, ModelError } from '../../llm/port.ts';
import { segmentId } from '../../text/reading.ts';
import { type Chunk, halve } from './chunks.ts';
import { ExtractionAnswer, ReadClaim, ReadSkipped, type SkippedSegment } from './extraction-schema.ts';
import { type Ground, type GroundedClaim, groundClaim } from './ground-claim.ts';
import { fillIn, type Prompt } from './prompt.ts';
import { listSegments, showHints, showSegments } from './show-chunk.ts';
import { StreamedClaims } from './streamed-claims.ts';

/** What the answers to a chunk came to. */
export interface ChunkAnswer {
  readonly claims: readonly GroundedClaim[];
  readonly rejected: readonly Rejected[];
  readonly skipped: readonly SkippedSegment[];
  /** Ids of segments that no answer came for. */
  readonly unanswered: readonly string[];
  /** Why, one sentence each. */
  readonly failures: readonly string[];
}

export interface Asking {
  readonly model: LanguageModel;
  readonly prompt: Prompt;
  readonly ground: Ground;
  readonly publishedAt: string | null;
  readonly signal: AbortSignal;
  /** A marker that the article cannot hold, new for every request. */
  readonly fence: () => string;
  readonly onClaim: (claim: GroundedClaim) => void;
}

/** Whether an answer is worth keeping: whole, and every item of it can be read. */
function isWhole(text: string): boolean {
  const [claims, skipped] = [readItems(text, 'claims'), readItems(text, 'skipped')];
  return (
    claims.complete &&
    claims.items.length + skipped.items.length > 0 &&
    claims.items.every((item) => ReadClaim.safeParse(item).success)
  );
}

function callFor(chunk: Chunk, { prompt, ground, publishedAt, fence }: Asking) {
  const { reading, language } = ground;
  const marker = fence();
  const values = {
    fence: marker,
    claimLanguage: language.tag,
    language: reading.language,
    publishedAt: publishedAt ?? reading.anchor ?? 'unknown',
    segments: listSegments(chunk),
    article: showSegments(reading, chunk),
    hints: showHints(reading, chunk),
  };
  return {
    step: prompt.name,
    promptSha256: prompt.sha256,
    fence: marker,
    system: fillIn(prompt.system, values),
    user: fillIn(prompt.user, values),
    output: { name: prompt.output, schema: ExtractionAnswer, isWhole },
    maxOutputTokens: prompt.maxOutputTokens,
  };
}

const nothing = (chunk: Chunk, failure: string): ChunkAnswer => ({
  claims: [],
  rejected: [],
  skipped: [],
  unanswered: chunk.asked.map(segmentId),
  failures: [failure],
});

const both = (a: ChunkAnswer, b: ChunkAnswer): ChunkAnswer => ({
  claims: [...a.claims, ...b.claims],
  rejected: [...a.rejected, ...b.rejected],
  skipped: [...a.skipped, ...b.skipped],
  unanswered: [...a.unanswered, ...b.unanswered],
  failures: [...a.failures, ...b.failures],
});

/** Claims of one segment that are read from an answer: more than any sentence holds. */
const MOST_CLAIMS = 60;

function whatOf(item: unknown): Rejected {
  const fields = z
    .looseObject({ text: z.string(), quotes: z.array(z.string()) })
    .partial()
    .safeParse(item).data;
  const text = fields?.text ?? JSON.stringify(item) ?? '';
  return {
    text: text.slice(0, 500),
    quote: fields?.quotes?.join(' … ').slice(0, 500) ?? '',
    reason: 'it does not have the shape of a claim',
  };
}

/** Reads one answer's items: grounded, or rejected with the reason. */
function readAnswer(text: string, chunk: Chunk, streamed: StreamedClaims) {
  const list = readItems(text, 'claims');
  const claims: GroundedClaim[] = [];
  const rejected: Rejected[] = [];
  const most = chunk.asked.length * MOST_CLAIMS;
  for (const item of list.items.slice(0, most)) {
    const found = streamed.ground(item);
    if ('claim' in found) claims.push(found);
    else rejected.push(found);
  }
  const ignored = list.items.length - most;
  const skipped = readItems(text, 'skipped').items.flatMap((item) => ReadSkipped.safeParse(item).data ?? []);
  return { claims, rejected, skipped, ignored: Math.max(0, ignored), complete: list.complete };
}

/**
 * Asks for the claims of a chunk and holds the answer to the text. A list that was cut off keeps its complete items, and
 * the segments without one are asked for once more; a chunk too long for the model is halved; any other failure leaves
 * its segments unanswered, with the reason. Throws only when the signal says to stop.
 */
export async function askExtraction(chunk: Chunk, asking: Asking, isSecond = false): Promise<ChunkAnswer> {
  const streamed = new StreamedClaims(
    chunk.asked.length * MOST_CLAIMS,
    (item) => {
      const proposed = ReadClaim.safeParse(item);
      return proposed.success ? groundClaim(proposed.data, asking.ground) : whatOf(item);
    },
    asking.onClaim,
  );
  let text: string;
  let isCut: boolean;
  try {
    const reply = await asking.model.ask(callFor(chunk, asking), {
      signal: asking.signal,
      onText: (piece) => streamed.push(piece),
      onRestart: () => streamed.restart(),
    });
    text = reply.text;
    isCut = reply.finish === 'length';
  } catch (error) {
    asking.signal.throwIfAborted();
    if (!(error instanceof ModelError)) throw error;
    const halves = error.failure === 'context-overflow' ? halve(chunk) : null;
    if (halves === null) return nothing(chunk, `extraction: ${error.message}`);
    return both(await askExtraction(halves[0], asking), await askExtraction(halves[1], asking));
  }
  const { claims, rejected, skipped, ignored, complete } = readAnswer(text, chunk, streamed);
  const failures =
    ignored > 0 ? [`extraction: ${ignored} claims beyond ${MOST_CLAIMS} a segment were not read.`] : [];
  const told = new Set([...claims.map(({ claim }) => claim.segmentId), ...skipped.map((one) => one.segment)]);
  const silent = chunk.asked.filter((index) => !told.has(segmentId(index)));
  const answer: ChunkAnswer = { claims, rejected, skipped, unanswered: [], failures };
  if (told.size === 0 && isCut) {
    const halves = halve(chunk);
    if (halves !== null)
      return both(await askExtraction(halves[0], asking, true), await askExtraction(halves[1], asking, true));
  }
  if (told.size === 0)
    return {
      ...answer,
      unanswered: chunk.asked.map(segmentId),
      failures: [
        ...failures,
        rejected.length > 0
          ? `extraction: none of the ${rejected.length} claims of the model's answer is held by the article.`
          : 'extraction: the answer of the model held no claim and passed over no segment.',
      ],
    };
  if ((!isCut && complete) || silent.length === 0) return answer;
  if (isSecond)
    return {
      ...answer,
      unanswered: silent.map(segmentId),
      failures: [
        ...failures,
        `extraction: the answer of the model was cut off; ${silent.length} segments are missing in it.`,
      ],
    };
  return both(answer, await askExtraction({ context: chunk.context, asked: silent }, asking, true));
}
