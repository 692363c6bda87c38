/**
 * Every error a client can meet, in one table. It makes the answers (http/problem.ts) and the documented responses
 * (http/openapi) alike, so that neither can say what the other does not. Codes are part of the public contract.
 */
export const ERRORS = {
  'malformed-request': { status: 400, title: 'What was sent is not an HTTP request' },
  'malformed-json': { status: 400, title: 'The body is not JSON' },
  'idempotency-key-invalid': { status: 400, title: 'The idempotency key is not one' },
  'malformed-encoding': { status: 400, title: 'The body is not text in the declared encoding' },
  unauthorised: { status: 401, title: 'The request has no key that opens this server' },
  'no-such-path': { status: 404, title: 'There is nothing at this path' },
  'article-not-found': { status: 404, title: 'No article has this id' },
  'job-not-found': { status: 404, title: 'No job has this id' },
  'claim-not-found': { status: 404, title: 'No claim has this id' },
  'source-not-found': { status: 404, title: 'No source has this id' },
  'method-not-allowed': { status: 405, title: 'This path does not take this method' },
  'request-timeout': { status: 408, title: 'The request did not arrive in time' },
  'idempotency-key-in-use': { status: 409, title: 'A request with this idempotency key is being answered' },
  'job-cancelled': { status: 409, title: 'The job was cancelled' },
  'body-too-large': { status: 413, title: 'The body is larger than this server accepts' },
  'unsupported-media-type': { status: 415, title: 'The body is of a type this path does not read' },
  'validation-failed': { status: 422, title: 'The request is not valid' },
  'text-too-long': { status: 422, title: 'The text is longer than this server accepts' },
  'engine-not-configured': { status: 422, title: 'The engine asked for is not configured' },
  'nothing-to-verify': { status: 422, title: 'The text states nothing that can be verified' },
  'callback-not-allowed': { status: 422, title: 'The callback address cannot be told of the job' },
  'idempotency-key-reused': { status: 422, title: 'The idempotency key belongs to another request' },
  'cursor-invalid': { status: 422, title: 'The cursor is not one that this list gave' },
  'headers-too-large': { status: 431, title: 'The headers are longer than this server reads' },
  'internal-error': { status: 500, title: 'Something went wrong on our side' },
  'job-dead-lettered': { status: 503, title: 'The job could not be begun and waits to be taken up again' },
  overloaded: { status: 503, title: 'The server has more to do than it can' },
  'database-unavailable': { status: 503, title: 'The database does not answer' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ErrorCode = keyof typeof ERRORS;

/** Where in the request a fault lies. `pointer` is a JSON Pointer: into the body, or `/` and the parameter's name. */
export interface Fault {
  readonly in: 'body' | 'query' | 'header';
  readonly pointer: string;
  readonly detail: string;
}

/** An error with a code of the table, thrown anywhere and answered by http/problem.ts. `message` is for the client. */
export class IsnadError extends Error {
  override readonly name = 'IsnadError';
  readonly code: ErrorCode;
  readonly faults: readonly Fault[];

  /** `cause` is for the log, never for the client. */
  constructor(code: ErrorCode, detail: string, faults: readonly Fault[] = [], cause?: unknown) {
    super(detail, { cause });
    this.code = code;
    this.faults = faults;
  }
}
