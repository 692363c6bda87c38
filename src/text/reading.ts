import type { Quantity } from '../domain/quantity.ts';
import type { Warning } from '../domain/segment.ts';
import type { Time } from '../domain/time.ts';
import type { AttributionReading, HopReading } from './attribution/frame.ts';
import type { EntityMention } from './entities/mention.ts';
import type { Locale } from './locale.ts';
import type { ModalityReading } from './modality/read-modality.ts';
import type { QuoteReading } from './quotes/quote.ts';
import type { SegmentReading } from './segments/segment.ts';
import type { TokenisedText } from './tokens.ts';

/** One segment with all that was read in it. Token ranges are half open. */
export interface SegmentContent {
  readonly segment: SegmentReading;
  readonly times: readonly Time[];
  readonly quantities: readonly Quantity[];
  readonly modality: readonly ModalityReading[];
  readonly mentions: readonly EntityMention[];
  readonly attributions: readonly AttributionReading[];
}

/** The deterministic reading of a whole text: what engines extract from and checks hold claims against. */
export interface Reading {
  readonly text: TokenisedText;
  readonly locale: Locale;
  /** BCP 47: the language found or given, which may be one no locale speaks. */
  readonly language: string;
  /** YYYY-MM-DD from which relative dates are counted, or null. */
  readonly anchor: string | null;
  readonly countryHint: string | null;
  /** The text writes 1.250,5: its claims are read the same way. */
  readonly decimalComma: boolean;
  readonly contents: readonly SegmentContent[];
  readonly quotes: readonly QuoteReading[];
  /** By token: 1 inside quotation marks (the marks themselves excluded), else 0. */
  readonly quoted: Uint8Array;
  readonly attributions: readonly AttributionReading[];
  readonly entities: readonly EntityMention[];
  readonly carrier: HopReading | null;
  readonly warnings: readonly Warning[];
}

export const segmentId = (index: number): string => `s${index + 1}`;
