import type { Time } from '../../../src/domain/time.ts';
import { daysOf } from './read-text.ts';

export interface GoldenCase {
  readonly line: number;
  readonly anchor: string | null;
  readonly text: string;
  readonly expected: readonly { readonly start: number; readonly end: number; readonly reading: string }[];
}

/** What a golden file says of one time: days, kind, precision, EDTF, and what else there is to say. */
export function describeTime(time: Time): string {
  const parts = [daysOf(time), time.kind, time.precision, time.edtf ?? '-'];
  if (time.clock !== null) parts.push(`clock=${time.clock}`);
  if (time.weekday !== null)
    parts.push(`weekday=${time.weekday.matches === null ? '?' : time.weekday.matches ? 'yes' : 'no'}`);
  if (time.calendar !== 'gregory') parts.push(time.calendar);
  if (time.alternatives.length > 0)
    parts.push(
      `or=${time.alternatives.map((at) => (at.start === at.end ? at.start : `${at.start}..${at.end}`)).join(',')}`,
    );
  return parts.join(' ');
}

/**
 * Reads a golden file: "@anchor" lines, then sentences with every time in [brackets], each followed by one indented
 * line per time. A sentence without brackets holds no time.
 */
export function parseGolden(file: string): GoldenCase[] {
  const cases: GoldenCase[] = [];
  let anchor: string | null = null;
  const lines = file.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as string;
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (line.startsWith('@anchor')) {
      const day = line.slice('@anchor'.length).trim();
      anchor = day === 'none' ? null : day;
      continue;
    }
    const marked: { start: number; end: number }[] = [];
    let text = '';
    let open: number | null = null;
    for (const char of line) {
      if (char === '[') open = text.length;
      else if (char === ']' && open !== null) {
        marked.push({ start: open, end: text.length });
        open = null;
      } else text += char;
    }
    const row = at + 1;
    const readings: string[] = [];
    while (lines[at + 1]?.startsWith('    ')) {
      readings.push((lines[at + 1] as string).trim());
      at += 1;
    }
    if (readings.length !== marked.length)
      throw new Error(`line ${row}: ${marked.length} spans in brackets, ${readings.length} readings below`);
    cases.push({
      line: row,
      anchor,
      text,
      expected: marked.map((span, i) => ({ ...span, reading: readings[i] as string })),
    });
  }
  return cases;
}
