import type { ModalityClass } from '../domain/modality.ts';
import { type CheckRule, fail, NOT_APPLICABLE, passOn, warn } from './check.ts';

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

/** Is the claim as unsure as its span? Adding a hedge weakens it too, and is told. */
export const hedgeKept: CheckRule = {
  id: 'hedge-kept',
  run(claim, { words, stated, reading, messages }) {
    const before = stated.modality.filter((mark) => HEDGES.has(mark.class) && mark.reach === 'clause');
    const after = words.modality.filter((mark) => HEDGES.has(mark.class) && mark.reach === 'clause');
    if (before.length === 0 && after.length === 0)
      return claim.modality.certainty === 'asserted'
        ? NOT_APPLICABLE
        : fail(messages.hedgeInvented(claim.modality.certainty));
    const quoteOf = (mark: { start: number; end: number }): string =>
      reading.text.original.slice(mark.start, mark.end);
    const spans = before.map((mark) => ({ start: mark.start, end: mark.end, quote: quoteOf(mark) }));
    for (const mark of before)
      if (!after.some((other) => other.class === mark.class))
        return fail(
          PLANS.has(mark.class) ? messages.planMadeFact(quoteOf(mark)) : messages.hedgeDropped(quoteOf(mark)),
          spans,
        );
    if (before.length > 0 && claim.modality.certainty === 'asserted')
      return fail(messages.hedgeDropped(quoteOf(before[0] as { start: number; end: number })), spans);
    const added = after.find((mark) => !before.some((other) => other.class === mark.class));
    if (added !== undefined) return warn(messages.hedgeInvented(added.words), spans);
    return passOn(spans);
  },
};
