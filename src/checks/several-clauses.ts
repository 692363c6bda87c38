import type { Span } from '../domain/span.ts';
import type { ModalityReading } from '../text/modality/read-modality.ts';
import { firstFrom, firstPast } from '../text/sorted.ts';
import { verbAt } from '../text/verbs/verb-at.ts';
import type { CheckContext } from './check.ts';

/**
 * Whether the spans state something beside what a cue governs, so that a claim in another language, whose words cannot be
 * compared, may be of that: "does not prove that …, and may be explained by …". Verbs of saying state nothing of it.
 */
export function statesBeside(
  mark: ModalityReading,
  spans: readonly Span[],
  { stated, reading }: CheckContext,
): boolean {
  const { text, locale } = reading;
  const says = (start: number): boolean =>
    stated.attributions.some(({ cue }) => {
      const from = cue === null ? null : text.tokens[cue.from];
      const last = cue === null ? null : text.tokens[cue.to - 1];
      return from != null && last != null && from.start <= start && start < last.end;
    });
  return spans.some(({ start, end }) => {
    const from = firstPast(text.tokens, start);
    const to = firstFrom(text.tokens, end);
    for (let at = from; at < to; at += 1) {
      if (mark.from <= at && at < mark.scope.to) continue;
      if (verbAt(text.tokens, at, from, locale) !== null && !says(text.tokens[at]?.start ?? 0)) return true;
    }
    return false;
  });
}
