import type { Span } from '../domain/span.ts';
import type { Time } from '../domain/time.ts';
import { foldText } from '../text/fold.ts';
import { tokenise } from '../text/tokens.ts';
import { type CheckRule, fail, NOT_APPLICABLE, passOn, warn } from './check.ts';

/** "7 a.m." is not "7 p.m."; a clock left out says less. */
const sameClock = (a: Time, b: Time): boolean => a.clock === null || b.clock === null || a.clock === b.clock;
const sameDays = (a: Time, b: Time): boolean => a.start === b.start && a.end === b.end && sameClock(a, b);
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
    sameClock(wide, narrow) &&
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

const YEAR = /\p{Nd}{4}/u;
const yearOf = (time: Time): number => Number((time.start ?? time.end ?? '').slice(0, 4));
/** A day without its year, and without the 29th that not every year has. */
const dayOfYear = (day: string | null): string => (day ?? '').slice(4);

/** Words of a date, without its year. */
const wordsOf = (time: Time): string[] =>
  tokenise(time.span?.quote ?? '').tokens.flatMap(({ kind, text }) =>
    kind === 'mark' || YEAR.test(text) ? [] : [text],
  );

/** Whether one lies behind the anchor and the other ahead of it. */
function isAcross(a: Time, b: Time, anchor: string): boolean {
  const isPast = (time: Time): boolean => (time.end ?? time.start ?? '') <= anchor;
  return isPast(a) !== isPast(b);
}

/**
 * The article leaves the year out and the claim gives one: "before the October elections" may mean the last October or
 * the next, and only what is told can say which.
 */
function addsYear(time: Time, other: Time): boolean {
  if (!isResolved(time) || !isResolved(other) || other.span === null || time.span === null) return false;
  if (other.anchor === null || !isAcross(time, other, other.anchor)) return false;
  if (YEAR.test(other.span.quote) || Math.abs(yearOf(time) - yearOf(other)) !== 1) return false;
  if (dayOfYear(time.start) === dayOfYear(other.start) && dayOfYear(time.end) === dayOfYear(other.end))
    return true;
  const own = new Set(wordsOf(time));
  return other.kind !== 'relative' && wordsOf(other).every((word) => own.has(word));
}

/** "Since 2 March" beside "on 2 March": one bound is the stated day, the other is open. */
const opensAt = (time: Time, other: Time): boolean =>
  // "In 2004" where the article says "the worst since 2004, when …".
  (other.end === null && other.start !== null && time.start === other.start) ||
  (time.end === null && time.start !== null && time.start === other.start) ||
  (time.start === null && time.end !== null && time.end === other.end);

/** "In 2020" where the article says "in 2020 and 2021", to the letter. */
function isMember(time: Time, other: Time): boolean {
  if (other.kind !== 'range' || !holds({ ...other, kind: 'date' }, time)) return false;
  const stated = new Set(tokenise(other.span?.quote ?? '').tokens.map(({ text }) => text));
  const figures = tokenise(time.span?.quote ?? '').tokens.filter(({ kind }) => kind === 'digits');
  return figures.length > 0 && figures.every(({ text }) => stated.has(text) || stated.has(`و${text}`));
}

/** Days that may be meant by the article's words, but are not what they say. */
const mayMean = (time: Time, other: Time): boolean =>
  addsYear(time, other) || (isResolved(time) && (opensAt(time, other) || isMember(time, other)));

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
    const known = (agrees: (other: Time) => boolean): boolean =>
      reading.contents.some((one) => one.times.some(agrees));
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
      if (
        stated.times.some((other) => mayMean(time, other)) ||
        inSentence.some((other) => mayMean(time, other))
      ) {
        doubt = quote;
        continue;
      }
      // What the claim says with its other dates is not what this one stands for.
      const kept = (other: Time): boolean =>
        words.times.some((one) => one === other || sameDays(one, other) || holds(one, other));
      const resolved = stated.times.find((other) => isResolved(other) && !kept(other));
      // "A year earlier" beside it may well be the day that the claim gives.
      const isOpen = (other: Time): boolean =>
        other.kind === 'relative' && (!isResolved(other) || (other !== resolved && !kept(other)));
      if (resolved !== undefined && stated.times.some(isOpen)) {
        doubt = quote;
        continue;
      }
      if (resolved !== undefined) return fail(messages.dateChanged(quote, resolved.span?.quote ?? ''), spans);
      const isTold = reading.anchor === time.start || known(agrees) || known((other) => mayMean(time, other));
      if (!isTold) return fail(messages.dateNotInArticle(quote), spans);
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
