import { z } from 'zod';
import {
  MAX_BATCH_BYTES,
  MAX_BODY_BYTES,
  MAX_IN_FLIGHT,
  MAX_TEXT_CHARS,
  MAX_WAITING_JOBS,
} from '../domain/limits.ts';
import { type ApiKey, parseApiKeys } from '../http/auth/api-keys.ts';
import { EVIDENCE_SETTINGS } from './evidence-settings.ts';

/** One setting: how its text is read, what it is when absent, and what it must be, for messages and for the docs. */
export interface Setting<T> {
  readonly schema: z.ZodType<T, string>;
  readonly default: string;
  /** Completes "PORT must be …". */
  readonly must: string;
  readonly description: string;
}

const wholeNumber = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d{1,12}$/)
    .transform(Number)
    .pipe(z.int().min(from).max(to));

/** A setting without a default: absent is null. */
const optional = (schema: z.ZodType<string, string>) =>
  z.union([z.literal('').transform(() => null), schema]);

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/** Every setting there is, in the order of docs/configuration.md. A name with ISNAD_ that is not here earns a warning. */
export const SETTINGS = {
  PORT: {
    schema: wholeNumber(0, 65_535),
    default: '8787',
    must: 'a whole number from 0 to 65535',
    description: 'Port to listen on; 0 takes any free one.',
  } satisfies Setting<number>,
  HOST: {
    schema: z.string().regex(/^[^\s/]+$/),
    default: '127.0.0.1',
    must: 'a host name or address without spaces',
    description:
      'Address to listen on. The default is reached from this machine only; `0.0.0.0` from everywhere.',
  } satisfies Setting<string>,
  ISNAD_API_KEYS: {
    schema: z.string().transform((given, context) => {
      const keys = parseApiKeys(given);
      if (keys === null) context.addIssue('not a list of keys');
      return keys ?? [];
    }),
    default: '',
    must: 'a list of "tenant=sha256", each the SHA-256 of a key in 64 hexadecimal digits, separated by commas',
    description:
      'Who may ask: `tenant=sha256` of a key, separated by commas. Required where `HOST` is not an address of this machine alone. Each tenant sees its own articles only. See [deploy.md](deploy.md).',
  } satisfies Setting<readonly ApiKey[]>,
  ISNAD_CORS_ORIGINS: {
    schema: z.string().transform((given) => given.split(/[\s,]+/).filter((origin) => origin !== '')),
    default: '',
    must: 'a list of origins, such as "https://desk.example", separated by commas',
    description: 'Origins whose pages may ask from a browser, separated by commas; `*` for all. Empty: none.',
  } satisfies Setting<readonly string[]>,
  DATABASE_URL: {
    schema: z.string().regex(/^(?:file:.+|:?memory:)$/),
    default: 'file:./isnad.db',
    must: '"file:" and the path of an SQLite database, or "memory:"',
    description:
      'Where articles are kept: an SQLite file, created when it is missing, or `memory:` to keep nothing.',
  } satisfies Setting<string>,
  OPENAI_API_KEY: {
    schema: optional(z.string().regex(/^[\x21-\x7e]+$/)),
    default: '',
    must: 'a key, without spaces',
    description:
      'Key of the language model. With it, or with `OPENAI_BASE_URL`, articles are sent to the model; without both nothing leaves the machine.',
  } satisfies Setting<string | null>,
  OPENAI_BASE_URL: {
    schema: optional(z.url({ protocol: /^https?$/ })),
    default: '',
    must: 'an http or https address, such as "http://127.0.0.1:8000/v1"',
    description:
      'Any OpenAI-compatible API, down to the `/v1`; `https://api.openai.com/v1` when there is only a key. See [models.md](models.md).',
  } satisfies Setting<string | null>,
  OPENAI_MODEL: {
    schema: optional(z.string().max(200)),
    default: '',
    must: 'the name of a model',
    description: 'Which model is asked; `gpt-4.1-mini` when there is only a key.',
  } satisfies Setting<string | null>,
  ISNAD_FALLBACK_API_KEY: {
    schema: optional(z.string().regex(/^[\x21-\x7e]+$/)),
    default: '',
    must: 'a key, without spaces',
    description: 'Key of a second endpoint, which is asked when the first fails.',
  } satisfies Setting<string | null>,
  ISNAD_FALLBACK_BASE_URL: {
    schema: optional(z.url({ protocol: /^https?$/ })),
    default: '',
    must: 'an http or https address, such as "http://127.0.0.1:8000/v1"',
    description: 'Address of a second endpoint; without it there is none.',
  } satisfies Setting<string | null>,
  ISNAD_FALLBACK_MODEL: {
    schema: optional(z.string().max(200)),
    default: '',
    must: 'the name of a model',
    description: 'Which model is asked there.',
  } satisfies Setting<string | null>,
  ISNAD_MODEL_FIRST_BYTE_MS: {
    schema: wholeNumber(100, 600_000),
    default: '20000',
    must: 'a whole number from 100 to 600000',
    description: 'Milliseconds a model may take to begin its answer.',
  } satisfies Setting<number>,
  ISNAD_MODEL_IDLE_MS: {
    schema: wholeNumber(100, 600_000),
    default: '15000',
    must: 'a whole number from 100 to 600000',
    description: 'Milliseconds it may pause in the middle of one.',
  } satisfies Setting<number>,
  ISNAD_MODEL_DEADLINE_MS: {
    schema: wholeNumber(100, 3_600_000),
    default: '90000',
    must: 'a whole number from 100 to 3600000',
    description: 'Milliseconds for all calls of one article together; then the rules answer alone.',
  } satisfies Setting<number>,
  ISNAD_MODEL_CALLS: {
    schema: wholeNumber(1, 10_000),
    default: '60',
    must: 'a whole number from 1 to 10000',
    description: 'Calls for one article, failed ones included.',
  } satisfies Setting<number>,
  ISNAD_MODEL_TOKENS: {
    schema: wholeNumber(1_000, 100_000_000),
    default: '500000',
    must: 'a whole number from 1000 to 100000000',
    description: 'Tokens for one article, questions and answers together.',
  } satisfies Setting<number>,
  ISNAD_MAX_BODY_BYTES: {
    schema: wholeNumber(1_024, 100_000_000),
    default: String(MAX_BODY_BYTES),
    must: 'a whole number from 1024 to 100000000',
    description: 'Bytes of a request body; more is answered with 413.',
  } satisfies Setting<number>,
  ISNAD_MAX_TEXT_CHARS: {
    schema: wholeNumber(1, 100_000_000),
    default: String(MAX_TEXT_CHARS),
    must: 'a whole number from 1 to 100000000',
    description: 'Characters (UTF-16 code units) of a text; more is answered with 422.',
  } satisfies Setting<number>,
  ...EVIDENCE_SETTINGS,
  ISNAD_MAX_BATCH_BYTES: {
    schema: wholeNumber(1_024, 1_000_000_000),
    default: String(MAX_BATCH_BYTES),
    must: 'a whole number from 1024 to 1000000000',
    description: 'Bytes of the body of a batch; more is answered with 413.',
  } satisfies Setting<number>,
  ISNAD_MAX_WAITING_JOBS: {
    schema: wholeNumber(1, 10_000_000),
    default: String(MAX_WAITING_JOBS),
    must: 'a whole number from 1 to 10000000',
    description: 'Articles that may wait to be analysed; more is answered with 503.',
  } satisfies Setting<number>,
  ISNAD_MAX_IN_FLIGHT: {
    schema: wholeNumber(1, 100_000),
    default: String(MAX_IN_FLIGHT),
    must: 'a whole number from 1 to 100000',
    description: 'Requests that are worked on at the same time; more is answered with 503.',
  } satisfies Setting<number>,
  ISNAD_MAX_WAIT_TIMES: {
    schema: wholeNumber(1, 1_000),
    default: '10',
    must: 'a whole number from 1 to 1000',
    description:
      'How many times as long as an answer takes a POST may wait to be begun while others are turned away, on Node. See [operations.md](operations.md#too-much-to-do).',
  } satisfies Setting<number>,
  ISNAD_JOBS_AT_ONCE: {
    schema: wholeNumber(1, 1_000),
    default: '2',
    must: 'a whole number from 1 to 1000',
    description: 'Jobs that are done at the same time; with a model, which is mostly waited for, take more.',
  } satisfies Setting<number>,
  ISNAD_WEBHOOK_SECRET: {
    schema: optional(z.string().regex(/^whsec_[A-Za-z0-9+/]{32,}={0,2}$/)),
    default: '',
    must: '"whsec_" and at least 24 bytes in base64',
    description:
      'Signs what callers’ addresses are told (Standard Webhooks); without it `callbackUrl` is refused.',
  } satisfies Setting<string | null>,
  ISNAD_WEBHOOK_ALLOW_LOOPBACK: {
    schema: z.enum(['true', 'false']).transform((given) => given === 'true'),
    default: 'false',
    must: '"true" or "false"',
    description: 'Lets `callbackUrl` be an address of this machine: for trying it out only.',
  } satisfies Setting<boolean>,
  ISNAD_LOG_LEVEL: {
    schema: z.enum(LOG_LEVELS),
    default: 'info',
    must: `one of ${LOG_LEVELS.join(', ')}`,
    description: 'The least important lines to log: `debug`, `info`, `warn`, `error`, or `silent` for none.',
  } satisfies Setting<(typeof LOG_LEVELS)[number]>,
};
