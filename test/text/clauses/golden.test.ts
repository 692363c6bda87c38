import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { marked, unmarked } from './marked.ts';

/** One sentence a line: "*" before the verb of each clause, "| " where a clause begins; "#" begins a comment. */
const linesIn = (language: 'ar' | 'en'): string[] =>
  readFileSync(new URL(`../../golden/${language}/clauses.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

describe.each(['ar', 'en'] as const)('golden clauses: %s', (language) => {
  const lines = linesIn(language);

  it('has two hundred sentences and sixty phrases without a verb', () => {
    expect(lines.filter((line) => line.includes('*')).length).toBeGreaterThanOrEqual(195);
    expect(lines.filter((line) => !line.includes('*')).length).toBeGreaterThanOrEqual(60);
  });

  it.each(lines)('%s', (line) => {
    expect(marked(language, unmarked(line))).toBe(line);
  });
});
