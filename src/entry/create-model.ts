import type { Prompts } from '../engines/llm/prompt.ts';
import { type AnswerCache, withCache } from '../llm/cached.ts';
import { openAiWhenAsked } from '../llm/openai/when-asked.ts';
import { DEFAULT_POLICY, modelOpener } from '../llm/policy/open-model.ts';
import type { LanguageModel } from '../llm/port.ts';
import type { ModelDeps } from '../pipeline/article-model.ts';
import type { Config } from './config.ts';
import { StartError } from './start-error.ts';

const OPENAI = 'https://api.openai.com/v1';
const OPENAI_MODEL = 'gpt-4.1-mini';

function firstEndpoint(config: Config): LanguageModel | null {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseURL, OPENAI_MODEL: model } = config;
  if (apiKey === null && baseURL === null) {
    if (model === null) return null;
    throw new StartError(
      'OPENAI_MODEL names a model, but neither OPENAI_API_KEY nor OPENAI_BASE_URL says where it is.',
    );
  }
  if (baseURL !== null && model === null)
    throw new StartError(
      'OPENAI_BASE_URL names an endpoint, and OPENAI_MODEL must name the model to ask there.',
    );
  return openAiWhenAsked({ apiKey, baseURL: baseURL ?? OPENAI, model: model ?? OPENAI_MODEL });
}

function secondEndpoint(config: Config): LanguageModel[] {
  const {
    ISNAD_FALLBACK_API_KEY: apiKey,
    ISNAD_FALLBACK_BASE_URL: baseURL,
    ISNAD_FALLBACK_MODEL: model,
  } = config;
  if (apiKey === null && baseURL === null && model === null) return [];
  if (baseURL === null || model === null)
    throw new StartError('A second endpoint needs both ISNAD_FALLBACK_BASE_URL and ISNAD_FALLBACK_MODEL.');
  return [openAiWhenAsked({ apiKey, baseURL, model })];
}

/** 96 random bits that no article can hold by chance or by guess. */
function randomFence(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The language model of the settings, with its policy; null where none is configured. Throws StartError. */
export function createModel(
  config: Config,
  prompts: Prompts,
  answersOf: (tenant: string) => AnswerCache,
): ModelDeps | null {
  const first = firstEndpoint(config);
  const others = secondEndpoint(config);
  if (first === null) {
    if (others.length === 0) return null;
    throw new StartError('A second endpoint is set, but no first one: use OPENAI_BASE_URL and OPENAI_MODEL.');
  }
  const opener = modelOpener([first, ...others], {
    ...DEFAULT_POLICY,
    firstByteMs: config.ISNAD_MODEL_FIRST_BYTE_MS,
    idleMs: config.ISNAD_MODEL_IDLE_MS,
    deadlineMs: config.ISNAD_MODEL_DEADLINE_MS,
    calls: config.ISNAD_MODEL_CALLS,
    tokens: config.ISNAD_MODEL_TOKENS,
  });
  return { open: (tenant) => withCache(opener(), answersOf(tenant)), prompts, fence: randomFence };
}
