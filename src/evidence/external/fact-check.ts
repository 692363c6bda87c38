import { z } from 'zod';
import { type Fetch, fetchJson } from './fetch-json.ts';
import { momentOf, plainText, webAddress } from './plain-fields.ts';
import {
  type EvidenceProvider,
  EXTERNAL_LIMITS,
  type ExternalEvidence,
  type ExternalQuestion,
  ProviderError,
} from './port.ts';

/** What `claims:search` of the Google Fact Check Tools API answers, as far as it is used; everything may be missing. */
const Answer = z.object({
  claims: z
    .array(
      z.object({
        text: z.string().nullish(),
        claimDate: z.string().nullish(),
        claimReview: z
          .array(
            z.object({
              publisher: z.object({ name: z.string().nullish(), site: z.string().nullish() }).nullish(),
              url: z.string().nullish(),
              reviewDate: z.string().nullish(),
              textualRating: z.string().nullish(),
              languageCode: z.string().nullish(),
            }),
          )
          .nullish(),
      }),
    )
    .nullish(),
});

/** Ratings that leave no doubt, lower case. Fact-checkers write what they like; the rest says nothing here. */
const RATINGS: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'correct', 'accurate', 'صحيح', 'صحيحة', 'حقيقي', 'حقيقية'].map((word) => [word, true] as const),
  ...[
    'false',
    'incorrect',
    'fake',
    'fabricated',
    'pants on fire',
    'زائف',
    'زائفة',
    'خاطئ',
    'خاطئة',
    'كاذب',
    'كاذبة',
    'مفبرك',
    'مفبركة',
    'غير صحيح',
    'غير صحيحة',
  ].map((word) => [word, false] as const),
]);

const rated = (textual: string): boolean | undefined =>
  RATINGS.get(
    textual
      .trim()
      .toLowerCase()
      .replace(/[.!]+$/, ''),
  );

function piecesOf(answer: z.infer<typeof Answer>): ExternalEvidence[] {
  return (answer.claims ?? []).flatMap(({ text, claimReview }) =>
    (claimReview ?? []).flatMap(({ publisher, url, reviewDate, textualRating, languageCode }) => {
      const holds = rated(textualRating ?? '');
      const claimed = plainText(text);
      if (holds === undefined || claimed === '') return [];
      return [
        {
          text: claimed,
          publisher: plainText(publisher?.name ?? publisher?.site) || null,
          url: webAddress(url),
          publishedAt: momentOf(reviewDate),
          language: languageCode ?? null,
          holds,
        },
      ];
    }),
  );
}

/**
 * Published fact-checks. `endpoint`: the address of `claims:search`; `key`: of the API. Only reviews with a rating that
 * means plainly true or false are taken.
 */
export function createFactCheckProvider(endpoint: string, key: string, fetch: Fetch): EvidenceProvider {
  return {
    name: 'fact-check',
    async find({ text, language }: ExternalQuestion, signal) {
      const url = new URL(endpoint);
      url.searchParams.set('query', text.slice(0, EXTERNAL_LIMITS.queryChars).toWellFormed());
      url.searchParams.set('languageCode', language);
      url.searchParams.set('pageSize', String(EXTERNAL_LIMITS.pieces));
      url.searchParams.set('key', key);
      const parsed = Answer.safeParse(await fetchJson(fetch, url, signal));
      if (!parsed.success) throw new ProviderError('its answer has another shape than documented');
      return piecesOf(parsed.data).slice(0, EXTERNAL_LIMITS.pieces);
    },
  };
}
