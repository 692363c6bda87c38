import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { ERRORS, type ErrorCode, IsnadError } from '../domain/errors.ts';
import { describeProblem, PROBLEM_TYPE } from '../http/problem.ts';

const REASONS: Readonly<Record<string, readonly [code: ErrorCode, detail: string]>> = {
  HPE_HEADER_OVERFLOW: ['headers-too-large', 'The headers have more than the 16 KiB that this server reads.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['request-timeout', 'The request did not arrive in time.'],
  HPE_INVALID_METHOD: ['malformed-request', 'HTTP has no such method.'],
};
const OTHERWISE: readonly [ErrorCode, string] = ['malformed-request', 'What was sent is not HTTP/1.1.'];

/** Whether an answer to an earlier request is being written: another in its middle would be read as part of it. */
const isAnswering = (socket: Duplex): boolean =>
  (socket as { _httpMessage?: { headersSent: boolean } | null })._httpMessage?.headersSent === true;

/** Answers what never becomes a request, so that no handler sees it: as a problem like any other. */
export function refuseMalformed(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET' || isAnswering(socket)) {
    socket.destroy();
    return;
  }
  const [code, detail] = REASONS[error.code ?? ''] ?? OTHERWISE;
  const { status } = ERRORS[code];
  const requestId = crypto.randomUUID();
  const body = JSON.stringify(describeProblem(new IsnadError(code, detail), requestId));
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    `Content-Type: ${PROBLEM_TYPE}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-Id: ${requestId}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
