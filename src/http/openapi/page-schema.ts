import { z } from 'zod';

const made = new Map<string, z.ZodType>();

/** The schema of a page of a list. The same id gives the same schema, so that it is one component of the document. */
export function pageSchema(id: string, item: z.ZodType): z.ZodType {
  const known = made.get(id);
  if (known !== undefined) return known;
  const schema = z
    .object({
      items: z.array(item),
      nextCursor: z
        .string()
        .nullable()
        .describe('Parameter `cursor` of the next page; null on the last one.'),
    })
    .meta({ id, description: 'One page of a list.' });
  made.set(id, schema);
  return schema;
}
