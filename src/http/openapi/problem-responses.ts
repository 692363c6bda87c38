import { ERRORS, type ErrorCode, type Fault, IsnadError } from '../../domain/errors.ts';
import { describeProblem, PROBLEM_TYPE, Problem } from '../problem.ts';

const FAULTS: Partial<Record<ErrorCode, Fault>> = {
  'validation-failed': { in: 'body', pointer: '/txt', detail: 'is not a field of this request' },
  'text-too-long': { in: 'body', pointer: '/text', detail: 'must have at most 200000 characters' },
  'engine-not-configured': { in: 'body', pointer: '/engine', detail: 'no model is configured' },
  'cursor-invalid': { in: 'query', pointer: '/cursor', detail: 'is not a cursor of this list' },
};

function exampleOf(code: ErrorCode): Problem {
  const fault = FAULTS[code];
  const detail =
    fault === undefined ? `${ERRORS[code].title}.` : `The field ${fault.pointer} ${fault.detail}.`;
  return describeProblem(new IsnadError(code, detail, fault === undefined ? [] : [fault]), 'req_3f2a9c1e');
}

/**
 * The documented error responses of a route of the API: these codes, and those that every one of them can meet. The table
 * in domain/errors.ts gives status and title, so what is documented is what is sent.
 */
export const problems = (...codes: ErrorCode[]) =>
  openProblems(...new Set([...codes, 'unauthorised' as const, 'overloaded' as const]));

/** The same for a route that wants no key and is answered under any load. */
export function openProblems(...codes: ErrorCode[]) {
  const byStatus = Map.groupBy([...codes, 'internal-error' as const], (code) => ERRORS[code].status);
  const responses = [...byStatus].map(([status, group]) => [
    status,
    {
      description: group.map((code) => `\`${code}\`: ${ERRORS[code].title}.`).join(' '),
      content: {
        [PROBLEM_TYPE]: {
          schema: Problem,
          examples: Object.fromEntries(group.map((code) => [code, { value: exampleOf(code) }])),
        },
      },
    },
  ]);
  return Object.fromEntries(responses) as Record<number, { description: string }>;
}
