import type { Span } from '../domain/span.ts';
import type { Time } from '../domain/time.ts';
import { foldText } from '../text/fold.ts';
import { type CheckRule, fail, NOT_APPLICABLE, passOn, warn } from './check.ts';

const sameDays = (a: Time, b: Time): boolean => a.start === b.start && a.end === b.end;
const isResolved = (time: Time): boolean => time.start !== null || time.end !== null;

/**
 * A wider date that holds the stated one ("in December" for "17 December") says less, not something else. Other days from
 * and to ("17 to 28 December" for "17 to 19 December") do not.
 */
function holds(wide: Time, narrow: Time): boolean {
  return (
    (wide.kind !== 'range' || narrow.start === narrow.end) &&
    wide.start !== null &&
    wide.end !== null &&
    narrow.start !== null &&
    narrow.end !== null &&
    wide.start <= narrow.start &&
    narrow.end <= wide.end
  );
}

/** Same words, so the same unresolved date: "last week" in both, with no anchor to count from. */
const sameWords = (a: Time, b: Time): boolean =>
  a.span !== null &&
  b.span !== null &&
  (a.span.quote === b.span.quote ||
    (!isResolved(a) && !isResolved(b) && foldText(a.span.quote) === foldText(b.span.quote)));

/**
 * Is every date of the claim the one its span states, or one that its sentence or passage hands on to it? Any other date of the
 * article is a warning; one that the article does not know is a failure.
 */
export const datesAgree: CheckRule = {
  id: 'dates-agree',
  run(claim, { reading, content, words, stated, messages }) {
    if (words.times.length === 0 && stated.times.length === 0) return NOT_APPLICABLE;
    const spans: Span[] = stated.times.flatMap((time) => (time.span === null ? [] : [time.span]));
    // Days that the kernel handed on to the claim from its passage stand beside those of its sentence.
    const inSentence = [...(content?.times ?? []), ...claim.times.filter((time) => time.inherited)];
    let doubt: string | null = null;
    // The article's own readings, taken from the span itself, need no comparing.
    const own = new Set<Time>(stated.times);
    for (const time of words.times) {
      if (own.has(time)) continue;
      const quote = time.span?.quote ?? '';
      const agrees = (other: Time): boolean =>
        sameWords(time, other) || (isResolved(time) && (sameDays(time, other) || holds(time, other)));
      if (stated.times.some(agrees) || inSentence.some(agrees)) continue;
      if (!isResolved(time)) {
        // No day to compare, so the words are: "on Wednesday" where the span says "on Monday".
        // Days that make no date at all, such as "26 to 19 December", are not the article's.
        if (time.unresolved === 'ends-before-start' || time.unresolved === 'no-such-day')
          return fail(messages.dateNotInArticle(quote), spans);
        const instead = stated.times.find((other) => !words.times.some((one) => sameWords(one, other)));
        if (instead === undefined || isResolved(instead)) continue;
        return fail(messages.dateChanged(quote, instead.span?.quote ?? ''), spans);
      }
      const resolved = stated.times.find(isResolved);
      // "A year earlier" beside it may well be the day that the claim gives.
      const isOpen = stated.times.some((other) => !isResolved(other) && other.kind === 'relative');
      if (resolved !== undefined && isOpen) {
        doubt = quote;
        continue;
      }
      if (resolved !== undefined) return fail(messages.dateChanged(quote, resolved.span?.quote ?? ''), spans);
      const known = reading.anchor === time.start || reading.contents.some((one) => one.times.some(agrees));
      if (!known) return fail(messages.dateNotInArticle(quote), spans);
      doubt = quote;
    }
    if (doubt !== null) return warn(messages.dateNotInArticle(doubt), spans);
    const given = new Set<Time>(words.times);
    const lost = stated.times.find(
      (time) =>
        isResolved(time) &&
        !given.has(time) &&
        !words.times.some((other) => sameDays(time, other) || holds(other, time) || sameWords(time, other)),
    );
    if (lost?.span != null) return warn(messages.dateDropped(lost.span.quote), [lost.span]);
    const places = new Set(spans.map((span) => span.start));
    const stray = claim.times.find(
      (time) => !time.inherited && time.span !== null && !places.has(time.span.start),
    );
    return stray === undefined
      ? passOn(spans)
      : fail(messages.dateNotInArticle(stray.span?.quote ?? ''), spans);
  },
};
