import type { SourceKind } from '../domain/hop.ts';
import type { SourceRecord } from './source-record.ts';

/** Whom a stated name means: an entry of the registry, an office read by pattern, or a derived id. */
export interface ResolvedSource {
  readonly sourceId: string;
  readonly canonicalName: string;
  readonly kind: SourceKind;
  /** ISO 3166-1 alpha-2, null where none is stated or known. */
  readonly country: string | null;
}

export function asResolved({ id, canonicalName, kind, country }: SourceRecord): ResolvedSource {
  return { sourceId: id, canonicalName, kind, country };
}
