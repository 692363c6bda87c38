import type { Quantity } from '../../domain/quantity.ts';
import type { Time } from '../../domain/time.ts';
import { contentWords } from '../../text/content-words.ts';
import type { Locale } from '../../text/locale.ts';
import { readQuantities } from '../../text/numbers/quantities.ts';
import type { Reading } from '../../text/reading.ts';
import { readTimes } from '../../text/times/read-times.ts';
import { tokenise } from '../../text/tokens.ts';
import { isFormOf, letterRuns } from '../../text/word-forms.ts';
import { formatDays } from '../rules/format-days.ts';
import { headWords } from '../rules/label.ts';
import type { ReadClaim } from './extraction-schema.ts';
import { notWords } from './ground-text.ts';

/** A label is read at a glance. */
const MAX_CHARS = 120;
/** Share of a label's words that the claim's text must have: "pact" may stand for "agreement". */
const LEAST_OWN = 0.6;

/**
 * The model's label, where its numbers, days and words are the claim's; otherwise the head of the text with its days. No
 * check looks at a label, so nothing may stand in it that the checked text does not say.
 */
export function groundLabel(
  item: Pick<ReadClaim, 'label' | 'text'>,
  language: Locale,
  quantities: readonly Quantity[],
  times: readonly Time[],
  reading: Reading,
): string {
  const label = item.label.trim();
  const held =
    label !== '' &&
    label.length <= MAX_CHARS &&
    !/[\n\r]/.test(label) &&
    notWords(label, reading) === null &&
    agrees(label, item.text, language, quantities, times, reading);
  return held ? label : plainLabel(item.text, language, times);
}

function plainLabel(text: string, language: Locale, times: readonly Time[]): string {
  const time = times.find(({ start, end }) => start !== null && end !== null);
  const days =
    time === undefined
      ? []
      : [formatDays(time.start as string, time.end as string, time.precision, language.tag, 'short')];
  return [headWords(text), ...days].join(' · ');
}

function agrees(
  label: string,
  text: string,
  { times: timeLexicon, numbers, proclitics, ...language }: Locale,
  quantities: readonly Quantity[],
  times: readonly Time[],
  { anchor, countryHint, ...reading }: Reading,
): boolean {
  const words = tokenise(label);
  const to = words.tokens.length;
  const days = readTimes(words, 0, to, { times: timeLexicon, numbers, proclitics, anchor, countryHint });
  const taken = days.flatMap(({ span }) => (span === null ? [] : [span]));
  const decimalComma = reading.decimalComma && language.tag === reading.locale.tag;
  const amounts = readQuantities(words, 0, to, { numbers, proclitics, countryHint, decimalComma, taken });
  const known = new Set(quantities.flatMap(({ value, low, high }) => [value, low, high]));
  const wrongAmount = amounts.some(({ value, low, high }) =>
    [value, low, high].some((one) => one !== null && !known.has(one)),
  );
  const wrongDay = days.some(
    (day) =>
      day.start !== null &&
      !times.some(
        (time) =>
          time.start !== null &&
          day.end !== null &&
          day.start !== null &&
          day.start <= time.start &&
          (time.end ?? time.start) <= day.end,
      ),
  );
  if (wrongAmount || wrongDay) return false;
  const locale = { ...language, times: timeLexicon, numbers, proclitics };
  const runs = letterRuns(contentWords(tokenise(text).tokens, locale));
  const inDates = (start: number, end: number): boolean =>
    taken.some((span) => span.start <= start && end <= span.end) ||
    amounts.some(({ span }) => span.start <= start && end <= span.end);
  const own = contentWords(
    words.tokens.filter((token) => !inDates(token.start, token.end)),
    locale,
  );
  const shared = [...own].filter((word) => isFormOf(word, runs)).length;
  return shared >= own.size * LEAST_OWN;
}
