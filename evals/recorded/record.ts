import { writeFileSync } from 'node:fs';
import { callKey } from '../../src/llm/call-key.ts';
import { DEFAULT_POLICY, modelOpener } from '../../src/llm/policy/open-model.ts';
import type { LanguageModel, ModelCall } from '../../src/llm/port.ts';
import { Recording, type Recordings, recordingModel } from '../../src/llm/replay.ts';
import { analyseWith } from '../backends/analyse-with.ts';
import { readPrompts } from '../backends/read-prompts.ts';
import { type Dataset, requestOf } from '../dataset.ts';
import { answerFile, CaseAnswer, type RecordedStep, STEPS, type Step, sha256Of } from './case-answer.ts';
import { inputKey } from './read-question.ts';
import { sanitisedModel } from './sanitise.ts';

export interface RecordOptions {
  readonly model: LanguageModel;
  readonly sanitise: (text: string) => string;
  /** YYYY-MM-DD. */
  readonly today: () => string;
  /** How often the article is asked about; once when left out. */
  readonly runs?: number;
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

type Reply = RecordedStep['replies'][number];

/** The answers of one run over an article. Throws when the model failed anywhere in it. */
async function recordRun(dataset: Dataset, run: number, options: RecordOptions): Promise<Reply[]> {
  const { model, sanitise, today } = options;
  const kept = new Map<string, string>();
  const recordings: Recordings = {
    read: async (key) => kept.get(key) ?? null,
    write: async (key, text) => void kept.set(key, text),
  };
  const inputs = new Map<string, string>();
  const recording = noting(recordingModel(sanitisedModel(model, sanitise), recordings, today), inputs);
  const opener = modelOpener([recording], DEFAULT_POLICY);
  const article = await analyseWith(requestOf(dataset), opener, readPrompts());
  const { name, degraded } = article.engine;
  if (name !== 'llm' || degraded.length > 0)
    throw new Error(`${dataset.name}: not recorded: ${degraded.join(' ') || 'the rules answered'}`);
  return [...kept]
    .map(([key, text]) => ({
      run,
      input: inputs.get(key) ?? '',
      recording: Recording.parse(JSON.parse(text)),
    }))
    .sort((a, b) => (a.recording.key < b.recording.key ? -1 : 1));
}

/**
 * Analyses an article with a live model, once or several times, and keeps both steps' answers as recordings. Nothing is kept
 * when the model failed anywhere: half a recording would be answered by the rules ever after. Returns how many calls were
 * recorded.
 */
export async function recordCase(dataset: Dataset, options: RecordOptions): Promise<number> {
  const { model, today, runs = 1, keep = keepInProject } = options;
  const replies: Reply[] = [];
  for (let run = 1; run <= runs; run += 1) replies.push(...(await recordRun(dataset, run, options)));
  const prompts = readPrompts();
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
      replies: replies.filter(({ recording }) => recording.step === step),
    });
  for (const answer of STEPS.map(answerOf)) keep(answer);
  return replies.length;
}
