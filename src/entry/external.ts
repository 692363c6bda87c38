import type { ExternalDeps } from '../evidence/external/ask-providers.ts';
import { cached } from '../evidence/external/cached.ts';
import { createFactCheckProvider } from '../evidence/external/fact-check.ts';
import type { EvidenceProvider } from '../evidence/external/port.ts';
import { createWebSearchProvider } from '../evidence/external/web-search.ts';
import type { Config } from './config.ts';

const MINUTE_MS = 60_000;

/** Whom the settings name to be asked for evidence; null when they name nobody. */
export function createExternal(config: Config): ExternalDeps | null {
  const providers: EvidenceProvider[] = [];
  const request = (url: string, init: RequestInit) => fetch(url, init);
  if (config.ISNAD_FACT_CHECK_API_KEY !== null)
    providers.push(
      createFactCheckProvider(config.ISNAD_FACT_CHECK_URL, config.ISNAD_FACT_CHECK_API_KEY, request),
    );
  if (config.ISNAD_SEARCH_URL !== null)
    providers.push(createWebSearchProvider(config.ISNAD_SEARCH_URL, request));
  if (providers.length === 0) return null;
  const ttl = config.ISNAD_EVIDENCE_CACHE_MINUTES * MINUTE_MS;
  return {
    providers: ttl === 0 ? providers : providers.map((provider) => cached(provider, ttl, Date.now)),
    timeoutMs: config.ISNAD_EVIDENCE_TIMEOUT_MS,
    mostQuestions: config.ISNAD_EVIDENCE_CLAIMS,
  };
}
