/**
 * When an article counts as published, twice: as the calendar day that stands in `publishedAt`, whatever the time
 * zone, and as a moment. A day is compared with days and a moment with moments, so that an article of "2026-02-03T01:00
 * +03:00" is found by `since=2026-02-03` although the third of February had not begun in Greenwich.
 */
export interface PublicationMoment {
  readonly day: string;
  readonly moment: number;
}

const HAS_OFFSET = /(?:Z|[+-]\d\d:\d\d)$/i;

/** `iso`: a day or a date-time, ISO 8601; one without an offset is read as UTC. */
export function publicationMoment(iso: string): PublicationMoment {
  const isDay = !iso.includes('T');
  const moment = Date.parse(isDay || HAS_OFFSET.test(iso) ? iso : `${iso}Z`);
  return { day: iso.slice(0, 10), moment: Number.isNaN(moment) ? 0 : moment };
}

export const isDay = (iso: string): boolean => iso.length === 10;
