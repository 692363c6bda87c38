import {
  type CallOptions,
  type LanguageModel,
  type ModelCall,
  ModelError,
  type ModelFailure,
} from '../port.ts';

/** What another endpoint would answer in the same way: the question itself, or the article's means, is at fault. */
const OF_THE_QUESTION: ReadonlySet<ModelFailure> = new Set(['budget-spent', 'no-recording']);

/** The first of several models that answers. The failure of the first is the one that is told: the others stand in. */
export function firstOf(models: readonly [LanguageModel, ...LanguageModel[]]): LanguageModel {
  const [first, ...others] = models;
  return {
    name: first.name,
    async ask(call: ModelCall, options: CallOptions) {
      let spent = 0;
      let told: ModelError | null = null;
      for (const model of [first, ...others]) {
        try {
          const reply = await model.ask(call, options);
          return { ...reply, attempts: reply.attempts + spent };
        } catch (error) {
          options.signal.throwIfAborted();
          if (!(error instanceof ModelError)) throw error;
          spent += error.attempts;
          told ??= error;
          if (OF_THE_QUESTION.has(error.failure)) break;
          options.onRestart?.();
        }
      }
      throw (told as ModelError).after(spent);
    },
  };
}
