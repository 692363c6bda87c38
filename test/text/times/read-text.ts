import type { Time } from '../../../src/domain/time.ts';
import { numbers as arNumbers } from '../../../src/text/locales/ar/numbers.ts';
import { proclitics as arProclitics } from '../../../src/text/locales/ar/proclitics.ts';
import { times as arTimes } from '../../../src/text/locales/ar/times.ts';
import { numbers as enNumbers } from '../../../src/text/locales/en/numbers.ts';
import { times as enTimes } from '../../../src/text/locales/en/times.ts';
import { readTimes, type TimeOptions } from '../../../src/text/times/read-times.ts';
import { tokenise } from '../../../src/text/tokens.ts';

const LANGUAGES = {
  ar: { times: arTimes, numbers: arNumbers, proclitics: arProclitics },
  en: { times: enTimes, numbers: enNumbers, proclitics: [] },
} as const;
export type Language = keyof typeof LANGUAGES;

/** The words a reader of one language needs. */
export const lexiconOf = (language: Language) => LANGUAGES[language];

/** All times of a text, read as one segment. */
export function timesIn(
  text: string,
  language: Language,
  anchor: string | null = '2026-02-03',
  rest: Partial<TimeOptions> = {},
): Time[] {
  const tokenised = tokenise(text);
  return readTimes(tokenised, 0, tokenised.tokens.length, { ...LANGUAGES[language], anchor, ...rest });
}

/** Days of a time in short: "2026-02-03", "2025-12-17..2025-12-19", "2011-01-01..", "no-anchor". */
export function daysOf(time: Time | undefined): string {
  if (time === undefined) return 'none';
  if (time.unresolved !== null) return time.unresolved;
  if (time.start === time.end) return time.start ?? '?';
  return `${time.start ?? ''}..${time.end ?? ''}`;
}
