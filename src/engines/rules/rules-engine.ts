import type { ClaimDraft } from '../../domain/claim.ts';
import type { Segment } from '../../domain/segment.ts';
import type { Time } from '../../domain/time.ts';
import { type Reading, type SegmentContent, segmentId } from '../../text/reading.ts';
import { spanOf } from '../../text/tokens.ts';
import type { Engine, Extraction, ExtractionRequest } from '../engine.ts';
import { buildClaim } from './build-claim.ts';
import { findCandidates } from './candidates.ts';
import { skipConnectors } from './connectors.ts';
import { reportsEvent } from './event-noun.ts';
import { Occasions } from './occasion.ts';
import { type EventTest, findRegions } from './regions.ts';
import { type Register, registerOf } from './register.ts';
import { isQuestion, isSilent, segmentStatus } from './segment-status.ts';

function claimsOf(
  reading: Reading,
  content: SegmentContent,
  index: number,
  articleId: string,
  passage: Time | null,
  register: Register,
  isClaim = false,
): ClaimDraft[] {
  const { segment } = content;
  const { from, nominal } = skipConnectors(reading, segment);
  const claims: ClaimDraft[] = [];
  const seen = new Set<string>();
  const isEvent: EventTest = (attribution) => reportsEvent(reading, attribution);
  for (const region of findRegions(from, segment.to, content.attributions, isEvent))
    for (const candidate of findCandidates(
      reading,
      content,
      region,
      isClaim || (nominal && region.from === from),
    )) {
      const claim = buildClaim(reading, content, index, candidate, articleId, { passage, register });
      // A writer's own thoughts are no claims; what he tells with a day or a figure is.
      if (register === 'opinion' && region.attribution === null && !claim.checkWorthy) continue;
      // Two ways to the same words (a list that is one member long) are one claim.
      if (seen.has(claim.id)) continue;
      seen.add(claim.id);
      claims.push(claim);
    }
  return claims;
}

/**
 * The embedded engine: no key, no network. Segments → voices → clauses → claims; verbatim, so that it says less than
 * a model and never what is not there. Every segment ends with a status and, without claims, a reason.
 */
export const rulesEngine: Engine = {
  name: 'rules',
  extract(reading: Reading, { articleId, isClaim = false, onClaim }: ExtractionRequest): Extraction {
    const claims: ClaimDraft[] = [];
    const segments: Segment[] = [];
    const sentences = new Set<string>();
    const occasions = new Occasions(reading);
    const register = registerOf(reading);
    reading.contents.forEach((content, index) => {
      const { segment } = content;
      const words = reading.text.folded.text.slice(
        reading.text.tokens[segment.from]?.at,
        (reading.text.tokens[segment.to - 1]?.at ?? 0) + 1,
      );
      const repeated = sentences.has(words);
      sentences.add(words);
      // Orders and advice claim nothing wherever they stand, and whole directions little else.
      const directs =
        segment.kind === 'sentence' &&
        content.attributions.length === 0 &&
        ((register === 'directions' && content.times.length === 0) ||
          reading.locale.claims.register.addressesReader(reading.text.tokens, segment.from, segment.to));
      const silent = isSilent(segment.kind) || repeated || directs || isQuestion(reading, content);
      const passage = occasions.daysFor(content);
      const read = silent ? [] : claimsOf(reading, content, index, articleId, passage, register);
      // "Quiet along the border": a headline without a verb is a claim to whoever asks whether it holds.
      const found =
        isClaim && !silent && read.length === 0 && claims.length === 0
          ? claimsOf(reading, content, index, articleId, passage, register, true)
          : read;
      occasions.remember(content, found);
      // One by one: a hostile sentence gives more claims than a call takes arguments.
      for (const claim of found) {
        claims.push(claim);
        onClaim?.(claim);
      }
      segments.push({
        id: segmentId(index),
        kind: segment.kind,
        span: spanOf(reading.text, segment.start, segment.end),
        ...segmentStatus(reading, content, found, repeated, register),
        claimIds: found.map((claim) => claim.id),
      });
    });
    return { claims, segments, rejected: [], proposals: new Map(), engine: 'rules', degraded: [] };
  },
};
