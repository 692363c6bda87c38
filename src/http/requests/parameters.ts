import { z } from 'zod';
import { ClaimKind } from '../../domain/claim.ts';
import { DEFAULT_PAGE_ITEMS, MAX_NAME_CHARS, MAX_PAGE_ITEMS } from '../../domain/limits.ts';
import { LanguageTag, Moment } from '../../domain/requests.ts';
import { VerdictLabel } from '../../domain/verdict.ts';

const limit = z
  .string()
  .regex(/^\d{1,6}$/, 'must be a whole number')
  .transform(Number)
  .pipe(z.int().min(1).max(MAX_PAGE_ITEMS))
  .optional()
  .transform((given) => given ?? DEFAULT_PAGE_ITEMS)
  .meta({
    param: { description: 'The most items wanted. A page of very large items ends earlier.' },
    type: 'integer',
    minimum: 1,
    maximum: MAX_PAGE_ITEMS,
    default: DEFAULT_PAGE_ITEMS,
    example: DEFAULT_PAGE_ITEMS,
  });

const cursor = z
  .string()
  .optional()
  .transform((given) => given ?? null)
  .meta({
    param: { description: '`nextCursor` of the page before, unchanged.' },
    type: 'string',
  });

/** Parameters of every list. */
export const PageQuery = z.strictObject({ cursor, limit });

/** No parameters: what is given is refused by name. */
export const NoQuery = z.strictObject({});

export const ClaimQuery = PageQuery.extend({
  q: z
    .string()
    .min(1, 'must not be empty')
    .max(MAX_NAME_CHARS)
    .optional()
    .describe('Words that all occur in the claim, in any order, under any Arabic spelling of them.'),
  source: z
    .string()
    .min(1, 'must not be empty')
    .max(MAX_NAME_CHARS)
    .optional()
    .describe('A stated source: its id, or any of its names.'),
  kind: ClaimKind.optional(),
  verdict: VerdictLabel.optional().describe('Label of `verdict.holds`.'),
  checkWorthy: z
    .enum(['true', 'false'])
    .transform((given) => given === 'true')
    .optional()
    .meta({ type: 'boolean' }),
  since: Moment.optional().describe(
    'First day or moment of publication (`publishedAt`, else `createdAt`), inclusive, ISO 8601. A day is compared with the day as written.',
  ),
  until: Moment.optional().describe('Last day or moment of publication, inclusive, ISO 8601.'),
  language: LanguageTag.optional().describe('BCP 47; "en" also finds "en-GB".'),
});

export const IdParameter = z.object({ id: z.string() });

/** Headers that say how work is to be answered. */
export const WorkHeaders = z.object({
  prefer: z.string().optional().meta({
    description: '`respond-async` (RFC 7240): answers 202 with a job at once.',
    example: 'respond-async',
  }),
  'idempotency-key': z.string().min(1).max(257).optional().meta({
    description:
      'The same key and request are answered the same, byte for byte, for a day, also after a restart (draft-ietf-httpapi-idempotency-key-header-07). An answer that is an error is not kept.',
    example: '"8e03978e-40d5-43e8-bc93-6894a57f9324"',
  }),
});
