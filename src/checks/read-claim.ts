import type { ClaimDraft } from '../domain/claim.ts';
import type { Quantity } from '../domain/quantity.ts';
import type { Time } from '../domain/time.ts';
import type { EntityMention } from '../text/entities/mention.ts';
import { readEntities } from '../text/entities/read-entities.ts';
import type { ModalityReading } from '../text/modality/read-modality.ts';
import { readModality } from '../text/modality/read-modality.ts';
import { readQuantities } from '../text/numbers/quantities.ts';
import type { QuoteReading } from '../text/quotes/quote.ts';
import { readQuotes } from '../text/quotes/read-quotes.ts';
import type { Reading } from '../text/reading.ts';
import { readTimes } from '../text/times/read-times.ts';
import { type TokenisedText, tokenise } from '../text/tokens.ts';

/** What a claim's own words say, read anew: its fields are not believed. Offsets point into the claim's text. */
export interface ClaimReading {
  readonly text: TokenisedText;
  readonly times: readonly Time[];
  readonly quantities: readonly Quantity[];
  readonly modality: readonly ModalityReading[];
  readonly quotes: readonly QuoteReading[];
  readonly mentions: readonly EntityMention[];
}

export function readClaim(claim: ClaimDraft, reading: Reading): ClaimReading {
  const { locale, anchor, countryHint } = reading;
  const { numbers, proclitics } = locale;
  const text = tokenise(claim.text);
  const to = text.tokens.length;
  const times = readTimes(text, 0, to, { times: locale.times, numbers, proclitics, anchor, countryHint });
  const whole = { kind: 'sentence' as const, start: 0, end: claim.text.length, from: 0, to };
  const taken = times.flatMap((time) => (time.span === null ? [] : [time.span]));
  return {
    text,
    times,
    quantities: readQuantities(text, 0, to, { numbers, proclitics, countryHint, taken }),
    modality: readModality(text, 0, to, locale.modality, proclitics),
    quotes: readQuotes(text, locale.segments, proclitics),
    mentions:
      to === 0 ? [] : readEntities(text, [whole], { entities: locale.entities, proclitics, known: () => [] }),
  };
}
