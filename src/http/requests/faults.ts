import type { z } from 'zod';
import { type Fault, IsnadError } from '../../domain/errors.ts';

/** Beyond these nobody reads on, and a body of a megabyte can hold a hundred thousand unknown fields. */
const MAX_FAULTS = 50;
const MAX_POINTER_CHARS = 200;

function pointerTo(path: readonly PropertyKey[]): string {
  const pointer = path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  return pointer.length > MAX_POINTER_CHARS ? `${pointer.slice(0, MAX_POINTER_CHARS)}…` : pointer;
}

const KINDS: Record<string, string> = {
  string: 'a string',
  boolean: 'true or false',
  object: 'a JSON object',
  array: 'a list',
  number: 'a number',
  int: 'a whole number',
};

/** Zod's findings in the words of a person; null where the schema says it itself or Zod says it well. */
function phrase(issue: z.core.$ZodRawIssue): string | null {
  if (issue.code === 'invalid_type') {
    if (issue.input === undefined) return 'is required';
    return `must be ${KINDS[issue.expected] ?? issue.expected}`;
  }
  if (issue.code === 'too_big')
    return `must be at most ${issue.maximum}${issue.origin === 'string' ? ' characters long' : ''}`;
  if (issue.code === 'too_small') return `must be at least ${issue.minimum}`;
  if (issue.code === 'invalid_value')
    return `must be one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
  return null;
}

function faultsOf(where: Fault['in'], issues: readonly z.core.$ZodIssue[]): Fault[] {
  const unknown = where === 'body' ? 'is not a field of this request' : 'is not a parameter of this path';
  const faults: Fault[] = [];
  for (const issue of issues) {
    if (faults.length >= MAX_FAULTS) break;
    if (issue.code !== 'unrecognized_keys') {
      faults.push({ in: where, pointer: pointerTo(issue.path), detail: issue.message });
      continue;
    }
    for (const key of issue.keys.slice(0, MAX_FAULTS - faults.length))
      faults.push({ in: where, pointer: pointerTo([...issue.path, key]), detail: unknown });
  }
  return faults;
}

/** The error that names these faults: the first in `detail`, all in `errors`. */
export function validationError(faults: readonly Fault[]): IsnadError {
  const [first] = faults;
  const what = first?.in === 'query' ? 'parameter' : first?.in === 'header' ? 'header' : 'field';
  const lead =
    first === undefined || first.pointer === ''
      ? `The body ${first?.detail ?? 'is not valid'}`
      : `The ${what} "${first.pointer.slice(1)}" ${first.detail}`;
  const rest = faults.length > 1 ? `; see "errors" for ${faults.length - 1} more` : '';
  return new IsnadError('validation-failed', `${lead}${rest}.`, faults);
}

/** The value as the schema reads it. Throws IsnadError `validation-failed` that names every field at fault. */
export function validate<T extends z.ZodType>(schema: T, value: unknown, where: Fault['in']): z.infer<T> {
  const result = schema.safeParse(value, { error: phrase });
  if (result.success) return result.data;
  throw validationError(faultsOf(where, result.error.issues));
}
