import { EXTERNAL_LIMITS, ProviderError } from './port.ts';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

async function readBounded(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (reader === undefined) return '';
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > EXTERNAL_LIMITS.answerBytes) {
      await reader.cancel();
      throw new ProviderError('its answer is too large');
    }
    text += decoder.decode(value, { stream: true });
  }
}

/**
 * The JSON at an address that the operator chose. Follows no redirect, which could lead anywhere. Throws ProviderError for
 * whatever goes wrong but an abort, which it passes on.
 */
export async function fetchJson(fetch: Fetch, url: URL, signal: AbortSignal): Promise<unknown> {
  try {
    const response = await fetch(url.href, {
      signal,
      redirect: 'error',
      headers: { accept: 'application/json' },
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw new ProviderError(`it answers with status ${response.status}`);
    }
    return JSON.parse(await readBounded(response));
  } catch (error) {
    if (error instanceof ProviderError) throw error;
    if (signal.aborted) throw new ProviderError('it did not answer in time');
    if (error instanceof SyntaxError) throw new ProviderError('its answer is not JSON');
    throw new ProviderError('it cannot be reached');
  }
}
