import { rulesBackend } from './backends/rules.ts';
import { readDatasets } from './dataset.ts';
import { describeEval } from './describe-eval.ts';
import { readFloors } from './eval-set.ts';
import { SCORERS } from './scorers/index.ts';

describeEval('articles by the rule engine', {
  data: readDatasets().datasets,
  task: rulesBackend().analyse,
  scorers: SCORERS,
  floors: readFloors('rules'),
});
