import { isBroken } from './floors.ts';
import type { Score, Unit } from './scorers/score.ts';

/** One figure in a table: `0.912`, a count as it is, `–` for nothing to judge, and the floor it misses. */
export function showScore(score: Score, floor: number | null | undefined): string {
  if (score.value === null) return '–';
  const shown = SHOWN[score.unit](score.value);
  return isBroken(score, floor) ? `${shown} (floor ${floor})` : shown;
}

/** Three decimals, rounded to the worse side: a share that is not whole never reads as 1, nor an error as none. */
const SHOWN: Readonly<Record<Unit, (value: number) => string>> = {
  share: (value) => (value === 1 ? '1' : (Math.floor(value * 1000 + 1e-9) / 1000).toFixed(3)),
  error: (value) => (value === 0 ? '0' : (Math.ceil(value * 1000 - 1e-9) / 1000).toFixed(3)),
  count: String,
};
