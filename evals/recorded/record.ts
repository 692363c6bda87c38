import { writeFileSync } from 'node:fs';
import { callKey } from '../../src/llm/call-key.ts';
import { DEFAULT_POLICY, modelOpener } from '../../src/llm/policy/open-model.ts';
import type { LanguageModel, ModelCall } from '../../src/llm/port.ts';
import { Recording, type Recordings, recordingModel } from '../../src/llm/replay.ts';
import { analyseWith } from '../backends/analyse-with.ts';
import { readPrompts } from '../backends/read-prompts.ts';
import { type Dataset, requestOf } from '../dataset.ts';
import { answerFile, CaseAnswer, STEPS, type Step, sha256Of } from './case-answer.ts';
import { inputKey } from './read-question.ts';
import { sanitisedModel } from './sanitise.ts';

export interface RecordOptions {
  readonly model: LanguageModel;
  readonly sanitise: (text: string) => string;
  /** YYYY-MM-DD. */
  readonly today: () => string;
  /** Where an answer is kept; the project's own recordings when left out. */
  readonly keep?: (answer: CaseAnswer) => void;
}

const keepInProject = (answer: CaseAnswer): void =>
  writeFileSync(answerFile(answer.case, answer.step), `${JSON.stringify(answer, null, 1)}\n`);

/** Notes what each call was told, which a recording's strict key cannot be read back into. */
function noting(model: LanguageModel, inputs: Map<string, string>): LanguageModel {
  return {
    name: model.name,
    ask: (call: ModelCall, options) => {
      inputs.set(callKey(model.name, call), inputKey(call.step, call.user));
      return model.ask(call, options);
    },
  };
}

/**
 * Analyses an article with a live model and keeps both steps' answers as recordings. Nothing is kept when the model failed
 * anywhere: half a recording would be answered by the rules ever after. Returns how many calls were recorded.
 */
export async function recordCase(dataset: Dataset, options: RecordOptions): Promise<number> {
  const { model, sanitise, today, keep = keepInProject } = options;
  const kept = new Map<string, string>();
  const recordings: Recordings = {
    read: async (key) => kept.get(key) ?? null,
    write: async (key, text) => void kept.set(key, text),
  };
  const inputs = new Map<string, string>();
  const recording = noting(recordingModel(sanitisedModel(model, sanitise), recordings, today), inputs);
  const prompts = readPrompts();
  const article = await analyseWith(requestOf(dataset), modelOpener([recording], DEFAULT_POLICY), prompts);
  const { name, degraded } = article.engine;
  if (name !== 'llm' || degraded.length > 0)
    throw new Error(`${dataset.name}: not recorded: ${degraded.join(' ') || 'the rules answered'}`);

  const replies = [...kept]
    .map(([key, text]) => ({ input: inputs.get(key), recording: Recording.parse(JSON.parse(text)) }))
    .sort((a, b) => (a.recording.key < b.recording.key ? -1 : 1));
  const answerOf = (step: Step): CaseAnswer =>
    CaseAnswer.parse({
      case: dataset.name,
      step,
      origin: 'recorded',
      model: model.name,
      textSha256: sha256Of(dataset.text),
      promptSha256: prompts[step].sha256,
      madeOn: today(),
      note: 'What the model answered, keys taken out.',
      replies: replies.filter((reply) => reply.recording.step === step),
    });
  for (const answer of STEPS.map(answerOf)) keep(answer);
  return replies.length;
}
