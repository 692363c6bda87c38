/** Pauses in a row in which nobody came, after which it is quiet: a new connection is seen a pause before its request. */
const QUIET = 3;
/** Pauses after which the next begins although it is never quiet. */
const MOST_PAUSES = 100;

/** A burst that may wait although it is more than may wait for long: it came to a server that had nothing to do. */
export interface Burst {
  readonly most: number;
  /** Milliseconds since nobody last waited, after which a crowd is no burst but a load. */
  readonly withinMs: number;
  readonly now: () => number;
}

/**
 * Has requests begun one after the other, with pauses between in which those that came meanwhile are seen. Where an
 * analysis keeps the only thread busy, requests would otherwise pile up unseen in front of the process, and nobody
 * could be turned away before he has waited for all of them.
 */
export class Turns {
  readonly #most: number;
  readonly #afterPause: (then: () => void) => void;
  readonly #waiting: (() => void)[] = [];
  readonly #burst: Burst | null;
  #isPausing = false;
  #came = 0;
  #busySince = 0;

  /** `most`: that may wait. `afterPause` calls back when what has arrived meanwhile has been seen. */
  constructor(most: number, afterPause: (then: () => void) => void, burst: Burst | null = null) {
    this.#most = most;
    this.#afterPause = afterPause;
    this.#burst = burst;
  }

  /**
   * Fifty requests at once are worked off and gone; under a load that does not end the same fifty would be there always, and
   * everybody would wait for all of them.
   */
  #mayWait(): number {
    if (this.#burst === null) return this.#most;
    const { most, withinMs, now } = this.#burst;
    if (this.#waiting.length === 0) this.#busySince = now();
    return now() - this.#busySince <= withinMs ? Math.max(most, this.#most) : this.#most;
  }

  /** Resolves when it is the caller's turn; null when too many wait before him. */
  next(): Promise<void> | null {
    this.#came += 1;
    if (this.#waiting.length >= this.#mayWait()) return null;
    const turn = new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#pause();
    return turn;
  }

  #pause(): void {
    if (this.#isPausing || this.#waiting.length === 0) return;
    this.#isPausing = true;
    let came = this.#came;
    let quiet = 0;
    let pauses = 0;
    const paused = (): void => {
      quiet = this.#came === came ? quiet + 1 : 0;
      came = this.#came;
      pauses += 1;
      if (quiet < QUIET && pauses < MOST_PAUSES) {
        this.#afterPause(paused);
        return;
      }
      this.#isPausing = false;
      this.#waiting.shift()?.();
      this.#pause();
    };
    this.#afterPause(paused);
  }
}
