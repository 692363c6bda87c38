import { Patience } from './patience.ts';

/** Pauses in a row in which nobody came, after which it is quiet: a new connection is seen a pause before its request. */
const QUIET = 3;
/** Pauses after which the next begins although it is never quiet. */
const MOST_PAUSES = 100;

export interface TurnsOptions {
  /** How many times as long as an answer takes a request may wait while others are turned away. */
  readonly waitTimes: number;
  /** Calls back when what has arrived meanwhile has been seen. */
  readonly afterPause: (then: () => void) => void;
  /** Milliseconds since some fixed moment. */
  readonly now: () => number;
}

export interface Turn {
  /** Resolves when it has come: false where the wait was too long for the request to be begun. */
  readonly begun: Promise<boolean>;
  /** The request is answered. */
  end(): void;
}

interface Waiting {
  readonly since: number;
  begin(inTime: boolean): void;
}

/**
 * Has requests begun one after the other, with pauses between in which those that came meanwhile are seen. Where an
 * analysis keeps the only thread busy, requests would otherwise pile up unseen in front of the process, and nobody
 * could be turned away before he has waited for all of them.
 */
export class Turns {
  readonly #afterPause: TurnsOptions['afterPause'];
  readonly #now: () => number;
  readonly #patience: Patience;
  readonly #waiting: Waiting[] = [];
  #isPausing = false;
  #came = 0;
  /** When the last turn came, if others waited then. */
  #lastTurn: number | null = null;

  constructor({ waitTimes, afterPause, now }: TurnsOptions) {
    this.#afterPause = afterPause;
    this.#now = now;
    this.#patience = new Patience(waitTimes, now);
  }

  /** A place in the row; null where the wait would be too long. */
  next(): Turn | null {
    this.#came += 1;
    if (!this.#patience.allows(this.#waiting.length)) {
      this.refused();
      return null;
    }
    const since = this.#now();
    let begunAt: number | null = null;
    const begun = new Promise<boolean>((resolve) => {
      const begin = (inTime: boolean): void => {
        if (inTime) begunAt = this.#now();
        resolve(inTime);
      };
      this.#waiting.push({ since, begin });
    });
    this.#pause();
    return { begun, end: () => begunAt !== null && this.#patience.answerTook(this.#now() - begunAt) };
  }

  /** Somebody was turned away, here or for another reason. */
  refused(): void {
    this.#patience.refused();
  }

  #beginNext(): void {
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
      const inTime = !this.#patience.isSpent(next.since);
      if (inTime) {
        const now = this.#now();
        if (this.#lastTurn !== null) this.#patience.turnTook(now - this.#lastTurn);
        this.#lastTurn = this.#waiting.length === 0 ? null : now;
      }
      next.begin(inTime);
      if (inTime) return;
    }
    this.#lastTurn = null;
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
      this.#beginNext();
      this.#pause();
    };
    this.#afterPause(paused);
  }
}
