import type { Quantity } from '../domain/quantity.ts';
import type { Time } from '../domain/time.ts';
import { readAttributions } from './attribution/read-attributions.ts';
import { readCarrier } from './attribution/read-carrier.ts';
import type { EntityMention, KnownNameFinder } from './entities/mention.ts';
import { readEntities } from './entities/read-entities.ts';
import type { Locale } from './locale.ts';
import { readModality } from './modality/read-modality.ts';
import { readQuantities } from './numbers/quantities.ts';
import { writesDecimalComma } from './numbers/separators.ts';
import type { QuoteReading } from './quotes/quote.ts';
import { readQuotes } from './quotes/read-quotes.ts';
import type { Reading, SegmentContent } from './reading.ts';
import type { SegmentLexicon } from './segments/lexicon.ts';
import type { SegmentReading } from './segments/segment.ts';
import { segmentText } from './segments/segment-text.ts';
import { findAnchor } from './times/find-anchor.ts';
import { readTimes } from './times/read-times.ts';
import type { TokenisedText } from './tokens.ts';
import { findTextWarnings } from './warnings/find-text-warnings.ts';
import { findTimeWarnings } from './warnings/find-time-warnings.ts';

export interface ReadingOptions {
  readonly language: string;
  /** YYYY-MM-DD: the calendar day of publication, or null to look for the article's own dateline. */
  readonly publishedOn: string | null;
  readonly countryHint: string | null;
  /** Every language's: who addresses a machine may do so in any, whatever the article is written in. */
  readonly segmentLexicons: readonly SegmentLexicon[];
  /** Finds registered organisations by name. Passed in, because the kernel knows no registry. */
  readonly knownNames: KnownNameFinder;
}

function quotedTokens(text: TokenisedText, quotes: readonly QuoteReading[]): Uint8Array {
  const quoted = new Uint8Array(text.tokens.length);
  let reached = 0;
  for (const quote of quotes) {
    // Inner quotations lie inside outer ones, which come first: what is marked already is not marked again.
    const from = Math.max(quote.from + 1, reached);
    if (quote.to - 1 <= from) continue;
    quoted.fill(1, from, quote.to - 1);
    reached = quote.to - 1;
  }
  return quoted;
}

function bySegment<T extends { readonly segment: number }>(items: readonly T[], count: number): T[][] {
  const groups: T[][] = Array.from({ length: count }, () => []);
  for (const item of items) groups[item.segment]?.push(item);
  return groups;
}

/** The day that a sentence tells, where it tells one alone. */
function onlyDay(times: readonly Time[]): Time | null {
  const [time, more] = times;
  const single = time !== undefined && more === undefined && time.start !== null && time.start === time.end;
  return single && time.precision === 'day' ? time : null;
}

/** Reads a text with one locale: every mention the kernel knows of, in reading order. Pure, linear in the text. */
export function readText(text: TokenisedText, locale: Locale, options: ReadingOptions): Reading {
  const { numbers, proclitics } = locale;
  const segments = segmentText(text, locale.segments, options.segmentLexicons);
  const quotes = readQuotes(text, locale.segments, proclitics);
  const titled = new Uint8Array(text.tokens.length);
  for (const quote of quotes) if (quote.name) titled.fill(1, quote.from, quote.to);
  const anchor =
    options.publishedOn ?? findAnchor(text, segments, { times: locale.times, numbers, proclitics });
  const decimalComma = writesDecimalComma(text.tokens, options.countryHint);
  let told: Time | null = null;
  const inSegment = (segment: SegmentReading) => {
    const { from, to } = segment;
    // Dates first: digits inside a date are no quantity.
    const times: Time[] = readTimes(text, from, to, {
      times: locale.times,
      numbers,
      proclitics,
      anchor,
      verbs: locale.verbs,
      countryHint: options.countryHint,
      told: segment.kind === 'sentence' ? told : null,
    });
    told = segment.kind === 'sentence' ? onlyDay(times) : null;
    const taken = times.flatMap((time) => (time.span === null ? [] : [time.span]));
    const quantities: Quantity[] = readQuantities(text, from, to, {
      numbers,
      proclitics,
      countryHint: options.countryHint,
      decimalComma,
      taken,
    });
    return {
      segment,
      times,
      quantities,
      // "مسرحية «لا أحد هناك»": a title denies nothing.
      modality: readModality(text, from, to, locale.modality, proclitics).filter(
        (mark) => titled[mark.from] !== 1,
      ),
    };
  };
  const read = segments.map(inSegment);
  const entities = readEntities(text, segments, {
    entities: locale.entities,
    proclitics,
    known: (tokenised) => options.knownNames(tokenised, locale.sources, proclitics),
  });
  const persons = new Set(
    entities.filter((mention) => mention.type === 'person').map((mention) => mention.from),
  );
  const attributions = readAttributions(text, segments, quotes, locale, persons);
  const mentionsOf: EntityMention[][] = bySegment(entities, segments.length);
  const attributionsOf = bySegment(attributions, segments.length);
  const contents: SegmentContent[] = read.map((content, index) => ({
    ...content,
    mentions: mentionsOf[index] ?? [],
    attributions: attributionsOf[index] ?? [],
  }));
  return {
    text,
    locale,
    language: options.language,
    anchor,
    countryHint: options.countryHint,
    decimalComma,
    contents,
    quotes,
    quoted: quotedTokens(text, quotes),
    attributions,
    entities,
    carrier: readCarrier(text, segments, locale),
    warnings: [
      ...findTextWarnings(text, segments, locale.messages),
      ...findTimeWarnings(contents, locale.messages),
    ],
  };
}
