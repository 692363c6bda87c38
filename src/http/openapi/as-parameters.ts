import { z } from 'zod';

function innermost(field: z.ZodType): z.ZodType {
  let inner = field;
  for (;;) {
    if (inner instanceof z.ZodPipe) inner = inner.in as z.ZodType;
    else if (inner instanceof z.ZodOptional || inner instanceof z.ZodNullable)
      inner = inner.unwrap() as z.ZodType;
    else break;
  }
  return inner;
}

/**
 * Fields of a JSON body as the query parameters that stand in for them beside a text/plain body. A query holds no
 * null, and a default that is written down would be sent by the docs page with a JSON body, where it does not belong.
 */
export function asParameters(fields: z.ZodObject): z.ZodObject {
  const shape = Object.entries(fields.shape).map(([name, field]) => {
    const { description = '' } = field as z.ZodType;
    const inner = innermost(field as z.ZodType).meta({ id: undefined });
    return [name, inner.optional().describe(`With a text/plain body only. ${description}`.trim())];
  });
  return z.object(Object.fromEntries(shape));
}
