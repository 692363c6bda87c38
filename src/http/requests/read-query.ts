import type { z } from 'zod';
import type { AppContext } from '../deps.ts';
import { validate, validationError } from './faults.ts';

/** Parameters of the query, each at most once. Throws IsnadError `validation-failed`. */
export function queryOf(c: AppContext): Record<string, string> {
  const given = Object.entries(c.req.queries());
  const repeated = given.filter(([, values]) => values.length > 1);
  if (repeated.length > 0)
    throw validationError(
      repeated.map(([name]) => ({ in: 'query', pointer: `/${name}`, detail: 'is given more than once' })),
    );
  return Object.fromEntries(given.map(([name, values]) => [name, values[0] ?? '']));
}

/** The query as a strict schema reads it: an unknown parameter is refused, not ignored. */
export function readQuery<T extends z.ZodType>(c: AppContext, schema: T): z.infer<T> {
  return validate(schema, queryOf(c), 'query');
}
