import type { CallOptions, LanguageModel, ModelCall, ModelReply } from './port.ts';

/** What a scripted model says to a call: text, a whole reply, or an error to throw. */
export type Script = (call: ModelCall, calls: number) => string | Partial<ModelReply> | Error;

export interface ScriptedModel extends LanguageModel {
  /** Every call so far, in order. */
  readonly calls: readonly ModelCall[];
}

/** Characters of one piece of a streamed answer. */
const PIECE = 64;

/** A model that says what a test tells it to, streamed in pieces. */
export function scriptedModel(script: Script, name = 'scripted'): ScriptedModel {
  const calls: ModelCall[] = [];
  return {
    name,
    calls,
    async ask(call: ModelCall, { signal, onText }: CallOptions): Promise<ModelReply> {
      signal.throwIfAborted();
      calls.push(call);
      const said = script(call, calls.length);
      if (said instanceof Error) throw said;
      const reply: ModelReply = {
        text: '',
        finish: 'stop',
        model: name,
        promptTokens: call.system.length + call.user.length,
        completionTokens: 0,
        cached: false,
        attempts: 1,
        ...(typeof said === 'string' ? { text: said } : said),
      };
      for (let at = 0; at < reply.text.length; at += PIECE) {
        onText?.(reply.text.slice(at, at + PIECE));
        await Promise.resolve();
      }
      signal.throwIfAborted();
      return reply;
    },
  };
}
