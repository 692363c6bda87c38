import { z } from 'zod';
import { Span } from './span.ts';

export const VerdictLabel = z
  .enum(['supported', 'refuted', 'conflicting', 'not-enough-evidence'])
  .meta({ id: 'VerdictLabel' });
export type VerdictLabel = z.infer<typeof VerdictLabel>;

export const Engine = z.enum(['rules', 'llm']).meta({ id: 'EngineName' });
export type Engine = z.infer<typeof Engine>;

export const Verdict = z
  .object({
    label: VerdictLabel,
    confidence: z.number().min(0).max(1).nullable().describe('null when nothing was held against the claim.'),
    by: Engine,
    asOf: z.iso.datetime().or(z.iso.date()).nullable(),
    origins: z.int().min(0).describe('Independent origins, not outlets.'),
    evidence: z.array(
      z.object({
        articleId: z.string(),
        claimId: z.string().nullable(),
        publisher: z.string().nullable(),
        url: z
          .string()
          .nullable()
          .describe(
            'Where evidence that is no stored article stands, if it says so. Nothing is loaded from there.',
          ),
        span: Span,
        stance: z.enum(['supports', 'refutes', 'neutral']),
        originId: z.string(),
      }),
    ),
    missing: z.string().nullable().describe('What would settle it.'),
  })
  .meta({ id: 'Verdict' });
export type Verdict = z.infer<typeof Verdict>;

export const RelationType = z
  .enum(['duplicates', 'corroborates', 'contradicts', 'refines', 'supersedes', 'entails'])
  .meta({ id: 'RelationType' });
export type RelationType = z.infer<typeof RelationType>;

export const Relation = z
  .object({
    type: RelationType,
    claimId: z.string(),
    articleId: z.string(),
    because: z.string(),
    spans: z.object({ here: Span, there: Span }),
    independent: z.boolean().describe('false when both accounts have the same ultimate source.'),
  })
  .meta({ id: 'Relation' });
export type Relation = z.infer<typeof Relation>;
