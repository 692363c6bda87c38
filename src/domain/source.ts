import { z } from 'zod';
import { SourceKind } from './hop.ts';

/** A stated source: a registry entry or an id derived from the name as written. */
export const Source = z
  .object({
    id: z.string(),
    canonicalName: z.string(),
    names: z.record(z.string(), z.array(z.string())).describe('Spellings by language tag.'),
    kind: SourceKind,
    country: z.string().nullable().describe('ISO 3166-1 alpha-2.'),
    claims: z.int().min(0).describe('How many stored claims it stands behind.'),
  })
  .meta({ id: 'Source' });
export type Source = z.infer<typeof Source>;
