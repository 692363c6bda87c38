import {
  type CallOptions,
  type LanguageModel,
  type ModelCall,
  ModelError,
  type ModelFailure,
} from '../port.ts';

export interface BreakerLimits {
  /** Failures in a row that open it. */
  readonly failures: number;
  /** Milliseconds it stays open; then one call is let through, whose outcome decides. */
  readonly openMs: number;
  readonly now: () => number;
}

/** Failures that tell of the endpoint; all others tell of the one request. */
const OF_THE_ENDPOINT: ReadonlySet<ModelFailure> = new Set([
  'rate-limited',
  'quota-exhausted',
  'unavailable',
  'unreachable',
  'unauthorised',
  'not-found',
  'timeout',
  'cut-off',
  'not-a-completion',
]);

/**
 * A model that is left alone for a while after it failed several times in a row: callers have their answer at once instead
 * of each waiting for the same failure. Kept for the life of the process, one for each endpoint.
 */
export function withBreaker(model: LanguageModel, { failures, openMs, now }: BreakerLimits): LanguageModel {
  let inARow = 0;
  let openUntil = Number.NEGATIVE_INFINITY;
  return {
    name: model.name,
    async ask(call: ModelCall, options: CallOptions) {
      const left = openUntil - now();
      if (left > 0)
        throw new ModelError(
          'breaker-open',
          `The model's endpoint failed ${inARow} times in a row and is left alone for ${Math.ceil(left / 1000)} s more.`,
          { retryable: false, attempts: 0 },
        );
      // Half open: until this call is over, others are still turned away.
      if (inARow >= failures) openUntil = now() + openMs;
      try {
        const reply = await model.ask(call, options);
        inARow = 0;
        openUntil = Number.NEGATIVE_INFINITY;
        return reply;
      } catch (error) {
        if (error instanceof ModelError && OF_THE_ENDPOINT.has(error.failure)) {
          inARow += 1;
          if (inARow >= failures) openUntil = now() + openMs;
        } else if (error instanceof ModelError) inARow = 0;
        // Whoever went away tells nothing of the endpoint: the next call may find out.
        else if (inARow >= failures) openUntil = Number.NEGATIVE_INFINITY;
        throw error;
      }
    },
  };
}
