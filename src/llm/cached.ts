import { callKey } from './call-key.ts';
import type { CallOptions, LanguageModel, ModelCall, ModelReply } from './port.ts';

/** Answers that were given before, by the key of their call. */
export interface AnswerCache {
  find(key: string): Promise<KnownAnswer | null>;
  keep(key: string, answer: KnownAnswer): Promise<void>;
}

export interface KnownAnswer {
  readonly text: string;
  readonly model: string;
}

/** Whether an answer is worth keeping: whole, and of the shape that was asked for. Anything else may be better next time. */
function isGood({ output }: ModelCall, { text, finish }: ModelReply): boolean {
  if (finish !== 'stop') return false;
  if (output.isWhole !== undefined) return output.isWhole(text);
  try {
    return output.schema.safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
}

/**
 * A model that is not asked twice for the same. A cache that cannot answer is no reason not to ask, and one that cannot
 * keep no reason not to answer.
 */
export function withCache(model: LanguageModel, cache: AnswerCache): LanguageModel {
  return {
    name: model.name,
    async ask(call: ModelCall, options: CallOptions): Promise<ModelReply> {
      options.signal.throwIfAborted();
      const key = callKey(model.name, call);
      const known = await cache.find(key).catch(() => null);
      if (known !== null) {
        const { text, model: name } = known;
        return {
          text,
          finish: 'stop',
          model: name,
          promptTokens: 0,
          completionTokens: 0,
          cached: true,
          attempts: 0,
        };
      }
      const reply = await model.ask(call, options);
      if (isGood(call, reply))
        await cache.keep(key, { text: reply.text, model: reply.model }).catch(() => undefined);
      return reply;
    },
  };
}
