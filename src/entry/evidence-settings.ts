import { z } from 'zod';
import type { Setting } from './settings.ts';

/** Google's address of `claims:search`. */
const FACT_CHECK_URL = 'https://factchecktools.googleapis.com/v1alpha1/claims:search';

const isWebAddress = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).username === '';

const webAddress = z.string().refine(isWebAddress);

const orNothing = <T>(schema: z.ZodType<T, string>) =>
  z.union([z.literal('').transform(() => null), schema]) as z.ZodType<T | null, string>;

const wholeNumber = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .pipe(z.int().min(from).max(to));

/** Settings for evidence from outside. Without a key and without an address nobody is asked. */
export const EVIDENCE_SETTINGS = {
  ISNAD_FACT_CHECK_API_KEY: {
    schema: orNothing(z.string()),
    default: '',
    must: 'a key of the Google Fact Check Tools API',
    description:
      'Key of the Google Fact Check Tools API. With it, claims without enough evidence are looked up among published fact-checks; **their words leave the machine**. Empty: nobody is asked.',
  } satisfies Setting<string | null>,
  ISNAD_FACT_CHECK_URL: {
    schema: webAddress,
    default: FACT_CHECK_URL,
    must: 'an http or https URL without a user name',
    description: 'Where `claims:search` of the Fact Check Tools API answers.',
  } satisfies Setting<string>,
  ISNAD_SEARCH_URL: {
    schema: orNothing(webAddress),
    default: '',
    must: 'an http or https URL without a user name',
    description:
      'A web search that speaks the API of SearXNG with JSON allowed, such as `https://search.example`. With it, claims without enough evidence are searched for; **their words leave the machine**. Empty: nobody is asked.',
  } satisfies Setting<string | null>,
  ISNAD_EVIDENCE_TIMEOUT_MS: {
    schema: wholeNumber(100, 60_000),
    default: '4000',
    must: 'a whole number from 100 to 60000',
    description: 'Milliseconds that all questions of one request to the outside may take together.',
  } satisfies Setting<number>,
  ISNAD_EVIDENCE_CLAIMS: {
    schema: wholeNumber(1, 50),
    default: '3',
    must: 'a whole number from 1 to 50',
    description: 'Claims of one article that anybody outside is asked about: the first in reading order.',
  } satisfies Setting<number>,
  ISNAD_EVIDENCE_CACHE_MINUTES: {
    schema: wholeNumber(0, 10_080),
    default: '60',
    must: 'a whole number from 0 to 10080',
    description: 'Minutes for which an answer from outside is remembered, in memory.',
  } satisfies Setting<number>,
};
