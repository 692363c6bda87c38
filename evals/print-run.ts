import type { Run } from './articles.ts';
import { showJudgement, showPooled } from './gate/show.ts';
import { showScore } from './show-score.ts';
import { table } from './table.ts';

function printTable({ results, floors }: Run): void {
  const names = results[0]?.scores.map((score) => score.name) ?? [];
  console.log(
    table([
      ['', ...results.map((result) => result.dataset)],
      ['claims', ...results.map((result) => String(result.claims))],
      ...names.map((name, at) => [
        name,
        ...results.map((result) => {
          const score = result.scores[at];
          return score ? showScore(score, floors[result.dataset]?.[name]) : '';
        }),
      ]),
    ]),
  );
}

function printMisses({ results }: Run): void {
  for (const { dataset, scores } of results) {
    for (const score of scores) {
      if (score.misses.length === 0) continue;
      console.log(`\n${dataset}: ${score.name} (${score.misses.length} of ${score.judged})`);
      for (const miss of score.misses) console.log(`  ${miss}`);
    }
  }
}

/** One column for each article, then the figures over all of them with the accepted ones beside, then what changed. */
export function printRun(run: Run, { verbose }: { readonly verbose: boolean }): void {
  printTable(run);
  if (Object.keys(run.now.cases).length > 1) console.log(`\n${showPooled(run.now, run.before)}`);
  if (verbose) printMisses(run);
  for (const name of run.missing) console.log(`${name}: skipped: no ../shared`);
  if (run.judgement) for (const line of showJudgement(run.judgement)) console.log(line);
}

/** The same as one JSON value, for other programs; what scores were made from is left out. */
export function printJson({ backend, results, now, judgement, red }: Run): void {
  const bare = results.map(({ input: _input, ...one }) => one);
  console.log(
    JSON.stringify({ backend, results: bare, figures: now.figures, judgement, broken: red }, null, 2),
  );
}
