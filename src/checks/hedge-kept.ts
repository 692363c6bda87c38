import type { ClaimDraft } from '../domain/claim.ts';
import type { ModalityClass } from '../domain/modality.ts';
import type { Span } from '../domain/span.ts';
import type { ModalityReading } from '../text/modality/read-modality.ts';
import type { Reading, SegmentContent } from '../text/reading.ts';
import { firstFrom } from '../text/sorted.ts';
import { spanOf, spanOfTokens } from '../text/tokens.ts';
import { firstVerb, verbAt } from '../text/verbs/verb-at.ts';
import {
  type CheckContext,
  type CheckRule,
  type Finding,
  fail,
  NOT_APPLICABLE,
  passOn,
  warn,
} from './check.ts';
import { inventedCause } from './invented-cause.ts';
import { isAbout } from './is-about.ts';
import type { ClaimReading } from './read-claim.ts';
import { statesBeside } from './several-clauses.ts';

/** Cues that weaken a claim. Dropping one makes the claim stronger than its span. */
const HEDGES: ReadonlySet<ModalityClass> = new Set([
  'possibility',
  'plan',
  'in-progress',
  'estimate',
  'rumour',
  'conditional',
  'prediction',
]);
const PLANS: ReadonlySet<ModalityClass> = new Set(['plan', 'in-progress', 'prediction']);

const UNSURE: ReadonlySet<ModalityClass> = new Set(['possibility', 'estimate', 'rumour', 'conditional']);
/** Leaves it open whether it comes so: "may", "is likely to"; not "will", nor "plans to". */
const isWeak = (mark: Pick<ModalityReading, 'class' | 'future'>): boolean =>
  UNSURE.has(mark.class) || (mark.class === 'prediction' && !mark.future);

const AHEAD: ReadonlySet<ModalityClass> = new Set(['plan', 'prediction']);
/** "Would hand over" and "was to hand over" promise alike. */
const isLike = (a: Parameters<typeof isWeak>[0], b: Parameters<typeof isWeak>[0]): boolean =>
  a.class === b.class || (AHEAD.has(a.class) && AHEAD.has(b.class) && isWeak(a) === isWeak(b));

/** Cues and frames on either side of a claim that are looked at: a sentence has few, a hostile text thousands. */
const AROUND = 64;

interface Forecast {
  readonly start: number;
  readonly cue: Span;
  readonly content: readonly Span[];
}

const FORECASTS = new WeakMap<SegmentContent, readonly Forecast[]>();

/** The frames of a segment that forecast, in the order of their cues. */
function forecastsIn(content: SegmentContent, { text }: Reading): readonly Forecast[] {
  let known = FORECASTS.get(content);
  if (known === undefined) {
    known = content.attributions.flatMap(({ speechAct, cue, content: ranges }) => {
      if (speechAct !== 'predict' || cue === null) return [];
      const span = spanOfTokens(text, cue.from, cue.to);
      const said = ranges.map((range) => spanOfTokens(text, range.from, range.to));
      return [{ start: span.start, cue: span, content: said }];
    });
    known = known.toSorted((a, b) => a.start - b.start);
    FORECASTS.set(content, known);
  }
  return known;
}

/** The forecasting words outside the span that say how sure it is: "the bank expects" profits to grow. */
function forecastOver(claim: ClaimDraft, content: SegmentContent | null, reading: Reading): Span | null {
  if (content === null) return null;
  const forecasts = forecastsIn(content, reading);
  const at = firstFrom(forecasts, claim.spans[0]?.start ?? 0);
  const over = forecasts
    .slice(Math.max(0, at - AROUND), at + AROUND)
    .find((forecast) =>
      forecast.content.some(({ start, end }) =>
        claim.spans.some((span) => span.start < end && start < span.end),
      ),
    );
  return over?.cue ?? null;
}

/** A hedge of the same sentence that stands before the span and governs it: "plans to grant | a loan of 250 million". */
function hedgeBefore(
  claim: ClaimDraft,
  content: SegmentContent | null,
  reading: Reading,
): ModalityReading | null {
  if (content === null) return null;
  const start = claim.spans[0]?.start ?? 0;
  const first = firstFrom(reading.text.tokens, start);
  const next = firstFrom(content.modality, start);
  const mark = content.modality
    .slice(Math.max(0, next - AROUND), next)
    .findLast(
      (one) => HEDGES.has(one.class) && one.reach === 'clause' && one.end <= start && one.scope.to > first,
    );
  return mark ?? null;
}

/** Whether the claim has every word of a cue, if not side by side: "is holding, sources say, talks". */
function keepsWords(mark: ModalityReading, words: ClaimReading, { text }: Reading): boolean {
  const said = new Set(words.text.tokens.slice(words.from, words.to).map((token) => token.text));
  const own = text.tokens.slice(mark.from, firstFrom(text.tokens, mark.end));
  return own.length > 0 && own.every((token) => said.has(token.text));
}

/** "The minister ends his visit on Saturday", told on Wednesday: the day makes a plan of it, no word does. */
const isScheduled = ({ modality, times }: ClaimDraft, { anchor }: Reading): boolean =>
  modality.certainty === 'planned' &&
  anchor !== null &&
  times.some(({ start, end }) => (start ?? end ?? '') > anchor);

/** The claim gives a day to come and tells of nothing past: it lies ahead without a word that says so. */
function isAhead({ text, from, to, times, locale }: ClaimReading, { anchor }: Reading): boolean {
  if (anchor === null || !times.some(({ start, end }) => (start ?? end ?? '') > anchor)) return false;
  const verb = firstVerb(text.tokens, from, to, locale);
  return verb !== null && verbAt(text.tokens, verb, from, locale)?.form.tense !== 'past';
}

/** Is the claim as unsure as its span? Adding a hedge weakens it too, and is told; so is a reason that nobody gave. */
export const hedgeKept: CheckRule = {
  id: 'hedge-kept',
  run(claim, context) {
    const found = hedgesKept(claim, context);
    if (found.outcome === 'fail' || found.outcome === 'warn') return found;
    const cause = inventedCause(context);
    return cause === null ? found : warn(context.messages.causeInvented(cause), claim.spans);
  },
};

function hedgesKept(claim: ClaimDraft, context: CheckContext): Finding {
  const { words, stated, content, reading, messages } = context;
  const hedges = (mark: { class: ModalityClass; reach: string }): boolean =>
    HEDGES.has(mark.class) && mark.reach === 'clause';
  const before = stated.modality.filter(hedges);
  const after = words.modality.filter(hedges);
  const quoteOf = (mark: { start: number; end: number }): string =>
    reading.text.original.slice(mark.start, mark.end);
  const isSure = claim.modality.certainty === 'asserted';
  if (before.length === 0 && after.length === 0) {
    const forecast = forecastOver(claim, content, reading);
    const mark = hedgeBefore(claim, content, reading);
    const cue = forecast ?? (mark === null ? null : spanOf(reading.text, mark.start, mark.end));
    if (cue !== null) {
      if (!isSure) return passOn([cue]);
      const sure = forecast !== null || mark === null || isAbout(mark, words, reading);
      return (sure ? fail : warn)(messages.hedgeDropped(cue.quote), [cue]);
    }
    // "will not sign": one cue denies and looks ahead.
    const refusal = stated.modality.find((one) => one.class === 'negation' && one.future);
    if (refusal !== undefined && claim.modality.certainty === 'planned')
      return passOn([spanOf(reading.text, refusal.start, refusal.end)]);
    return isSure || isScheduled(claim, reading)
      ? NOT_APPLICABLE
      : fail(messages.hedgeInvented(claim.modality.certainty));
  }
  const spans = before.map((mark) => ({ start: mark.start, end: mark.end, quote: quoteOf(mark) }));
  // Languages cut hedges up differently: of a translation no more is asked than that it hedges.
  const translated = words.locale.tag !== reading.locale.tag;
  // "The likeliest cause": in other words a phrase may hold the doubt.
  const softened = words.modality.some((mark) => HEDGES.has(mark.class) && mark.reach === 'phrase');
  for (const mark of before)
    if (!after.some((other) => translated || isLike(mark, other))) {
      const message = PLANS.has(mark.class)
        ? messages.planMadeFact(quoteOf(mark))
        : messages.hedgeDropped(quoteOf(mark));
      // A claim about another part of its sentence may be as sure as it is; only a reader can tell.
      const about = translated
        ? !softened && !statesBeside(mark, claim.spans, context)
        : isAbout(mark, words, reading) && !keepsWords(mark, words, reading);
      const sure = about && !(isAhead(words, reading) && AHEAD.has(mark.class));
      return sure ? fail(message, spans) : warn(message, spans);
    }
  // "Will" promises more than "may" or "is likely to".
  const weak = before.find(isWeak);
  if (weak !== undefined && after.length > 0 && !after.some(isWeak))
    return (
      (translated ? !softened && !statesBeside(weak, claim.spans, context) : isAbout(weak, words, reading))
        ? fail
        : warn
    )(messages.hedgeDropped(quoteOf(weak)), spans);
  // The words keep the hedge; what the claim says of itself does not, or it is a clause within that is hedged.
  if (isSure && words.text !== reading.text && before[0] !== undefined)
    return warn(messages.hedgeDropped(quoteOf(before[0])), spans);
  const added = after.find((mark) => !before.some((other) => translated || isLike(mark, other)));
  if (added !== undefined) return warn(messages.hedgeInvented(added.words), spans);
  return passOn(spans);
}
