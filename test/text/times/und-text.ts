import type { Time } from '../../../src/domain/time.ts';
import { numbers } from '../../../src/text/locales/und/numbers.ts';
import { times } from '../../../src/text/locales/und/times.ts';
import { readTimes } from '../../../src/text/times/read-times.ts';
import { tokenise } from '../../../src/text/tokens.ts';

/** Times of a text whose language is unknown. */
export function und(text: string): Time[] {
  const tokenised = tokenise(text);
  return readTimes(tokenised, 0, tokenised.tokens.length, { times, numbers, proclitics: [], anchor: null });
}
