import { llmBackend } from './backends/llm.ts';
import { readDatasets } from './dataset.ts';
import { describeEval } from './describe-eval.ts';
import { readFloors } from './eval-set.ts';
import { SCORERS } from './scorers/index.ts';

describeEval('articles by the engine that asks a model, with the answers that lie ready', {
  data: readDatasets().datasets.filter(({ own }) => own),
  task: llmBackend({ allowStale: false }).analyse,
  scorers: SCORERS,
  floors: readFloors('llm'),
});
