/**
 * One figure. `value` is null when there was nothing to judge; a share lies in 0..1 and is better high, a count is
 * better at 0. `misses` name what cost it, one line each.
 */
export interface Score {
  readonly name: string;
  readonly unit: 'share' | 'count';
  readonly value: number | null;
  /** How many cases were judged: the denominator of a share. */
  readonly judged: number;
  readonly misses: readonly string[];
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

/** F1 from counts; null when neither side has anything. */
export function f1(hits: number, systemOnly: number, goldOnly: number): number | null {
  const total = 2 * hits + systemOnly + goldOnly;
  return total === 0 ? null : (2 * hits) / total;
}
