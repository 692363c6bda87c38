import { readWeekday } from './fields.ts';
import type { Found, Scan } from './scan.ts';

/** "ليل السبت الأحد", "ليلة الثلاثاء/الأربعاء": one night named by the two days it joins. */
export function readNightBetween(scan: Scan, at: number): Found | null {
  const night = scan.find(scan.words.dayParts, at);
  if (night === null || night.value.half !== 'night') return null;
  const first = scan.token(night.next)?.broken ? null : readWeekday(scan, night.next);
  if (first === null || !first.sure) return null;
  const joint = scan.mark(first.next, '/-') ? first.next + 1 : first.next;
  if (scan.token(joint)?.broken) return null;
  const second = readWeekday(scan, joint);
  if (second === null || !second.sure || second.value.day !== (first.value.day % 7) + 1) return null;
  const day = (weekday: number) => ({ is: 'weekday', weekday, shift: null, week: null }) as const;
  return {
    value: { is: 'range', left: day(first.value.day), right: day(second.value.day) },
    next: second.next,
    start: night.start,
  };
}
