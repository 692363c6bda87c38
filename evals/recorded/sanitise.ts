import type { LanguageModel } from '../../src/llm/port.ts';

/** Keys of the well-known services, wherever they stand in a text. */
const KEYS = /\b(?:sk|pk|key|tok)-[A-Za-z0-9_-]{12,}|\bBearer\s+[A-Za-z0-9._~+/=-]{12,}/g;
/** Characters from which on a key is a secret: "none" and "any" are given to servers that want none, and are words. */
const SECRET_FROM = 8;

/** Takes the key a model was asked with, and whatever looks like one, out of what is kept of its answers. */
export const sanitiserFor =
  (key: string) =>
  (text: string): string =>
    (key.length < SECRET_FROM ? text : text.replaceAll(key, '[key]')).replaceAll(KEYS, '[key]');

/**
 * A model whose answers are sanitised before anyone reads them: the next call is made of what the last one said, and a
 * recording must lead to the same call again. Answers come whole, since a key may lie across two pieces.
 */
export function sanitisedModel(model: LanguageModel, sanitise: (text: string) => string): LanguageModel {
  return {
    name: model.name,
    async ask(call, { onText: _, ...options }) {
      const reply = await model.ask(call, options);
      return { ...reply, text: sanitise(reply.text) };
    },
  };
}
