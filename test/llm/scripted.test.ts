import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type ModelCall, ModelError } from '../../src/llm/port.ts';
import { scriptedModel } from '../../src/llm/scripted.ts';

const CALL: ModelCall = {
  step: 'extract',
  promptSha256: 'p',
  fence: 'f',
  system: 's',
  user: 'u',
  output: { name: 'answer', schema: z.object({}) },
  maxOutputTokens: 10,
};
const { signal } = new AbortController();

describe('a scripted model', () => {
  it('says what its script says, in pieces that make the whole', async () => {
    const text = 'x'.repeat(200);
    const model = scriptedModel(() => text);
    const pieces: string[] = [];
    const reply = await model.ask(CALL, { signal, onText: (piece) => pieces.push(piece) });
    expect(reply).toMatchObject({ text, finish: 'stop', model: 'scripted', cached: false, attempts: 1 });
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join('')).toBe(text);
    expect(model.calls).toEqual([CALL]);
  });

  it('throws what its script gives to throw, and stops when told to', async () => {
    const model = scriptedModel(() => new ModelError('refused', 'It refused.', { retryable: false }));
    await expect(model.ask(CALL, { signal })).rejects.toMatchObject({ failure: 'refused', retryable: false });
    await expect(model.ask(CALL, { signal: AbortSignal.abort(new Error('gone')) })).rejects.toThrow('gone');
    expect(model.calls).toHaveLength(1);
  });
});
