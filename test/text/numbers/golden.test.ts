import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lineOf, quantitiesOf } from './read.ts';

interface Case {
  readonly sentence: string;
  readonly expected: string[];
}

/** A sentence stands at the margin, its quantities indented under it; "#" begins a comment. */
function casesIn(file: string): Case[] {
  const cases: Case[] = [];
  for (const line of file.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (line.startsWith(' ')) cases.at(-1)?.expected.push(line.trim());
    else cases.push({ sentence: line, expected: [] });
  }
  return cases;
}

describe.each(['ar', 'en'] as const)('golden quantities: %s', (language) => {
  const file = readFileSync(new URL(`../../golden/${language}/quantities.txt`, import.meta.url), 'utf8');
  const cases = casesIn(file);

  it('has cases, some of them without a quantity', () => {
    expect(cases.length).toBeGreaterThan(40);
    expect(cases.some(({ expected }) => expected.length === 0)).toBe(true);
  });

  it.each(cases)('$sentence', ({ sentence, expected }) => {
    const quantities = quantitiesOf(language, sentence);
    expect(quantities.map(lineOf)).toEqual(expected);
    for (const { span } of quantities) expect(sentence.slice(span.start, span.end)).toBe(span.quote);
  });
});
