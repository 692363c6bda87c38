import type { LanguageModel } from '../port.ts';
import type { OpenAiOptions } from './openai.ts';

/**
 * The same model, with its client loaded when it is first asked: it is a fifth of all files that the program is made of, and a
 * server without a model never needs it.
 */
export function openAiWhenAsked(options: OpenAiOptions): LanguageModel {
  let loaded: Promise<LanguageModel> | undefined;
  return {
    name: options.model,
    async ask(call, how) {
      loaded ??= import('./openai.ts').then(({ openAiModel }) => openAiModel(options));
      return (await loaded).ask(call, how);
    },
  };
}
