/**
 * Tells those who follow a job in this process that it has news, or that it is to stop. What is told lies in the
 * database; a process that works for another's follower is found there by asking now and then.
 */
export class EventHub {
  readonly #waiting = new Map<string, Set<() => void>>();
  readonly #running = new Map<string, AbortController>();

  /** Something about the job is new. */
  notify(id: string): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    for (const wake of waiting ?? []) wake();
  }

  /** Until there is news of the job, the signal is aborted, or `ms` milliseconds have passed. */
  wait(id: string, ms: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const waiting = this.#waiting.get(id) ?? new Set();
      this.#waiting.set(id, waiting);
      const done = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        waiting.delete(done);
        if (waiting.size === 0 && this.#waiting.get(id) === waiting) this.#waiting.delete(id);
        resolve();
      };
      const timer = setTimeout(done, ms);
      signal.addEventListener('abort', done, { once: true });
      waiting.add(done);
    });
  }

  /** A job that runs here can be stopped here. Answers what takes it off the list again. */
  running(id: string, abort: AbortController): () => void {
    this.#running.set(id, abort);
    return () => {
      if (this.#running.get(id) === abort) this.#running.delete(id);
    };
  }

  /** How many jobs run here. */
  get underWay(): number {
    return this.#running.size;
  }

  /** Stops the job if it runs in this process. */
  stop(id: string, reason: unknown): void {
    this.#running.get(id)?.abort(reason);
  }

  stopAll(reason: unknown): void {
    for (const abort of this.#running.values()) abort.abort(reason);
  }
}
