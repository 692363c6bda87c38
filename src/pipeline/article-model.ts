import type { Prompts } from '../engines/llm/prompt.ts';
import {
  type CallOptions,
  type LanguageModel,
  type ModelCall,
  ModelError,
  type ModelReply,
} from '../llm/port.ts';

/** What the pipeline needs to use a language model. */
export interface ModelDeps {
  /** The model for one article of a tenant, with a deadline and a budget of its own, which begin now. */
  readonly open: (tenant: string) => LanguageModel;
  readonly prompts: Prompts;
  /** A marker that no article can hold: random, new at every call. */
  readonly fence: () => string;
}

/** The model as one article uses it: counts what it costs. */
export interface ArticleModel extends LanguageModel, Omit<ModelDeps, 'open'> {
  /** So far: calls that were made, their tokens, and answers that were known and cost no call. */
  usage(): { llmCalls: number; promptTokens: number; completionTokens: number; cachedCalls: number };
  /** Whether a step has put a question, answered or not. */
  wasAsked(step: string): boolean;
}

/** What is used where no model is asked. */
export const NO_CALLS = { llmCalls: 0, promptTokens: 0, completionTokens: 0, cachedCalls: 0 };

export function openModel({ open, prompts, fence }: ModelDeps, tenant: string): ArticleModel {
  const model = open(tenant);
  const used = { ...NO_CALLS };
  const steps = new Set<string>();
  return {
    name: model.name,
    prompts,
    fence,
    usage: () => ({ ...used }),
    wasAsked: (step) => steps.has(step),
    async ask(call: ModelCall, options: CallOptions): Promise<ModelReply> {
      steps.add(call.step);
      const reply = await model.ask(call, options).catch((error: unknown) => {
        // Calls that came to nothing were made all the same.
        if (error instanceof ModelError) used.llmCalls += error.attempts;
        throw error;
      });
      if (reply.cached) used.cachedCalls += 1;
      else {
        used.llmCalls += reply.attempts;
        used.promptTokens += reply.promptTokens;
        used.completionTokens += reply.completionTokens;
      }
      return reply;
    },
  };
}
