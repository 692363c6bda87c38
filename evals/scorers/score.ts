/** What a model said how likely something is, and whether it was so. */
export interface Prediction {
  /** 0..1. */
  readonly stated: number;
  readonly came: boolean;
}

/** A share lies in 0..1 and is better high, an error in 0..1 and is better low, a count is better at 0. */
export type Unit = 'share' | 'error' | 'count';

/** One figure. `value` is null when there was nothing to judge. `misses` name what cost it, one line each. */
export interface Score {
  readonly name: string;
  readonly unit: Unit;
  readonly value: number | null;
  /** How many cases were judged: the denominator of a share. */
  readonly judged: number;
  readonly misses: readonly string[];
  /** Of a figure that is none of single cases: over several articles it is made anew of all their predictions. */
  readonly predictions?: readonly Prediction[] | undefined;
}

/** A share with partial credit: each case brings 0..1 and, below 1, a line that says why. */
export class Tally {
  readonly misses: string[] = [];
  private credit = 0;
  private judged = 0;

  add(credit: number, why: () => string): void {
    this.judged += 1;
    this.credit += credit;
    if (credit < 1) this.misses.push(why());
  }

  share(name: string): Score {
    const value = this.judged === 0 ? null : this.credit / this.judged;
    return { name, unit: 'share', value, judged: this.judged, misses: this.misses };
  }
}

/** A count of faults over `judged` places to look at; null when there was no place to look. */
export function faults(name: string, judged: number, misses: readonly string[]): Score {
  return { name, unit: 'count', value: judged === 0 ? null : misses.length, judged, misses };
}

/** How many of `judged` went wrong, as a rate; null when there was none to look at. */
export function rate(name: string, wrong: number, judged: number, misses: readonly string[]): Score {
  return { name, unit: 'error', value: judged === 0 ? null : wrong / judged, judged, misses };
}

/** F1 from counts; null when neither side has anything. */
export function f1(hits: number, systemOnly: number, goldOnly: number): number | null {
  const total = 2 * hits + systemOnly + goldOnly;
  return total === 0 ? null : (2 * hits) / total;
}
