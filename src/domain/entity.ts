import { z } from 'zod';
import { Span } from './span.ts';

/** A mention of a person, organisation, place or role, with the name it stands for in this article. */
export const Entity = z
  .object({
    name: z.string(),
    span: Span,
    canonicalName: z.string().describe('The fullest certain name in the article.'),
    type: z.enum(['person', 'organisation', 'place', 'role']),
    entityId: z.string(),
  })
  .meta({ id: 'Entity' });
export type Entity = z.infer<typeof Entity>;
