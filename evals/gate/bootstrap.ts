import { Random } from '../alignment/random.ts';
import type { Score } from '../scorers/score.ts';
import { type Pooled, pool } from './pool.ts';

export const SAMPLES = 2000;
export const SEED = 20260203;

/** A pooled figure and its 95 % interval. */
export interface Figure extends Pooled {
  readonly low: number | null;
  readonly high: number | null;
}

/** Six decimals: enough to tell any two figures apart, few enough that no platform's last bit shows. */
export const rounded = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 1e6) / 1e6;

/**
 * The pooled figure with the percentile interval of a bootstrap (Efron 1979) over whole articles: claims of one article share
 * its style and its mistakes, so that resampling claims would make the interval too narrow. The seed is fixed and each
 * figure starts from it: the same scores give the same bytes, and a new figure moves no other.
 */
export function bootstrap(scores: readonly Score[]): Figure {
  const whole = pool(scores);
  const { unit, judged } = whole;
  if (whole.value === null) return { unit, value: null, low: null, high: null, judged };
  const random = new Random(SEED);
  const values: number[] = [];
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const { value } = pool(scores.map(() => random.pick(scores)));
    // A sample of articles with nothing to judge has no value to rank.
    if (value !== null) values.push(value);
  }
  values.sort((a, b) => a - b);
  const at = (share: number) => rounded(values[Math.floor(share * (values.length - 1))] as number);
  return { unit, value: rounded(whole.value), low: at(0.025), high: at(0.975), judged };
}
