import { z } from 'zod';
import type { Score } from './scorers/score.ts';

/** What a figure must reach: at least for a share, at most for a count. */
export const Floors = z.record(z.string(), z.record(z.string(), z.number()));
export type Floors = z.infer<typeof Floors>;

/** Whether a figure misses its floor. A figure with nothing to judge breaks none. */
export function isBroken(score: Score, floor: number | null | undefined): boolean {
  if (floor === null || floor === undefined || score.value === null) return false;
  return score.unit === 'share' ? score.value < floor : score.value > floor;
}

/** Names in the floors file that no figure of the run bears: a floor that is misspelt holds nothing. */
export function unknownFloors(floors: Floors, dataset: string, scores: readonly Score[]): string[] {
  const known = new Set(scores.map((score) => score.name));
  return Object.keys(floors[dataset] ?? {}).filter((name) => !known.has(name));
}
