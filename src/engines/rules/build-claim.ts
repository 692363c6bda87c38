import type { ClaimDraft } from '../../domain/claim.ts';
import type { Entity } from '../../domain/entity.ts';
import { contentId } from '../../domain/hash.ts';
import type { Hop } from '../../domain/hop.ts';
import type { Quantity } from '../../domain/quantity.ts';
import type { Time } from '../../domain/time.ts';
import { toHop } from '../../sources/to-hop.ts';
import type { EntityMention } from '../../text/entities/mention.ts';
import { type Reading, type SegmentContent, segmentId } from '../../text/reading.ts';
import { spanOf, spanOfTokens } from '../../text/tokens.ts';
import type { Candidate } from './candidates.ts';
import { claimText } from './claim-text.ts';
import { isJudgement, kindOf } from './kind.ts';
import { labelOf } from './label.ts';
import { mentionsWithin, quantitiesWithin, timesWithin } from './mentions.ts';
import { modalityOf } from './modality.ts';
import { valueHead } from './value-head.ts';
import { cuesIn, worthOf } from './worth.ts';

function toEntity(mention: EntityMention, reading: Reading): Entity {
  return {
    name: mention.name,
    span: spanOf(reading.text, mention.start, mention.end),
    canonicalName: mention.canonicalName,
    type: mention.type,
    entityId: mention.entityId,
  };
}

/** The date that a later predicate of the same sentence shares with an earlier one. */
function inheritedTime(candidate: Candidate, content: SegmentContent, reading: Reading): Time[] {
  if (candidate.clause.opener !== 'coordinate' && candidate.role !== 'value') return [];
  const start = spanOfTokens(
    reading.text,
    candidate.ranges[0]?.from ?? 0,
    (candidate.ranges[0]?.from ?? 0) + 1,
  ).start;
  const earlier = timesWithin(content, content.segment.start, start);
  const last = earlier.findLast((time) => time.start !== null && time.end !== null);
  return last === undefined ? [] : [{ ...last, span: null, inherited: true }];
}

/** Fills every field of one claim from what was read: nothing here looks at the text anew. */
export function buildClaim(
  reading: Reading,
  content: SegmentContent,
  index: number,
  candidate: Candidate,
  articleId: string,
): ClaimDraft {
  const { attribution, mode } = candidate.region;
  const spans = candidate.ranges.map((range) => spanOfTokens(reading.text, range.from, range.to));
  const stated = spans.flatMap((span) => timesWithin(content, span.start, span.end));
  const times = stated.length > 0 ? stated : inheritedTime(candidate, content, reading);
  const quantities: Quantity[] = spans.flatMap((span) => quantitiesWithin(content, span.start, span.end));
  const named = candidate.ranges.flatMap((range) => mentionsWithin(content, range.from, range.to));
  const chain: Hop[] = attribution === null ? [] : attribution.sources.map((hop) => toHop(hop, reading));
  const { modality, classes } = modalityOf(reading, content, candidate.ranges, attribution?.denial === true);
  const cues = cuesIn(reading, candidate.ranges);
  const kind = kindOf(reading, candidate, modality, classes, cues.has('background'));
  const worth = worthOf(
    {
      kind,
      modality,
      classes,
      dated: times.some((time) => time.start !== null || time.end !== null),
      amount: quantities.some((amount) => amount.value !== null || amount.low !== null),
      named: named.some((mention) => mention.type !== 'place'),
      cues,
      heading: content.segment.kind === 'heading',
      question: /[?؟]/.test(reading.text.tokens[content.segment.to - 1]?.text ?? ''),
      speech: mode === 'speech' || isJudgement(candidate, classes),
      anonymous: chain.some((hop) => hop.kind === 'anonymous'),
      pledged: cues.has('commitment') || attribution?.speechAct === 'pledge',
    },
    reading.locale.claims.reasons,
  );
  const text = claimText(reading, candidate, times, named);
  return {
    id: contentId(
      'clm',
      articleId,
      segmentId(index),
      ...spans.flatMap((span) => [String(span.start), String(span.end)]),
      candidate.role,
    ),
    articleId,
    segmentId: segmentId(index),
    by: 'rules',
    text,
    label: labelOf(reading, text, candidate, times, quantities, valueHead(reading, candidate)),
    language: reading.locale.tag === 'und' ? reading.language : reading.locale.tag,
    spans,
    kind,
    ...worth,
    attribution: {
      voice: chain.length === 0 ? 'narrator' : 'attributed',
      directness: chain.length === 0 ? null : (attribution?.directness ?? null),
      chain,
    },
    times,
    quantities,
    entities: named.map((mention) => toEntity(mention, reading)),
    modality,
  };
}
