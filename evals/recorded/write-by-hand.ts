import { writeFileSync } from 'node:fs';
import { readPrompts } from '../backends/llm.ts';
import { readDatasets } from '../dataset.ts';
import { annotationAsAnswer } from './annotation-as-answer.ts';
import { answerFile, RECORDED, RecordedAnswer, sha256Of } from './recorded-answer.ts';

// Writes every hand-written answer again, from the annotations and for the prompt of today.
const prompts = readPrompts();
for (const { name, text, gold } of readDatasets().datasets.filter((one) => RECORDED.includes(one.name))) {
  const answer: RecordedAnswer = {
    dataset: name,
    textSha256: sha256Of(text),
    step: 'extract',
    promptSha256: prompts.extract.sha256,
    origin: 'hand-written',
    model: null,
    madeOn: new Date().toISOString().slice(0, 10),
    note: 'Put together from the annotation of the article; no model has said it.',
    answer: annotationAsAnswer(text, gold),
  };
  writeFileSync(answerFile(name), `${JSON.stringify(RecordedAnswer.parse(answer), null, 2)}\n`);
  console.log(`${name}: ${answer.answer.claims.length} claims, hand-written`);
}
