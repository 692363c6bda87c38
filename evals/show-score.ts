import { isBroken } from './floors.ts';
import type { Score } from './scorers/score.ts';

/** One figure in a table: `0.912`, a count as it is, `–` for nothing to judge, and the floor it misses. */
export function showScore(score: Score, floor: number | null | undefined): string {
  if (score.value === null) return '–';
  const shown = score.unit === 'count' ? String(score.value) : rounded(score.value);
  return isBroken(score, floor) ? `${shown} (floor ${floor})` : shown;
}

/** Three decimals, cut and not rounded up: a share that is not whole never reads as 1. */
function rounded(share: number): string {
  return share === 1 ? '1' : (Math.floor(share * 1000 + 1e-9) / 1000).toFixed(3);
}
