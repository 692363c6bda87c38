import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Run } from '../articles.ts';
import { page } from './page.ts';
import { reportOf } from './report.ts';
import { summary } from './summary.ts';

/** Not part of the repository: it is made anew by each run. */
export const REPORT_DIRECTORY: URL = new URL('../report/', import.meta.url);

/** Writes the report of a run as a page, as JSON and as Markdown, and says where. */
export async function writeReport(
  run: Run,
  { notes = [], mutations = false }: { readonly notes?: readonly string[]; readonly mutations?: boolean },
  directory: URL = REPORT_DIRECTORY,
): Promise<void> {
  const figures = mutations ? await (await import('../mutations/measure.ts')).mutationFigures() : null;
  const report = reportOf(run, notes, figures);
  mkdirSync(directory, { recursive: true });
  writeFileSync(new URL('report.json', directory), `${JSON.stringify(report, null, 1)}\n`);
  writeFileSync(new URL('index.html', directory), await page(report));
  writeFileSync(new URL('summary.md', directory), summary(report));
  console.error(`Report: ${fileURLToPath(new URL('index.html', directory))}`);
}
