import type { Certainty, Modality, ModalityClass, Polarity } from '../../domain/modality.ts';
import type { Clause, Range } from '../../text/clauses/split-clauses.ts';
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

/**
 * What the claim commits itself to. A denial outranks a negation; a forecast counts as planned when its cue is a plain
 * future, as possible otherwise.
 */
export function modalityOf(
  reading: Reading,
  content: SegmentContent,
  ranges: readonly Range[],
  clause: Clause,
  denied: boolean,
  forecast: boolean,
): { modality: Modality; classes: ReadonlySet<ModalityClass> } {
  const first = ranges[0]?.from ?? clause.from;
  const marks = [
    // "…, على أن تبدأ": what opens the clause says that it lies ahead, and is no part of the claim.
    ...(clause.opens < first ? marksWithin(content, clause.opens, first) : []),
    ...ranges.flatMap((range) => marksWithin(content, range.from, range.to)),
  ];
  // A cue of a phrase ("without details") leaves the predicate as it is, and so does a plan that is the object of a
  // deed ("approved a plan to …").
  const governing = marks.filter(
    (mark) =>
      mark.reach === 'clause' &&
      !isOfNoun(reading, clause, mark.from) &&
      !(OBJECTS.has(mark.class) && isBehindDeed(reading, clause, mark.from)),
  );
  const classes = new Set(governing.map((mark) => mark.class));
  const polarity: Polarity =
    denied || classes.has('denial') ? 'denied' : classes.has('negation') ? 'negated' : 'affirmed';
  // "The bank expects profits to grow": the content alone would say that they grow.
  if (forecast) classes.add('prediction');
  const weakest = CERTAINTIES.find(([name]) => classes.has(name));
  const plainFuture =
    !forecast &&
    weakest?.[0] === 'prediction' &&
    governing.every((mark) => mark.class !== 'prediction' || mark.future);
  const certainty = plainFuture ? 'planned' : (weakest?.[1] ?? 'asserted');
  return {
    modality: { polarity, certainty, cues: marks.map((mark) => spanOf(reading.text, mark.start, mark.end)) },
    classes,
  };
}
