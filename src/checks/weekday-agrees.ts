import { type CheckRule, NOT_APPLICABLE, passOn, warn } from './check.ts';

/** Is the named weekday that of the named date? The explicit date is kept; the reader is told. */
export const weekdayAgrees: CheckRule = {
  id: 'weekday-agrees',
  run(_claim, { words, stated, messages }) {
    const named = [...stated.times, ...words.times].filter(
      (time) => time.weekday !== null && time.weekday.matches !== null,
    );
    if (named.length === 0) return NOT_APPLICABLE;
    const wrong = named.find((time) => time.weekday?.matches === false);
    const spans = stated.times.flatMap((time) =>
      time.weekday === null || time.span === null ? [] : [time.span],
    );
    return wrong === undefined
      ? passOn(spans)
      : warn(messages.weekdayDiffers(wrong.span?.quote ?? ''), spans);
  },
};
