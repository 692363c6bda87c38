import { type CallOptions, type LanguageModel, type ModelCall, ModelError } from '../port.ts';
import { type BreakerLimits, withBreaker } from './breaker.ts';
import { Budget, type BudgetLimits, withBudget } from './budget.ts';
import { firstOf } from './first-of.ts';
import { type RetryLimits, withRetries } from './retries.ts';
import { type TimerLimits, untilAborted, withTimers } from './timers.ts';

export interface ModelPolicy extends TimerLimits, BudgetLimits {
  /** Milliseconds for all calls of one article together. */
  readonly deadlineMs: number;
  readonly retry: Pick<RetryLimits, 'retries' | 'baseMs' | 'mostWaitMs'>;
  readonly breaker: Pick<BreakerLimits, 'failures' | 'openMs'>;
  /** Milliseconds since some fixed moment. */
  readonly now: () => number;
  readonly random: () => number;
}

/** What reaches the model when nothing is set otherwise. Published in docs/models.md. */
export const DEFAULT_POLICY: ModelPolicy = {
  firstByteMs: 20_000,
  idleMs: 15_000,
  deadlineMs: 90_000,
  calls: 60,
  tokens: 500_000,
  retry: { retries: 2, baseMs: 500, mostWaitMs: 30_000 },
  breaker: { failures: 5, openMs: 30_000 },
  now: () => performance.now(),
  random: Math.random,
};

/** One deadline for everything an article asks: `deadline` is in milliseconds of `now`. */
function withDeadline(
  model: LanguageModel,
  deadline: number,
  { deadlineMs, now }: ModelPolicy,
): LanguageModel {
  return {
    name: model.name,
    async ask(call: ModelCall, options: CallOptions) {
      const over = new AbortController();
      const end = (): void =>
        over.abort(
          new ModelError('timeout', `The model was not done within the ${deadlineMs} ms an article has.`, {
            retryable: false,
          }),
        );
      const timer = setTimeout(end, Math.max(0, deadline - now()));
      try {
        const signal = AbortSignal.any([options.signal, over.signal]);
        return await untilAborted(model.ask(call, { ...options, signal }), signal);
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

/**
 * Puts the policy around endpoints, the first preferred. Answers a function that opens the whole for one article: the
 * breakers live as long as the process, deadline and budget as long as the article.
 */
export function modelOpener(
  endpoints: readonly [LanguageModel, ...LanguageModel[]],
  policy: ModelPolicy = DEFAULT_POLICY,
): () => LanguageModel {
  const guarded = endpoints.map((endpoint) =>
    withBreaker(withTimers(endpoint, policy), { ...policy.breaker, now: policy.now }),
  );
  return () => {
    const { now, random, deadlineMs, retry } = policy;
    const deadline = now() + deadlineMs;
    const budget = new Budget(policy);
    const patient = guarded.map((endpoint) =>
      withRetries(withBudget(endpoint, budget), { ...retry, deadline, now, random }),
    );
    return withDeadline(firstOf(patient as [LanguageModel, ...LanguageModel[]]), deadline, policy);
  };
}
