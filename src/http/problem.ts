import { z } from 'zod';
import { ERRORS, type ErrorCode, type IsnadError } from '../domain/errors.ts';

const codes = Object.keys(ERRORS) as [ErrorCode, ...ErrorCode[]];

export const Problem = z
  .object({
    type: z.string().describe('Identifies the kind of problem, like `code`.'),
    title: z.string().describe('The same for every problem of this code.'),
    status: z.int().min(400).max(599),
    detail: z.string().describe('What is wrong with this request, and what to do about it.'),
    code: z.enum(codes).describe('Stable: for programs.'),
    requestId: z.string().describe('The `X-Request-Id` of the response, to be found in the log.'),
    errors: z
      .array(
        z.object({
          in: z.enum(['body', 'query', 'header']),
          pointer: z.string().describe('JSON Pointer into the body, or "/" and the name of the parameter.'),
          detail: z.string(),
        }),
      )
      .describe('Every field at fault; empty when the fault lies in no field.'),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details.' });
export type Problem = z.infer<typeof Problem>;

export const PROBLEM_TYPE = 'application/problem+json';

/** The body of an error response. */
export function describeProblem(error: IsnadError, requestId: string): Problem {
  const { title, status } = ERRORS[error.code];
  return {
    type: `urn:isnad:problem:${error.code}`,
    title,
    status,
    detail: error.message,
    code: error.code,
    requestId,
    errors: [...error.faults],
  };
}

/** Seconds after which a client may try again where the fault is a passing one. */
const RETRY_AFTER = '1';

export function problemResponse(
  error: IsnadError,
  requestId: string,
  headers: Record<string, string> = {},
): Response {
  const problem = describeProblem(error, requestId);
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      'content-type': PROBLEM_TYPE,
      ...(problem.status === 503 ? { 'retry-after': RETRY_AFTER } : {}),
      ...headers,
    },
  });
}
