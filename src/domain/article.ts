import { z } from 'zod';
import { Claim } from './claim.ts';
import { Hop } from './hop.ts';
import { Segment, Warning } from './segment.ts';
import { Engine } from './verdict.ts';

export const Rejected = z
  .object({ text: z.string(), quote: z.string(), reason: z.string() })
  .meta({ id: 'Rejected', description: 'What a model proposed and the checks refused.' });
export type Rejected = z.infer<typeof Rejected>;

export const Direction = z.enum(['rtl', 'ltr']).meta({ id: 'Direction' });
export type Direction = z.infer<typeof Direction>;

/** An analysed article: its segments, the claims taken from it, and what was noticed on the way. */
export const Article = z
  .object({
    id: z.string(),
    object: z.literal('article'),
    text: z.string().describe('The text that every span of this article points into, exactly as received.'),
    textSha256: z.string(),
    offsetUnit: z.literal('utf16'),
    language: z.string(),
    direction: Direction,
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    publishedAt: z.string().nullable(),
    createdAt: z.iso.datetime(),
    engine: z.object({
      name: Engine,
      model: z.string().nullable(),
      prompts: z.record(z.string(), z.string()),
      degraded: z.array(z.string()),
    }),
    segments: z.array(Segment),
    claims: z.array(Claim),
    rejected: z.array(Rejected),
    warnings: z.array(Warning),
    carrier: Hop.nullable().describe('A wire dateline or credit; never a hop of every claim.'),
    scores: z.object({
      grounding: z.number().min(0).max(1).nullable(),
      coverage: z.number().min(0).max(1).nullable(),
    }),
    usage: z.object({
      llmCalls: z.int().min(0),
      promptTokens: z.int().min(0),
      completionTokens: z.int().min(0),
      cachedCalls: z.int().min(0),
      durationMs: z.number().min(0),
    }),
  })
  .meta({ id: 'Article' });
export type Article = z.infer<typeof Article>;
