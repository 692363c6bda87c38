import { writeFileSync } from 'node:fs';
import { readPrompts } from '../backends/read-prompts.ts';
import { readDatasets } from '../dataset.ts';
import { annotationAsExtraction, annotationAsJudging } from './annotation-as-answer.ts';
import { answerFile, CaseAnswer, readAnswer, STEPS, sha256Of } from './case-answer.ts';

// Writes the hand-written answers of every own dataset again, from its annotation and for the prompts of today. One that a
// model gave is left alone: `--record` renews it.
const prompts = readPrompts();
const today = new Date().toISOString().slice(0, 10);
for (const { name, text, gold } of readDatasets().datasets.filter((one) => one.own)) {
  const pieces = { extract: annotationAsExtraction(text, gold), judge: annotationAsJudging(gold) };
  for (const step of STEPS) {
    const before = readAnswer(name, step);
    if (before?.origin === 'recorded') {
      console.log(`${name}, ${step}: recorded, left alone`);
      continue;
    }
    const answer = CaseAnswer.parse({
      case: name,
      step,
      origin: 'hand-written',
      model: null,
      textSha256: sha256Of(text),
      promptSha256: prompts[step].sha256,
      madeOn: today,
      note: 'Put together from the annotation of the article; no model has said it, and its figures describe the annotator.',
      pieces: pieces[step],
    });
    // A day alone is no change: the same answers are the same file.
    const same =
      before !== null && JSON.stringify({ ...answer, madeOn: before.madeOn }) === JSON.stringify(before);
    if (!same) writeFileSync(answerFile(name, step), `${JSON.stringify(answer, null, 1)}\n`);
    console.log(`${name}, ${step}: ${pieces[step].length} pieces, hand-written${same ? ', unchanged' : ''}`);
  }
}
