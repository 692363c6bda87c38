import { z } from 'zod';
import { callKey } from './call-key.ts';
import { type CallOptions, type LanguageModel, type ModelCall, ModelError, type ModelReply } from './port.ts';

/** An answer kept for tests and evals. It says where it comes from: a figure made of hand-written answers describes their author. */
export const Recording = z
  .strictObject({
    key: z.string().regex(/^[0-9a-f]{64}$/),
    step: z.string(),
    promptSha256: z.string().regex(/^[0-9a-f]{64}$/),
    origin: z.enum(['recorded', 'hand-written']),
    model: z.string().nullable().describe('The model that answered; null for a person.'),
    recordedOn: z.iso.date(),
    reply: z.strictObject({
      text: z.string(),
      finish: z.enum(['stop', 'length']),
      promptTokens: z.int().min(0),
      completionTokens: z.int().min(0),
    }),
  })
  .refine(({ origin, model }) => (origin === 'recorded') === (model !== null), {
    error: 'a recorded answer names its model, a hand-written one none',
  });
export type Recording = z.infer<typeof Recording>;

/** Where recordings lie, by the key of their call. */
export interface Recordings {
  /** The file's text, or null when there is none. */
  read(key: string): Promise<string | null>;
  write(key: string, text: string): Promise<void>;
}

function parse(text: string, key: string): Recording {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error(
      `The recording ${key} is not JSON. It is not answered by a live call; mend or delete it.`,
    );
  }
  const parsed = Recording.safeParse(value);
  if (!parsed.success) throw new Error(`The recording ${key} is not one: ${z.prettifyError(parsed.error)}`);
  if (parsed.data.key !== key)
    throw new Error(`The recording ${key} is of another call, ${parsed.data.key}.`);
  return parsed.data;
}

/**
 * A model that says again what was recorded, and nothing else. A call without a recording is a `no-recording` that names the
 * command which records it; a recording that is damaged is an Error, never a live call.
 */
export function replayModel(name: string, recordings: Recordings, howToRecord: string): LanguageModel {
  return {
    name,
    async ask(call: ModelCall, { signal, onText }: CallOptions): Promise<ModelReply> {
      signal.throwIfAborted();
      const key = callKey(name, call);
      const text = await recordings.read(key);
      if (text === null)
        throw new ModelError(
          'no-recording',
          `There is no recording ${key.slice(0, 12)} of step "${call.step}"; record it with: ${howToRecord}`,
          {
            retryable: false,
            attempts: 0,
          },
        );
      const { reply, model } = parse(text, key);
      onText?.(reply.text);
      return { ...reply, model: model ?? name, cached: false, attempts: 1 };
    },
  };
}

/** A model whose answers are recorded as they come. `today`: YYYY-MM-DD. `sanitise` takes out of an answer what must not be kept. */
export function recordingModel(
  model: LanguageModel,
  recordings: Recordings,
  today: () => string,
  sanitise: (text: string) => string = (text) => text,
): LanguageModel {
  return {
    name: model.name,
    async ask(call: ModelCall, options: CallOptions): Promise<ModelReply> {
      const reply = await model.ask(call, options);
      const key = callKey(model.name, call);
      const recording: Recording = {
        key,
        step: call.step,
        promptSha256: call.promptSha256,
        origin: 'recorded',
        model: reply.model,
        recordedOn: today(),
        reply: {
          text: sanitise(reply.text),
          finish: reply.finish,
          promptTokens: reply.promptTokens,
          completionTokens: reply.completionTokens,
        },
      };
      await recordings.write(key, `${JSON.stringify(Recording.parse(recording), null, 2)}\n`);
      return reply;
    },
  };
}
