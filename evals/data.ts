import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Backend } from './backends/backend.ts';
import { type DataScore, readRows } from './data-sets/data-set.ts';
import { DATA_SETS } from './data-sets/index.ts';
import { isBroken } from './floors.ts';
import { showScore } from './show-score.ts';
import { table } from './table.ts';

const shared = new URL('../../shared/data/', import.meta.url);

/**
 * The share exact per set of mentions and pairs in `../shared/data`; without it there is nothing to run. Returns the
 * names of broken floors.
 */
export async function runData(
  backend: Backend,
  options: { verbose: boolean; json: boolean; only: string | undefined },
): Promise<string[]> {
  const scores: DataScore[] = [];
  const missing = new Set<string>();
  for (const { file, score } of DATA_SETS) {
    const url = new URL(file, shared);
    if (options.only !== undefined && file !== options.only) continue;
    if (existsSync(fileURLToPath(url))) {
      scores.push(...(await score(readRows(url), (request) => backend.annotate(request))));
    } else missing.add(file);
  }
  const broken = scores.filter((score) => isBroken(score, score.floor)).map((score) => score.name);
  if (options.json) {
    console.log(JSON.stringify({ backend: backend.name, scores, broken }, null, 2));
    return broken;
  }
  console.log(
    table([
      ['', 'exact', 'judged', 'floor'],
      ...scores.map((score) => [
        score.name,
        showScore(score, score.floor),
        String(score.judged),
        score.floor === null ? '' : String(score.floor),
      ]),
    ]),
  );
  if (options.verbose) {
    for (const score of scores) {
      console.log(`\n${score.name} (${score.misses.length} of ${score.judged})`);
      for (const miss of score.misses) console.log(`  ${miss}`);
    }
  }
  for (const file of missing) console.log(`${file}: skipped: no ../shared`);
  return broken;
}
