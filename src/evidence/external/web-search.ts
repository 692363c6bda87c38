import { z } from 'zod';
import { type Fetch, fetchJson } from './fetch-json.ts';
import { momentOf, plainText, webAddress } from './plain-fields.ts';
import { type EvidenceProvider, EXTERNAL_LIMITS, type ExternalQuestion, ProviderError } from './port.ts';

/** What SearXNG answers under `format=json`, as far as it is used. */
const Answer = z.object({
  results: z.array(
    z.object({
      url: z.string().nullish(),
      title: z.string().nullish(),
      content: z.string().nullish(),
      publishedDate: z.string().nullish(),
    }),
  ),
});

const SENTENCE_END = /[.!?؟…]$/;

/**
 * A web search that speaks SearXNG's API. `base`: where the instance answers, "https://search.example"; its settings must
 * allow the JSON format. The publisher of a result is the host of its address.
 */
export function createWebSearchProvider(base: string, fetch: Fetch): EvidenceProvider {
  return {
    name: 'web-search',
    async find({ text, language }: ExternalQuestion, signal) {
      const url = new URL('search', base.endsWith('/') ? base : `${base}/`);
      url.searchParams.set('q', text.slice(0, EXTERNAL_LIMITS.queryChars).toWellFormed());
      url.searchParams.set('format', 'json');
      url.searchParams.set('language', language);
      const parsed = Answer.safeParse(await fetchJson(fetch, url, signal));
      if (!parsed.success) throw new ProviderError('its answer has another shape than documented');
      return parsed.data.results.slice(0, EXTERNAL_LIMITS.pieces).flatMap((result) => {
        const address = webAddress(result.url);
        const content = plainText(result.content);
        if (address === null || content === '') return [];
        const title = plainText(result.title);
        const head = title === '' ? '' : `${title}${SENTENCE_END.test(title) ? '' : '.'}\n`;
        return [
          {
            text: `${head}${content}`,
            publisher: new URL(address).hostname,
            url: address,
            publishedAt: momentOf(result.publishedDate),
            language: null,
            holds: null,
          },
        ];
      });
    },
  };
}
