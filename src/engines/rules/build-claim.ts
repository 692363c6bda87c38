import type { ClaimDraft } from '../../domain/claim.ts';
import type { Entity } from '../../domain/entity.ts';
import { contentId } from '../../domain/hash.ts';
import type { Hop } from '../../domain/hop.ts';
import type { Modality } from '../../domain/modality.ts';
import type { Quantity } from '../../domain/quantity.ts';
import type { Time } from '../../domain/time.ts';
import { toHop } from '../../sources/to-hop.ts';
import type { Range } from '../../text/clauses/split-clauses.ts';
import type { EntityMention } from '../../text/entities/mention.ts';
import { type Reading, type SegmentContent, segmentId } from '../../text/reading.ts';
import { spanOf, spanOfTokens, type Token } from '../../text/tokens.ts';
import { verbAt } from '../../text/verbs/verb-at.ts';
import type { Candidate } from './candidates.ts';
import { claimText } from './claim-text.ts';
import { isJudgement, kindOf } from './kind.ts';
import { labelOf } from './label.ts';
import { mentionsWithin, quantitiesWithin, timesWithin } from './mentions.ts';
import { aheadOf, modalityOf } from './modality.ts';
import type { Register } from './register.ts';
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

/**
 * The date that a claim without one shares with its sentence: a later predicate with what stands before it, the value
 * of a thing with the clause that tells of the thing.
 */
function inheritedTime(candidate: Candidate, content: SegmentContent, reading: Reading): Time[] {
  const dated = datedBefore(candidate, content, reading);
  if (dated !== null) return [dated];
  const isValue = candidate.role === 'value';
  if (candidate.clause.opener !== 'coordinate' && !isValue) return [];
  const { from, to } = isValue ? candidate.clause : (candidate.ranges[0] as Range);
  const start = (reading.text.tokens[from] as Token).start;
  const own = isValue
    ? timesWithin(content, start, (reading.text.tokens[to - 1] as Token).end).filter(
        (time) => !isBetween(time, candidate, reading),
      )
    : [];
  // A date belongs to its own predicate: neither that of the report nor that of a participle before the subject is lent.
  const told = [...timesWithin(content, lendingFrom(candidate, reading), start), ...own];
  const last = told.findLast((time) => time.start !== null && time.end !== null);
  return last === undefined ? [] : [{ ...last, span: null, inherited: true }];
}

/** "… since 2011, when ten people died": the clause tells what happened in the time right before it. */
function datedBefore({ clause }: Candidate, content: SegmentContent, reading: Reading): Time | null {
  const opens = reading.text.tokens[clause.opens];
  if (opens === undefined || !reading.locale.clauses.dateRelatives.has(opens.text)) return null;
  const [before] = timesWithin(
    content,
    (reading.text.tokens[Math.max(0, clause.opens - 8)] as Token).start,
    opens.start,
  ).slice(-1);
  if (before === undefined || before.span === null || before.start === null) return null;
  const between = reading.text.original.slice(before.span.end, opens.start);
  if (!/^[\s,،]*$/.test(between)) return null;
  // "since 2011" begins with the year that is meant.
  const open = before.end === null;
  if (open && before.precision !== 'year' && before.precision !== 'day') return null;
  const end = open
    ? before.precision === 'year'
      ? `${before.start.slice(0, 4)}-12-31`
      : before.start
    : before.end;
  return {
    ...before,
    end,
    edtf: open ? (before.edtf?.replace(/\/\.\.$/, '') ?? null) : before.edtf,
    span: null,
    inherited: true,
  };
}

/** "jailed on Friday for taking bribes worth …": a date between verb and thing is the verb's where objects follow at once. */
function isBetween(time: Time, { clause, ranges }: Candidate, reading: Reading): boolean {
  if (time.span === null || clause.verb === null || reading.locale.clauses.order !== 'subject-first')
    return false;
  const verb = reading.text.tokens[clause.verb] as Token;
  const thing = reading.text.tokens[(ranges[0] as Range).from] as Token;
  return time.span.start > verb.start && time.span.end <= thing.start;
}

/** First offset whose dates a later predicate may share: its own voice's, behind a participle's opening. */
function lendingFrom({ region, subject }: Candidate, reading: Reading): number {
  const { tokens } = reading.text;
  const first = tokens[region.from] as Token;
  const opened =
    subject !== null &&
    subject.from > region.from &&
    reading.locale.clauses.order === 'subject-first' &&
    reading.locale.verbs.read(first.text)?.participle === true;
  return opened ? (tokens[subject.from] as Token).start : first.start;
}

/** "An official, who was not authorised to speak, put the toll at 24": only what stands at the cue and behind it is said. */
function saidIn({ region, ranges }: Candidate, reading: Reading): readonly Range[] {
  const cue = region.attribution?.cue ?? null;
  const [first, ...rest] = ranges;
  if (region.mode !== 'speech' || cue === null || first === undefined) return ranges;
  if (reading.locale.clauses.order !== 'subject-first' || cue.from <= first.from || cue.from >= first.to)
    return ranges;
  return [{ from: cue.from, to: first.to }, ...rest];
}

/** "يلتقي الفريقان الجمعة المقبل", "the summit opens on Friday": a present whose day has not come yet. */
function liesAhead({ clause, region }: Candidate, times: readonly Time[], reading: Reading): boolean {
  const { anchor } = reading;
  if (anchor === null || clause.verb === null || region.mode === 'speech') return false;
  const form = verbAt(reading.text.tokens, clause.verb, clause.from, reading.locale)?.form;
  return form?.tense === 'present' && times.some((time) => time.start !== null && time.start > anchor);
}

/** What the article around a claim lends it. */
interface Around {
  /** The days of the occasion that its sentence points back at. */
  readonly passage: Time | null;
  readonly register: Register;
}
const ALONE: Around = { passage: null, register: 'report' };

/** "Kunz, who visited the scene on Tuesday, promised an inquiry": the day is that of the visit. */
function isInAside(time: Time, { region }: Candidate, reading: Reading): boolean {
  const aside = region.attribution?.aside ?? null;
  if (aside === null || time.span === null || region.mode !== 'speech') return false;
  const first = reading.text.tokens[aside.from] as Token;
  const last = reading.text.tokens[aside.to - 1] as Token;
  return time.span.start >= first.start && time.span.end <= last.end;
}

/**
 * Fills every field of one claim from what was read: nothing here looks at the text anew.
 */
export function buildClaim(
  reading: Reading,
  content: SegmentContent,
  index: number,
  candidate: Candidate,
  articleId: string,
  { passage, register }: Around = ALONE,
): ClaimDraft {
  const { attribution, mode } = candidate.region;
  const spans = candidate.ranges.map((range) => spanOfTokens(reading.text, range.from, range.to));
  const stated = spans
    .flatMap((span) => timesWithin(content, span.start, span.end))
    .filter((time) => !isInAside(time, candidate, reading));
  const shared = stated.length > 0 ? stated : inheritedTime(candidate, content, reading);
  const quantities: Quantity[] = spans.flatMap((span) => quantitiesWithin(content, span.start, span.end));
  const named = candidate.ranges.flatMap((range) => mentionsWithin(content, range.from, range.to));
  const chain: Hop[] = attribution === null ? [] : attribution.sources.map((hop) => toHop(hop, reading));
  const said = saidIn(candidate, reading);
  const { modality: written, classes } = modalityOf(
    reading,
    content,
    said,
    {
      ...candidate.clause,
      opens: said === candidate.ranges ? candidate.clause.opens : (said[0] as Range).from,
    },
    attribution?.denial === true,
    aheadOf(content, attribution),
    candidate.governor,
  );
  const modality: Modality =
    written.certainty === 'asserted' &&
    written.polarity === 'affirmed' &&
    liesAhead(candidate, stated, reading)
      ? { ...written, certainty: 'planned' }
      : written;
  // What somebody is said to think of something: that he said so is all that can be looked up.
  const dated = shared.some((time) => time.start !== null || time.end !== null);
  const amount = quantities.some((one) => one.value !== null || one.low !== null);
  const thinks = register === 'opinion' && attribution === null && !dated && !amount;
  if (thinks || (mode === 'speech' && attribution?.speechAct === 'judge')) classes.add('opinion');
  const cues = cuesIn(reading, candidate.ranges);
  const kind = kindOf(reading, candidate, modality, classes, cues.has('background'));
  const happens = kind === 'event' || kind === 'statement';
  const times = shared.length === 0 && passage !== null && happens ? [passage] : shared;
  const worth = worthOf(
    {
      kind,
      modality,
      classes,
      dated,
      amount,
      named: named.some((mention) => mention.type !== 'place'),
      cues,
      heading: content.segment.kind === 'heading',
      question: /[?؟]/.test(reading.text.tokens[content.segment.to - 1]?.text ?? ''),
      speech: mode === 'speech' || isJudgement(candidate, classes),
      anonymous: chain.some((hop) => hop.kind === 'anonymous'),
      refusal: cues.has('refusal'),
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
    language: reading.language,
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
