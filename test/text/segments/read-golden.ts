import { readFileSync } from 'node:fs';

/** One case of a golden file: see the file's first line for how it is written. */
export interface GoldenCase {
  readonly name: string;
  readonly text: string;
  readonly segments: readonly string[];
}

/** Reads `test/golden/<language>/segments.txt`. */
export function readGolden(language: string): GoldenCase[] {
  const file = readFileSync(new URL(`../../golden/${language}/segments.txt`, import.meta.url), 'utf8');
  return file
    .split(/^== /m)
    .slice(1)
    .map((part) => {
      const [head, answer] = part.split('\n--\n') as [string, string];
      const line = head.indexOf('\n');
      return {
        name: head.slice(0, line),
        text: head.slice(line + 1),
        segments: answer.split('\n').filter((row) => row !== ''),
      };
    });
}
