import { existsSync } from 'node:fs';
import { readRows } from '../data-sets/data-set.ts';
import { showScore } from '../show-score.ts';
import { table } from '../table.ts';
import { fitBins, showBins } from './calibration.ts';
import { decidedOnEvents, decidedOnPairs } from './decided.ts';
import { judgeByRules } from './judge-by-rules.ts';
import { StanceRow, scoreStances } from './stance.ts';

const FILE = new URL('../../../shared/data/ans-stance.dev.json', import.meta.url);

/** The figures over pairs of a claim and one text in `../shared/data`. They inform; they have no floor. */
export async function runEvidence(options: { json: boolean; verbose: boolean }): Promise<void> {
  if (!existsSync(FILE)) {
    console.log('ans-stance.dev.json: skipped: no ../shared');
    return;
  }
  const rows = readRows(FILE).map((row) => StanceRow.parse(row));
  const scores = await scoreStances(rows, judgeByRules());
  const pairs = await decidedOnPairs(rows, judgeByRules());
  const calibration = fitBins([...pairs, ...(await decidedOnEvents())]);
  if (options.json) console.log(JSON.stringify({ backend: 'rules', scores, calibration }, null, 2));
  else
    console.log(
      table([
        ['', 'figure', 'judged'],
        ...scores.map((score) => [score.name, showScore(score, null), String(score.judged)]),
      ]),
    );
  if (!options.json)
    console.log(
      `\nDecided verdicts on these pairs and on the tuned events, by confidence\n${showBins(calibration)}`,
    );
  if (options.verbose && !options.json)
    for (const { misses } of scores) for (const miss of misses) console.log(`  ${miss}`);
}
