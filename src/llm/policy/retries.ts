import {
  type CallOptions,
  type LanguageModel,
  type ModelCall,
  ModelError,
  type ModelReply,
} from '../port.ts';
import { untilAborted } from './timers.ts';

export interface RetryLimits {
  /** Tries beyond the first. */
  readonly retries: number;
  /** Milliseconds: the longest wait before the second try; doubles for each after it. */
  readonly baseMs: number;
  /** Milliseconds: the longest wait a server may ask for. One that asks for more is not asked again. */
  readonly mostWaitMs: number;
  /** When the article must be answered, in milliseconds of `now`. */
  readonly deadline: number;
  readonly now: () => number;
  /** From 0 to below 1. */
  readonly random: () => number;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * A model that is asked again where that may help: full jitter between tries (a random wait up to a bound that doubles),
 * or as long as the server asks for. What cannot end before the deadline is not begun.
 */
export function withRetries(model: LanguageModel, limits: RetryLimits): LanguageModel {
  const { retries, baseMs, mostWaitMs, deadline, now, random } = limits;
  return {
    name: model.name,
    async ask(call: ModelCall, options: CallOptions): Promise<ModelReply> {
      let spent = 0;
      for (let again = 0; ; again += 1) {
        try {
          const reply = await model.ask(call, options);
          return { ...reply, attempts: reply.attempts + spent };
        } catch (error) {
          options.signal.throwIfAborted();
          if (!(error instanceof ModelError)) throw error;
          spent += error.attempts;
          const asked = error.retryAfterMs;
          const wait = asked ?? Math.floor(random() * baseMs * 2 ** again);
          const isLast =
            !error.retryable || again >= retries || wait > mostWaitMs || now() + wait >= deadline;
          if (isLast) throw error.after(spent);
          await untilAborted(pause(wait), options.signal);
          options.onRestart?.();
        }
      }
    },
  };
}
