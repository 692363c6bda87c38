import type { Source } from '../domain/source.ts';
import { REGISTRY } from './registry.ts';

/** The registry as the API shows it, without the counts that only a store knows. */
export function listSources(): Omit<Source, 'claims'>[] {
  return REGISTRY.map(({ id, canonicalName, names, kind, country }) => ({
    id,
    canonicalName,
    names: Object.fromEntries(
      Object.entries(names).map(([language, spellings]) => [language, [...spellings]]),
    ),
    kind,
    country,
  }));
}
