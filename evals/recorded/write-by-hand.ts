import { writeFileSync } from 'node:fs';
import { readPrompts } from '../backends/read-prompts.ts';
import { DATASET_NAMES, readDatasets } from '../dataset.ts';
import { answerFile, readAnswer, STEPS } from './case-answer.ts';
import { writtenAnswer } from './written-answer.ts';

// Writes the hand-written answers of every own dataset again, from its annotation and for the prompts of today. One that a
// model gave is left alone: `--record` renews it.
const prompts = readPrompts();
const today = new Date().toISOString().slice(0, 10);
for (const dataset of readDatasets().datasets.filter(({ name }) => DATASET_NAMES.includes(name))) {
  for (const step of STEPS) {
    const place = `${dataset.name}, ${step}`;
    const before = readAnswer(dataset.name, step);
    if (before?.origin === 'recorded') {
      console.log(`${place}: recorded, left alone`);
      continue;
    }
    const answer = writtenAnswer(dataset, step, prompts, today);
    // A day alone is no change: the same answers are the same file.
    const same = JSON.stringify({ ...answer, madeOn: before?.madeOn }) === JSON.stringify(before);
    if (!same) writeFileSync(answerFile(dataset.name, step), `${JSON.stringify(answer, null, 1)}\n`);
    console.log(`${place}: hand-written${same ? ', unchanged' : ''}`);
  }
}
