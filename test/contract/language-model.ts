import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type LanguageModel, type ModelCall, ModelError } from '../../src/llm/port.ts';

export const CALL: ModelCall = {
  step: 'extract',
  promptSha256: 'a'.repeat(64),
  fence: 'fence-1',
  system: 'You extract what stands between fence-1 and fence-1.',
  user: 'fence-1 L\'accord <b> "x" fence-1',
  output: { name: 'extraction', schema: z.strictObject({ claims: z.array(z.string()) }) },
  maxOutputTokens: 77,
};
export const ANSWER = '{"claims": ["قال إن", "\\u0041 second"]}';

export interface OpenModel {
  readonly model: LanguageModel;
  close?(): Promise<unknown>;
}

/** What every model does that answers CALL with ANSWER and fails any call of step "refuse" as `expected`. */
export function describeModel(
  name: string,
  open: () => Promise<OpenModel>,
  expected: ModelError['failure'],
): void {
  describe(name, () => {
    let opened: OpenModel | undefined;
    afterEach(() => opened?.close?.());
    const signal = new AbortController().signal;

    it('answers with text, exactly', async () => {
      opened = await open();
      const reply = await opened.model.ask(CALL, { signal });
      expect(reply).toMatchObject({ text: ANSWER, finish: 'stop' });
      expect(reply.model).toEqual(expect.any(String));
      for (const count of [reply.promptTokens, reply.completionTokens, reply.attempts])
        expect(count).toBeGreaterThanOrEqual(0);
      expect(reply.attempts).toBe(reply.cached ? 0 : 1);
    });

    it('gives what it streams in the order of the whole', async () => {
      opened = await open();
      const pieces: string[] = [];
      const reply = await opened.model.ask(CALL, { signal, onText: (piece) => pieces.push(piece) });
      expect(reply.text.startsWith(pieces.join(''))).toBe(true);
    });

    it('knows a call whatever marker fences its data', async () => {
      opened = await open();
      const other = JSON.parse(JSON.stringify(CALL).replaceAll('fence-1', 'fence-2')) as ModelCall;
      expect((await opened.model.ask({ ...other, output: CALL.output }, { signal })).text).toBe(ANSWER);
    });

    it('fails with a ModelError that says why, and holds nothing of the text', async () => {
      opened = await open();
      const error = await opened.model
        .ask({ ...CALL, step: 'refuse' }, { signal })
        .catch((thrown: unknown) => thrown);
      if (!(error instanceof ModelError)) throw new Error(`no ModelError: ${String(error)}`);
      expect(error.failure).toBe(expected);
      expect(error.message).not.toContain('accord');
    });

    it('does nothing for a caller who is gone', async () => {
      opened = await open();
      await expect(opened.model.ask(CALL, { signal: AbortSignal.abort(new Error('gone')) })).rejects.toThrow(
        'gone',
      );
    });
  });
}
