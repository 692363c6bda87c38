import { type CallOptions, type LanguageModel, type ModelCall, ModelError } from '../port.ts';

export interface TimerLimits {
  /** Milliseconds until the server gives its first sign of life. */
  readonly firstByteMs: number;
  /** Milliseconds between two signs of life. */
  readonly idleMs: number;
}

/**
 * A model whose every call is watched: one that does not begin to answer, or stops in the middle, is ended as a
 * `timeout`. The client library has no clock of its own once headers have arrived.
 */
export function withTimers(model: LanguageModel, { firstByteMs, idleMs }: TimerLimits): LanguageModel {
  return {
    name: model.name,
    async ask(call: ModelCall, options: CallOptions) {
      const silent = new AbortController();
      let timer: ReturnType<typeof setTimeout> | undefined;
      const watch = (ms: number, sentence: string): void => {
        clearTimeout(timer);
        timer = setTimeout(() => silent.abort(new ModelError('timeout', sentence, { retryable: true })), ms);
      };
      const alive = (): void =>
        watch(idleMs, `The model said nothing for ${idleMs} ms in the middle of its answer.`);
      watch(firstByteMs, `The model did not begin to answer within ${firstByteMs} ms.`);
      try {
        return await untilAborted(
          model.ask(call, {
            ...options,
            signal: AbortSignal.any([options.signal, silent.signal]),
            onText(piece) {
              alive();
              options.onText?.(piece);
            },
            onActivity() {
              alive();
              options.onActivity?.();
            },
          }),
          silent.signal,
        );
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

/** The work, or the signal's reason as soon as it is aborted: what hangs may not even notice that it was told to stop. */
export async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let stop = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  // The loser's failure is nobody's concern.
  work.catch(() => undefined);
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
