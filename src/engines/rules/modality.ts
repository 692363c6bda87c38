import type { Certainty, Modality, ModalityClass, Polarity } from '../../domain/modality.ts';
import type { AttributionReading } from '../../text/attribution/frame.ts';
import type { Clause, Range } from '../../text/clauses/split-clauses.ts';
import type { ModalityReading } from '../../text/modality/read-modality.ts';
import type { Reading, SegmentContent } from '../../text/reading.ts';
import { spanOf } from '../../text/tokens.ts';
import { verbAt } from '../../text/verbs/verb-at.ts';
import { marksWithin } from './mentions.ts';

/** From the weakest commitment to the strongest: where several cues meet, the claim is as weak as the weakest. */
const CERTAINTIES: readonly (readonly [ModalityClass, Certainty])[] = [
  ['rumour', 'rumoured'],
  ['conditional', 'conditional'],
  ['possibility', 'possible'],
  ['prediction', 'possible'],
  ['estimate', 'estimated'],
  ['plan', 'planned'],
  ['in-progress', 'in-progress'],
];

const OBJECTS: ReadonlySet<ModalityClass> = new Set(['plan', 'prediction']);

/** "the group that did not exercise": the cue is of a relative clause behind the verb, not of the claim. */
function isOfNoun(reading: Reading, clause: Clause, cue: number): boolean {
  const before = reading.text.tokens[cue - 1]?.text ?? '';
  return clause.verb !== null && cue > clause.verb + 1 && reading.locale.clauses.relatives.has(before);
}

/** "If demand does not recover, we expect cuts": what is negated is the condition. Marks come in reading order. */
function inConditions(marks: readonly ModalityReading[]): ReadonlySet<ModalityReading> {
  const inside = new Set<ModalityReading>();
  let end = 0;
  for (const mark of marks) {
    if (mark.class === 'conditional') end = Math.max(end, mark.scope.to);
    else if (mark.from < end && (mark.class === 'negation' || mark.class === 'denial')) inside.add(mark);
  }
  return inside;
}

/** "The bank expects …", "The agency estimates …": what the reporting verb makes of its content. */
export function aheadOf(
  content: SegmentContent,
  attribution: AttributionReading | null,
): 'forecast' | 'estimate' | null {
  if (attribution?.speechAct !== 'predict') return null;
  const { cue } = attribution;
  const marks = cue === null ? [] : marksWithin(content, cue.from, cue.to);
  return marks.some((mark) => mark.class === 'estimate') ? 'estimate' : 'forecast';
}

/** The clause's verb tells of a deed done, and the cue stands well behind it. */
function isBehindDeed(reading: Reading, clause: Clause, cue: number): boolean {
  if (clause.verb === null || cue <= clause.verb + 1) return false;
  const { tokens } = reading.text;
  const { auxiliaries } = reading.locale.verbs;
  const form = verbAt(tokens, clause.verb, clause.from, reading.locale)?.form;
  return (
    form?.tense === 'past' &&
    form.listed &&
    !auxiliaries.has(tokens[clause.verb]?.text ?? '') &&
    !reading.locale.claims.planVerbs.has(form.lemma)
  );
}

/** "tipped over before its experiments could be switched on": the hedge is of a clause that hangs on a deed done. */
function isOfLaterClause(reading: Reading, clause: Clause, cue: number): boolean {
  if (clause.verb === null || reading.locale.clauses.order !== 'subject-first') return false;
  if (!isBehindDeed(reading, clause, cue)) return false;
  const { clauseWords } = reading.locale.clauses;
  for (let at = cue - 1; at > clause.verb && at > cue - LATER; at -= 1)
    if (clauseWords.has(reading.text.tokens[at]?.text ?? '')) return true;
  return false;
}
const LATER = 12;

/** "will accept the result “whatever it may be”": a hedge within quoted words is none of the predicate outside them. */
const isInQuotes = (reading: Reading, { verb }: Clause, cue: number): boolean =>
  verb !== null && reading.quoted[cue] === 1 && reading.quoted[verb] !== 1;

/** Words of the longest cue. */
const STRADDLE = 6;

const SHARED: ReadonlySet<ModalityClass> = new Set(['plan', 'prediction', 'possibility']);

/** What stands before the first verb of joined predicates holds for all of them. */
const sharedMarks = (content: SegmentContent, { opens, verb }: Clause): ModalityReading[] =>
  verb === null
    ? []
    : marksWithin(content, opens, verb + 1).filter(
        (mark) => mark.reach === 'clause' && SHARED.has(mark.class),
      );

/**
 * What the claim commits itself to. A denial outranks a negation; what lies ahead counts as planned where its cue
 * is a future or an expectation, as possible where it is only likely.
 */
export function modalityOf(
  reading: Reading,
  content: SegmentContent,
  ranges: readonly Range[],
  clause: Clause,
  denied: boolean,
  ahead: 'forecast' | 'estimate' | null,
  governor: Clause | null = null,
): { modality: Modality; classes: Set<ModalityClass> } {
  const first = ranges[0]?.from ?? clause.from;
  const marks = [
    // "…, على أن تبدأ": what opens the clause says that it lies ahead, and is no part of the claim.
    ...(clause.opens < first ? marksWithin(content, clause.opens, first) : []),
    // "وكان | من المقرر أن": a cue whose first word joins the sentence to the one before.
    ...marksWithin(content, Math.max(content.segment.from, first - STRADDLE), first + STRADDLE).filter(
      (mark) => mark.from < first && mark.to > first,
    ),
    ...ranges.flatMap((range) => marksWithin(content, range.from, range.to)),
  ];
  // A cue of a phrase ("without details") leaves the predicate as it is, and so does a plan that is the object of a
  // deed ("approved a plan to …").
  const conditions = inConditions(marks);
  const governing = marks.filter(
    (mark) =>
      mark.reach === 'clause' &&
      !isOfNoun(reading, clause, mark.from) &&
      !conditions.has(mark) &&
      !(SHARED.has(mark.class) && isInQuotes(reading, clause, mark.from)) &&
      !(OBJECTS.has(mark.class) && isBehindDeed(reading, clause, mark.from)) &&
      !(mark.class === 'possibility' && isOfLaterClause(reading, clause, mark.from)),
  );
  if (governor !== null) governing.push(...sharedMarks(content, governor));
  const classes = new Set(governing.map((mark) => mark.class));
  const polarity: Polarity =
    denied || classes.has('denial') ? 'denied' : classes.has('negation') ? 'negated' : 'affirmed';
  // "The bank expects profits to grow": the content alone would say that they grow.
  if (ahead === 'forecast') classes.add('prediction');
  if (ahead === 'estimate') classes.add('estimate');
  const weakest = CERTAINTIES.find(([name]) => classes.has(name));
  const plainFuture =
    (weakest?.[0] === 'prediction' &&
      governing.every((mark) => mark.class !== 'prediction' || mark.future)) ||
    // "will not sign"
    (weakest === undefined && governing.some((mark) => mark.class === 'negation' && mark.future));
  // A denial is certain of itself, however the denied was put.
  // "estimates that the strike will cost": an estimate, of what lies ahead.
  const estimated = ahead === 'estimate' && weakest?.[0] === 'prediction';
  const certainty = denied
    ? 'asserted'
    : estimated
      ? 'estimated'
      : plainFuture
        ? 'planned'
        : (weakest?.[1] ?? 'asserted');
  return {
    modality: { polarity, certainty, cues: marks.map((mark) => spanOf(reading.text, mark.start, mark.end)) },
    classes,
  };
}
