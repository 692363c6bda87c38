/** Weight of the latest measurement in a running mean. */
const LATEST = 1 / 8;
/** Milliseconds in which nobody has been turned away, after which a server is no longer overloaded. */
const CALM_MS = 1_000;

const mix = (mean: number | null, latest: number): number =>
  mean === null ? latest : mean + (latest - mean) * LATEST;

/**
 * How long a request may wait for its turn. Two things are measured: how often a turn comes while others wait, which is what
 * a request takes of the one thread, and how long a request takes from its turn to its answer. Where nearly all of an answer
 * is work, many turns make a long wait; where it is waiting for a model, fifty turns pass while one answer is awaited. One
 * rule serves both: under overload a request waits at most `times` as long as an answer takes. Until anybody had to be
 * turned away nobody is counted: a burst that will be worked off is no overload.
 */
export class Patience {
  readonly #times: number;
  readonly #now: () => number;
  #turnMs: number | null = null;
  #answerMs: number | null = null;
  #refusedAt = Number.NEGATIVE_INFINITY;

  constructor(times: number, now: () => number) {
    this.#times = times;
    this.#now = now;
  }

  get #mostMs(): number {
    return this.#answerMs === null ? Number.POSITIVE_INFINITY : this.#times * this.#answerMs;
  }

  /** Whether one more may wait behind so many. */
  allows(waiting: number): boolean {
    const isOverloaded = this.#now() - this.#refusedAt <= CALM_MS;
    return !isOverloaded || waiting * (this.#turnMs ?? 0) <= this.#mostMs;
  }

  /**
   * Whether a request that came then has waited too long to be begun. Not where nobody was turned away any more in the
   * second half of its wait: it came in a burst that is over, and there is nobody to be served in its place.
   */
  isSpent(since: number): boolean {
    const waited = this.#now() - since;
    return waited > this.#mostMs && this.#refusedAt > since + waited / 2;
  }

  refused(): void {
    this.#refusedAt = this.#now();
  }

  /** A turn has come so long after the one before, for which others had waited. */
  turnTook(ms: number): void {
    this.#turnMs = mix(this.#turnMs, ms);
  }

  answerTook(ms: number): void {
    this.#answerMs = mix(this.#answerMs, ms);
  }
}
