import { APIConnectionError, APIConnectionTimeoutError, APIError } from 'openai';
import { ModelError } from '../port.ts';
import { readRetryAfter } from '../retry-after.ts';

const TOO_LONG =
  /context.{0,20}(?:length|window|size)|maximum context|too many (?:input )?tokens|prompt is too long|exceeds? the (?:available )?context|reduce the length/i;
const QUOTA = /insufficient_quota|quota.{0,20}exceeded|exceeded your current quota|billing/i;
const FILTER = /content_filter|content management policy|content.policy/i;

/** Why a server refused, in our words: its own may repeat the article, or a key. */
function refusal(error: APIError, status: number): ModelError {
  const said = `${error.code ?? ''} ${error.type ?? ''} ${error.message}`;
  const retryAfterMs = readRetryAfter(error.headers?.get('retry-after'), Date.now());
  const answered = `The model's endpoint answered ${status}`;
  if (status === 429)
    return QUOTA.test(said)
      ? new ModelError('quota-exhausted', `${answered}: its quota is used up.`, { retryable: false })
      : new ModelError('rate-limited', `${answered}: too many requests.`, { retryable: true, retryAfterMs });
  if (status === 401 || status === 403)
    return new ModelError('unauthorised', `${answered}: it does not accept the key.`, { retryable: false });
  if (status === 404)
    return new ModelError('not-found', `${answered}: there is no such model or path.`, { retryable: false });
  if (status === 413 || (status < 500 && TOO_LONG.test(said)))
    return new ModelError('context-overflow', 'The text is too long for the model.', { retryable: false });
  if (status < 500 && FILTER.test(said))
    return new ModelError('content-filtered', 'The content filter of the endpoint refused the text.', {
      retryable: false,
    });
  if (status >= 500 || status === 408 || status === 409 || status === 425)
    return new ModelError('unavailable', `${answered}.`, { retryable: true, retryAfterMs });
  return new ModelError('bad-request', `${answered}: it refused the request.`, { retryable: false });
}

/** What went wrong in a call, as one of our failures. `error` is anything that was thrown. */
export function toModelError(error: unknown): ModelError {
  if (error instanceof ModelError) return error;
  if (error instanceof APIConnectionTimeoutError)
    return new ModelError('timeout', 'The model took too long to answer.', { retryable: true });
  if (error instanceof APIConnectionError)
    return new ModelError('unreachable', "The model's endpoint cannot be reached.", { retryable: true });
  if (error instanceof APIError && typeof error.status === 'number') return refusal(error, error.status);
  if (error instanceof APIError)
    return new ModelError('unavailable', "The model's endpoint reported an error in its answer.", {
      retryable: true,
    });
  // The connection broke, or what came over it was no stream of JSON.
  if (error instanceof SyntaxError)
    return new ModelError('not-a-completion', 'The answer of the endpoint is not that of a model.', {
      retryable: true,
    });
  return new ModelError('cut-off', "The connection to the model's endpoint broke while it answered.", {
    retryable: true,
  });
}
