import OpenAI, { APIError } from 'openai';
import type { CallOptions, LanguageModel, ModelCall, ModelReply } from '../port.ts';
import { ModelError } from '../port.ts';
import { firstDialect, plainerDialect, requestFor } from './dialect.ts';
import { toModelError } from './failures.ts';
import { readReply } from './read-reply.ts';

export interface OpenAiOptions {
  /** null for a server that wants none. */
  readonly apiKey: string | null;
  /** Of the API, such as "https://api.openai.com/v1". */
  readonly baseURL: string;
  readonly model: string;
}

/** Refusals in a row after which a request cannot be made plainer. */
const MOST_DIALECTS = 4;

/**
 * A model behind an OpenAI-compatible Chat Completions endpoint. One call, streamed; no retries and no timers, which are
 * the policy's. A request that a server refuses for its form is made plainer and sent again, each a call that counts.
 * Runs on Node and on Workers alike.
 */
export function openAiModel({ apiKey, baseURL, model }: OpenAiOptions): LanguageModel {
  // The client wants a key even where the server does not, and would read one from the environment.
  const client = new OpenAI({
    apiKey: apiKey ?? 'none',
    baseURL,
    maxRetries: 0,
    organization: null,
    project: null,
    logLevel: 'off',
  });
  let dialect = firstDialect(baseURL);

  async function askOnce(
    call: ModelCall,
    options: CallOptions,
  ): Promise<Awaited<ReturnType<typeof readReply>>> {
    const abort = new AbortController();
    const stop = (): void => abort.abort(options.signal.reason);
    options.signal.addEventListener('abort', stop, { once: true });
    try {
      const response = await client.chat.completions
        .create(requestFor(call, model, dialect), { signal: abort.signal })
        .asResponse();
      options.onActivity?.();
      return await readReply(response, options, abort, client);
    } finally {
      options.signal.removeEventListener('abort', stop);
    }
  }

  return {
    name: model,
    async ask(call, options): Promise<ModelReply> {
      for (let attempts = 1; ; attempts += 1) {
        options.signal.throwIfAborted();
        const used = dialect;
        try {
          const answer = await askOnce(call, options);
          return { ...answer, model: answer.model ?? model, cached: false, attempts };
        } catch (error) {
          options.signal.throwIfAborted();
          const plainer = isRefused(error) ? plainerDialect(used, error.message) : null;
          if (plainer !== null && attempts < MOST_DIALECTS) {
            // Another call may have found it out meanwhile.
            if (dialect === used) dialect = plainer;
            continue;
          }
          const { failure, message, retryable, retryAfterMs } = toModelError(error);
          throw new ModelError(failure, message, { retryable, retryAfterMs, attempts });
        }
      }
    },
  };
}

const isRefused = (error: unknown): error is APIError =>
  error instanceof APIError && (error.status === 400 || error.status === 422 || error.status === 501);
