import type { SourceKind } from '../domain/hop.ts';
import type { OfficeId, Place, SourceMedium } from '../text/source-lexicon.ts';

/** One organisation of the registry. Reviewed as data; `test/sources/registry.test.ts` checks the invariants. */
export interface SourceRecord {
  /** Stable slug: stored with every hop, never renamed. */
  readonly id: string;
  readonly canonicalName: string;
  /** Spellings and abbreviations by language tag, in ordinary spelling. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly kind: SourceKind;
  /** ISO 3166-1 alpha-2; null for international bodies. */
  readonly country: string | null;
  /** What kind of medium it is; left out for organisations that are none. */
  readonly media?: readonly SourceMedium[];
  /** Names that are also ordinary words or places: in running text they need a word like "صحيفة" beside them. */
  readonly ordinary?: readonly string[];
  /** It is what "the official news agency" of its country means. */
  readonly national?: true;
  /** It is this office of its country: "وزارة الدفاع الأميركية" is the Pentagon. */
  readonly office?: OfficeId;
  /** The office is that of a part of the country. */
  readonly place?: Place;
}
