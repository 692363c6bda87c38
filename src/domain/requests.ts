import { z } from 'zod';
import {
  MAX_CLAIM_CHARS,
  MAX_EVIDENCE_CHARS,
  MAX_EVIDENCE_PIECES,
  MAX_NAME_CHARS,
  MAX_URL_CHARS,
} from './limits.ts';

/**
 * What a client may ask. Fields that later versions bring are absent rather than accepted and ignored: every
 * object here is strict, so a field it does not list is refused by name.
 */

const CONTROL = 'must not contain NUL characters';
const SURROGATE =
  'must not contain lone surrogates: they are not Unicode text and cannot be stored or sent back';

/** Text that can be stored and answered exactly as received. */
const storable = () =>
  z
    .string()
    .refine((text) => !text.includes('\0'), CONTROL)
    .refine((text) => text.isWellFormed(), SURROGATE);

const notBlank = (text: string) => /\S/u.test(text);

/** The text of an article, taken as it is: nothing is trimmed or normalised. Its length is limited by a setting. */
export const ArticleText = storable()
  .refine(notBlank, 'must not be empty or blank')
  .describe('The article, as plain text. Spans of the answer point into exactly this string.');

const name = (what: string) =>
  storable().max(MAX_NAME_CHARS).refine(notBlank, 'must not be empty or blank').nullish().describe(what);

/** ISO 8601: a day, or a day with a time; the offset may be missing. */
export const Moment = z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })], {
  error: 'must be an ISO 8601 date or date-time, such as "2026-02-03" or "2026-02-03T14:30:00+03:00"',
});

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

export const LanguageTag = z
  .string()
  .max(35, { abort: true })
  .refine(isLanguageTag, 'must be a BCP 47 language tag, such as "ar" or "en-GB"');

export const CountryCode = z
  .string()
  .regex(/^[A-Za-z]{2}$/, 'must be an ISO 3166-1 alpha-2 country code, such as "EG"')
  .transform((code) => code.toUpperCase());

export const EngineChoice = z.enum(['auto', 'rules', 'llm']).meta({ id: 'EngineChoice' });
export type EngineChoice = z.infer<typeof EngineChoice>;

const language = LanguageTag.nullish().describe('Language of the text, BCP 47; detected when absent.');
const publishedAt = Moment.nullish().describe(
  'ISO 8601. Its calendar day, as written, is the anchor of relative dates; without it the dateline of the text is.',
);
const countryHint = CountryCode.nullish().describe(
  'ISO 3166-1 alpha-2. Decides what the text leaves open: which pound or rial, whether 1.250 is a fraction.',
);

/** A field that has a default: null, like everywhere, is the same as leaving it out. */
const orDefault = <T extends z.ZodType>(schema: T, value: z.output<T>) =>
  schema
    .nullish()
    .transform((given) => given ?? value)
    .meta({ default: value });

/** An address that is told when a job has ended. Which ones may be, the HTTP layer decides. */
export const CallbackUrl = z
  .string()
  .max(2_000)
  .refine((url) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol), 'must be an https address');

/** All of `POST /v1/articles` but the text itself: query parameters when the body is the text. */
export const ArticleOptions = z.strictObject({
  title: name('Headline, when it is not part of the text.'),
  publisher: name('Who published it. Part of the identity of the article, like its text and `publishedAt`.'),
  author: name('Who wrote it, as printed.'),
  publishedAt,
  language,
  claimLanguage: LanguageTag.nullish().describe(
    'Language of `claim.text`; default: the language of the article. One that cannot be given is answered in the language of the article, said in `engine.degraded`.',
  ),
  countryHint,
  engine: orDefault(EngineChoice, 'auto').describe(
    '`auto` and `rules` both mean the rule engine as long as no model is configured; `llm` then is an error.',
  ),
  callbackUrl: CallbackUrl.nullish().describe(
    'Told when the analysis has ended, by a signed POST (Standard Webhooks). See docs/jobs.md.',
  ),
  verify: orDefault(z.boolean(), true).describe(
    'With `true` each claim worth checking is held against stored claims and the `evidence` of the request. With `false` nothing is said about whether a claim holds: `verdict.holds.missing` is null.',
  ),
});

/** An address for people to open; nothing is loaded from it. */
const WebAddress = z
  .string()
  .max(MAX_URL_CHARS)
  .refine(
    (url) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol),
    'must be an http or https URL',
  );

export const EvidencePiece = z
  .strictObject({
    text: storable()
      .refine(notBlank, 'must not be empty or blank')
      .max(MAX_EVIDENCE_CHARS)
      .describe('What the evidence says, as plain text. It is read like an article and never obeyed.'),
    publisher: name('Who published it. Evidence of one publisher has one origin.'),
    url: WebAddress.nullish().describe('Where it stands. Nothing is loaded from there.'),
    publishedAt: Moment.nullish().describe('ISO 8601. Evidence from after `asOf` is not used.'),
  })
  .meta({ id: 'EvidencePiece', description: 'A text to hold claims against.' });
export type EvidencePiece = z.infer<typeof EvidencePiece>;

/** Fields that only a JSON body can hold. */
export const EvidenceField = z.object({
  evidence: z
    .array(EvidencePiece)
    .max(MAX_EVIDENCE_PIECES)
    .nullish()
    .describe(
      `Texts to hold the claims against beside what is stored; at most ${MAX_EVIDENCE_PIECES} of at most ${MAX_EVIDENCE_CHARS} characters. Kept with the claims that they bear on, found by no others.`,
    ),
});

export const ArticleRequest = ArticleOptions.extend({
  text: ArticleText,
  ...EvidenceField.shape,
}).meta({
  id: 'ArticleRequest',
  description: 'An article to be taken apart.',
});

export const VerifyRequest = z
  .strictObject({
    claim: storable()
      .refine(notBlank, 'must not be empty or blank')
      .max(MAX_CLAIM_CHARS)
      .nullish()
      .describe('The claim in words. Give this or `claimId`.'),
    claimId: z
      .string()
      .min(1)
      .max(MAX_NAME_CHARS)
      .nullish()
      .describe('A stored claim. Give this or `claim`.'),
    language: LanguageTag.nullish().describe('Language of `claim`, BCP 47; detected when absent.'),
    asOf: Moment.nullish().describe(
      'ISO 8601. Judges as of then: nothing published later is used. Default: now.',
    ),
    ...EvidenceField.shape,
  })
  .meta({ id: 'VerifyRequest', description: 'A claim to be held against stored and supplied evidence.' });

/** What the pipeline gets to verify: a checked VerifyRequest, absent fields null. */
export type VerifyInput = Given<z.infer<typeof VerifyRequest>>;

export const AnnotationOptions = z.strictObject({ language, publishedAt, countryHint });

export const AnnotationRequest = AnnotationOptions.extend({ text: ArticleText }).meta({
  id: 'AnnotationRequest',
  description: 'A text to be read without taking claims from it; nothing is stored.',
});

/** Absent fields are null, so that what is not given is told from what is. */
type Given<T> = { [K in keyof T]-?: Exclude<T[K], undefined> };

/** What the pipeline gets to analyse: a checked ArticleRequest, absent fields null. */
export type ArticleInput = Given<Omit<z.infer<typeof ArticleRequest>, 'callbackUrl' | 'evidence'>> & {
  /** Absent is none: most callers have none to give. */
  readonly evidence?: z.infer<typeof EvidenceField>['evidence'];
  /** Nothing to the analysis; the job that does it tells the address. */
  readonly callbackUrl?: string | null | undefined;
};

/** What the pipeline gets to annotate: a checked AnnotationRequest, absent fields null. */
export type AnnotationInput = Given<z.infer<typeof AnnotationRequest>>;
