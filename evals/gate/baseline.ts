import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { bootstrap, rounded } from './bootstrap.ts';
import { type ArticleScores, byFigure } from './pool.ts';

/** What is held against a baseline of its own: hand-written answers reach other figures than the rules do. */
export type Engine = 'rules' | 'llm';

export const baselineFile = (engine: Engine): URL =>
  new URL(engine === 'rules' ? '../baseline.json' : '../baseline.llm.json', import.meta.url);

const Value = z.number().nullable();
const BaselineFigure = z.object({
  unit: z.enum(['share', 'error', 'count']),
  value: Value,
  low: Value,
  high: Value,
  judged: z.int(),
});

/** The figures that a change is held against, and the cases they are made of: article, then scorer. */
export const Baseline = z.object({
  figures: z.record(z.string(), BaselineFigure),
  cases: z.record(z.string(), z.record(z.string(), z.object({ value: Value, judged: z.int() }))),
});
export type Baseline = z.infer<typeof Baseline>;

export function baselineOf(articles: readonly ArticleScores[]): Baseline {
  return {
    figures: Object.fromEntries([...byFigure(articles)].map(([name, scores]) => [name, bootstrap(scores)])),
    cases: Object.fromEntries(
      articles.map(({ dataset, scores }) => [
        dataset,
        Object.fromEntries(
          scores.map(({ name, value, judged }) => [name, { value: rounded(value), judged }]),
        ),
      ]),
    ),
  };
}

/** The accepted figures, or null where nobody has accepted any; throws when the file is damaged. */
export function readBaseline(file: URL): Baseline | null {
  if (!existsSync(file)) return null;
  const parsed = Baseline.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file.pathname}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/** One line for each figure and each case, so that a diff of the file names what changed. */
export function showBaseline({ figures, cases }: Baseline): string {
  const lines = (entries: Record<string, unknown>, indent: string) =>
    Object.entries(entries)
      .map(([name, value]) => `${indent}${JSON.stringify(name)}: ${JSON.stringify(value)}`)
      .join(',\n');
  const articles = Object.entries(cases)
    .map(([name, values]) => `    ${JSON.stringify(name)}: {\n${lines(values, '      ')}\n    }`)
    .join(',\n');
  return `{\n  "figures": {\n${lines(figures, '    ')}\n  },\n  "cases": {\n${articles}\n  }\n}\n`;
}
