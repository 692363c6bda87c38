import { z } from 'zod';
import { MAX_BODY_BYTES, MAX_TEXT_CHARS } from '../domain/limits.ts';

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
  DATABASE_URL: {
    schema: z.string().regex(/^(?:file:.+|:memory:)$/),
    default: 'file:./isnad.db',
    must: '"file:" and the path of an SQLite database, or ":memory:"',
    description:
      'Where articles are kept: an SQLite file, created when it is missing, or `:memory:` to keep nothing.',
  } satisfies Setting<string>,
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
  ISNAD_LOG_LEVEL: {
    schema: z.enum(LOG_LEVELS),
    default: 'info',
    must: `one of ${LOG_LEVELS.join(', ')}`,
    description: 'The least important lines to log: `debug`, `info`, `warn`, `error`, or `silent` for none.',
  } satisfies Setting<(typeof LOG_LEVELS)[number]>,
};
