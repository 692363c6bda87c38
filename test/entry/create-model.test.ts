import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/entry/config.ts';
import { createModel } from '../../src/entry/create-model.ts';
import { readPrompts } from '../../src/entry/read-prompts.ts';
import { startFakeModel } from '../support/fake-model.ts';

const prompts = readPrompts();
const noAnswers = () => ({ find: async () => null, keep: async () => undefined });
const create = (environment: Record<string, string>) =>
  createModel(readConfig(environment), prompts, noAnswers);
const signal = new AbortController().signal;

describe('the model of the settings', () => {
  it('is none without key and address', () => {
    expect(create({})).toBeNull();
  });

  it('is asked at the address that is set, without a key where there is none', async () => {
    const fake = await startFakeModel({ answer: () => '{"claims": [], "skipped": []}' });
    try {
      const model = create({ OPENAI_BASE_URL: fake.url, OPENAI_MODEL: 'local' });
      const opened = model?.open('');
      expect(opened?.name).toBe('local');
      await opened?.ask(
        {
          step: 'extract',
          promptSha256: 'p',
          fence: 'f',
          system: 's',
          user: 'u',
          output: { name: 'x', schema: (await import('zod')).z.object({}) },
          maxOutputTokens: 9,
        },
        { signal },
      );
      expect(fake.calls).toMatchObject([{ path: '/v1/chat/completions', body: { model: 'local' } }]);
    } finally {
      await fake.close();
    }
  });

  it('has a name of its own when there is only a key', () => {
    expect(create({ OPENAI_API_KEY: 'k' })?.open('').name).toBe('gpt-4.1-mini');
  });

  it('marks data by another random word every time', () => {
    const model = create({ OPENAI_API_KEY: 'k' });
    const fences = new Set(Array.from({ length: 50 }, () => model?.fence()));
    expect(fences.size).toBe(50);
    for (const fence of fences) expect(fence).toMatch(/^[0-9a-f]{24}$/);
  });

  it.each([
    [{ OPENAI_MODEL: 'm' }, 'OPENAI_MODEL'],
    [{ OPENAI_BASE_URL: 'http://127.0.0.1:1/v1' }, 'OPENAI_MODEL'],
    [{ ISNAD_FALLBACK_BASE_URL: 'http://127.0.0.1:1/v1', ISNAD_FALLBACK_MODEL: 'm' }, 'OPENAI_BASE_URL'],
    [{ OPENAI_API_KEY: 'k', ISNAD_FALLBACK_MODEL: 'm' }, 'ISNAD_FALLBACK_BASE_URL'],
  ])('is refused in one sentence when %j is not enough', (environment, named) => {
    expect(() => create(environment as Record<string, string>)).toThrow(named);
  });
});
