/** Places in a text, UTF-16 code units, half open. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** How many code units two places share. */
export function sharedLength(left: Place, right: Place): number {
  return Math.max(0, Math.min(left.end, right.end) - Math.max(left.start, right.start));
}

export function overlaps(left: Place, right: Place): boolean {
  return sharedLength(left, right) > 0;
}

/** Sorted, with touching and overlapping places joined, so that no code unit counts twice. */
function merged(places: readonly Place[]): Place[] {
  const sorted = [...places].sort((a, b) => a.start - b.start);
  const out: Place[] = [];
  for (const place of sorted) {
    const last = out.at(-1);
    if (last && place.start <= last.end)
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, place.end) };
    else out.push(place);
  }
  return out;
}

export function coveredLength(places: readonly Place[]): number {
  return merged(places).reduce((sum, place) => sum + place.end - place.start, 0);
}

/** How many code units two lists of places share. */
export function sharedCover(left: readonly Place[], right: readonly Place[]): number {
  const other = merged(right);
  return merged(left).reduce((sum, a) => sum + other.reduce((part, b) => part + sharedLength(a, b), 0), 0);
}

/** Intersection over union of two lists of places, by code unit; 0 when both are empty. */
export function placesIoU(left: readonly Place[], right: readonly Place[]): number {
  const shared = sharedCover(left, right);
  const union = coveredLength(left) + coveredLength(right) - shared;
  return union === 0 ? 0 : shared / union;
}
