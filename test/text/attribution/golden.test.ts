import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { arabic } from '../../../src/text/locales/ar/index.ts';
import { english } from '../../../src/text/locales/en/index.ts';
import { formatReading, read } from './format.ts';

interface Case {
  readonly passage: string;
  readonly expected: readonly string[];
}

/**
 * A golden file: `= passage` (¶ for a paragraph's end), then one line for each reading in reading order; `none` says
 * that nobody is a source. Lines that begin with # are comments.
 */
function readCases(file: URL): Case[] {
  const cases: { passage: string; expected: string[] }[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('= ')) cases.push({ passage: line.slice(2).replaceAll(' ¶ ', '\n\n'), expected: [] });
    else if (line !== '' && !line.startsWith('#')) cases.at(-1)?.expected.push(line);
  }
  return cases;
}

for (const locale of [arabic, english]) {
  const cases = readCases(new URL(`../../golden/${locale.tag}/attribution.txt`, import.meta.url));
  describe(`attribution golden file: ${locale.tag}`, () => {
    it('holds at least 120 passages, 40 of them without a source', () => {
      expect(cases.length).toBeGreaterThanOrEqual(120);
      expect(cases.filter((one) => one.expected[0] === 'none').length).toBeGreaterThanOrEqual(40);
    });
    it.each(cases.map((one) => [one.passage, one.expected] as const))('%s', (passage, expected) => {
      const { text, readings } = read(passage, locale);
      const lines = readings.map((reading) => formatReading(text, reading));
      expect(lines.length === 0 ? ['none'] : lines).toEqual(expected);
    });
  });
}
