import { openAiModel } from '../../src/llm/openai/openai.ts';
import type { LanguageModel } from '../../src/llm/port.ts';

export interface LiveSettings {
  readonly OPENAI_API_KEY?: string | undefined;
  readonly OPENAI_BASE_URL?: string | undefined;
  readonly OPENAI_MODEL?: string | undefined;
}

/** Defaults are those of the service: what is recorded is what it would ask. */
export function liveModel(settings: LiveSettings): { model: LanguageModel; key: string } {
  const key = settings.OPENAI_API_KEY ?? '';
  if (key === '')
    throw new Error(
      'A model is asked with your key: set OPENAI_API_KEY, and OPENAI_BASE_URL with OPENAI_MODEL for another server than OpenAI.',
    );
  const baseURL = settings.OPENAI_BASE_URL || 'https://api.openai.com/v1';
  return {
    model: openAiModel({ apiKey: key, baseURL, model: settings.OPENAI_MODEL || 'gpt-4.1-mini' }),
    key,
  };
}
