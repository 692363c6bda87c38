import { ERRORS, IsnadError } from '../domain/errors.ts';
import type { AppContext, AppDeps } from './deps.ts';
import { problemResponse } from './problem.ts';

/** Where an error came from, without its message, which may quote the article. */
function traceOf(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return {
    name: error.name,
    ...('code' in error && typeof error.code === 'string' ? { code: error.code } : {}),
    at: frames.slice(0, 8).map((frame) => frame.trim().slice('at '.length)),
  };
}

/** Turns whatever was thrown into a problem; what was not foreseen is logged and told to nobody. */
export function answerError(error: unknown, c: AppContext, log: AppDeps['log']): Response {
  const requestId = c.get('requestId');
  // Whoever asked is gone, which ended the work: no failure, and nobody to tell.
  if (c.req.raw.signal.aborted) return new Response(null, { status: 499 });
  if (error instanceof IsnadError) {
    if (ERRORS[error.code].status >= 500)
      log({ level: 'error', message: error.code, requestId, error: traceOf(error.cause ?? error) });
    return problemResponse(error, requestId);
  }
  log({ level: 'error', message: 'unexpected error', requestId, error: traceOf(error) });
  log({ level: 'debug', message: 'text of the unexpected error', requestId, detail: String(error) });
  const unexpected = new IsnadError(
    'internal-error',
    'The request could not be answered. Nothing was stored; the log has more under this requestId.',
  );
  return problemResponse(unexpected, requestId);
}
