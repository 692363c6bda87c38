import type { Rejected } from '../../domain/article.ts';
import type { ClaimDraft } from '../../domain/claim.ts';
import type { Entity } from '../../domain/entity.ts';
import { contentId } from '../../domain/hash.ts';
import type { Proposal } from '../../domain/proposal.ts';
import type { Span } from '../../domain/span.ts';
import type { Time } from '../../domain/time.ts';
import { voiceOf } from '../../text/attribution/voice-of.ts';
import type { Range } from '../../text/clauses/split-clauses.ts';
import type { Locale } from '../../text/locale.ts';
import { type Reading, type SegmentContent, segmentId } from '../../text/reading.ts';
import { firstFrom, firstPast } from '../../text/sorted.ts';
import { spanOf } from '../../text/tokens.ts';
import { firstVerb } from '../../text/verbs/verb-at.ts';
import { mentionsWithin, quantitiesWithin, timesWithin } from '../rules/mentions.ts';
import { aheadOf, modalityOf } from '../rules/modality.ts';
import { isSilent } from '../rules/segment-status.ts';
import { cuesIn, worthOf } from '../rules/worth.ts';
import type { ReadClaim } from './extraction-schema.ts';
import { groundChain } from './ground-chain.ts';
import { groundLabel } from './ground-label.ts';
import { groundQuotes } from './ground-quotes.ts';
import { foreignWords } from './ground-text.ts';
import { inheritedTimes } from './inherited-times.ts';

export interface GroundedClaim {
  readonly claim: ClaimDraft;
  readonly proposal: Proposal;
  /** Index of its segment. */
  readonly segment: number;
}

/** What a model's claims are held to: one article, and the language its claims were asked for in. */
export interface Ground {
  readonly reading: Reading;
  readonly articleId: string;
  readonly language: Locale;
  /** By segment id, the day that the rules hand on to claims of it which have none. */
  readonly lent: ReadonlyMap<string, Time>;
}

/** The tokens of spans. */
function rangesOf(spans: readonly Span[], { text }: Reading): Range[] {
  return spans.map(({ start, end }) => ({
    from: firstPast(text.tokens, start),
    to: firstFrom(text.tokens, end),
  }));
}

function entitiesIn(content: SegmentContent, ranges: readonly Range[], reading: Reading): Entity[] {
  return ranges
    .flatMap(({ from, to }) => mentionsWithin(content, from, to))
    .map(({ name, start, end, canonicalName, type, entityId }) => ({
      name,
      span: spanOf(reading.text, start, end),
      canonicalName,
      type,
      entityId,
    }));
}

/**
 * Turns what a model proposed into a claim that the article holds, or says why it cannot. Of the model's words only the
 * text, the label and the choice of kind survive, and those are checked later; the spans are where the quotes stand, and
 * dates, amounts, names, sources and modality are read from the spans by the kernel.
 */
export function groundClaim(item: ReadClaim, ground: Ground): GroundedClaim | Rejected {
  const { reading, language } = ground;
  const reject = (reason: string): Rejected => ({ text: item.text, quote: item.quotes.join(' … '), reason });
  const grounded = groundQuotes(item.quotes, item.segment, reading);
  if (typeof grounded === 'string') return reject(grounded);
  const { segment: index, spans } = grounded;
  const content = reading.contents[index] as SegmentContent;
  if (isSilent(content.segment.kind))
    return reject(`it quotes a segment of kind "${content.segment.kind}", which claims nothing`);
  const foreign = foreignWords(item.text, language, index, reading);
  if (foreign !== null) return reject(foreign);

  const ranges = rangesOf(spans, reading);
  const voice = voiceOf(spans, content.attributions, reading.text);
  const { chain, dropped } = groundChain(item.speakers, spans, voice, content, index, reading);
  const first = (ranges[0] as Range).from;
  const last = (ranges.at(-1) as Range).to;
  const { modality, classes } = modalityOf(
    reading,
    content,
    ranges,
    {
      from: first,
      to: last,
      opener: 'main',
      verb: firstVerb(reading.text.tokens, first, last, reading.locale),
      opens: first,
    },
    voice?.denial === true,
    aheadOf(content, voice),
  );
  const stated = spans.flatMap((span) => timesWithin(content, span.start, span.end));
  const times =
    stated.length > 0
      ? stated
      : inheritedTimes(item.dates, content, ground.lent.get(segmentId(index)) ?? null);
  const quantities = spans.flatMap((span) => quantitiesWithin(content, span.start, span.end));
  const entities = entitiesIn(content, ranges, reading);
  // What is denied is the denier's statement, whatever the model made of it.
  const kind = modality.polarity === 'denied' && chain.length > 0 ? 'statement' : item.kind;
  const cues = cuesIn(reading, ranges);
  const worth = worthOf(
    {
      kind,
      modality,
      classes,
      dated: times.some((time) => time.start !== null || time.end !== null),
      amount: quantities.some((amount) => amount.value !== null || amount.low !== null),
      named: entities.some(({ type }) => type !== 'place'),
      cues,
      heading: content.segment.kind === 'heading',
      question: false,
      speech: item.checkablePart === 'speech-event',
      anonymous: chain.some((hop) => hop.kind === 'anonymous'),
      refusal: cues.has('refusal'),
      pledged: cues.has('commitment') || voice?.speechAct === 'pledge',
    },
    reading.locale.claims.reasons,
  );
  const id = contentId(
    'clm',
    ground.articleId,
    'llm',
    ...spans.flatMap(({ start, end }) => [String(start), String(end)]),
    item.text,
  );
  const claim: ClaimDraft = {
    id,
    articleId: ground.articleId,
    segmentId: segmentId(index),
    by: 'llm',
    text: item.text,
    label: groundLabel(item, language, quantities, times, reading),
    language: language.tag === reading.locale.tag ? reading.language : language.tag,
    spans: [...spans],
    kind,
    ...worth,
    checkablePart: item.checkablePart,
    attribution: {
      voice: chain.length === 0 ? 'narrator' : 'attributed',
      directness: chain.length === 0 ? null : (voice?.directness ?? 'indirect'),
      chain: [...chain],
    },
    times,
    quantities,
    entities,
    modality,
  };
  const { dates, amounts, polarity, certainty } = item;
  return {
    claim,
    proposal: { dates, amounts, polarity, certainty, droppedSources: dropped },
    segment: index,
  };
}
