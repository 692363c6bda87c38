import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/entry/config.ts';
import { SETTINGS } from '../../src/entry/settings.ts';
import { StartError } from '../../src/entry/start-error.ts';

const refusal = (environment: Record<string, string>): string => {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof StartError) return error.message;
    throw error;
  }
  return 'accepted';
};

describe('readConfig', () => {
  it('has a default for everything', () => {
    expect(readConfig({})).toEqual({
      PORT: 8787,
      HOST: '127.0.0.1',
      ISNAD_API_KEYS: [],
      ISNAD_CORS_ORIGINS: [],
      DATABASE_URL: 'file:./isnad.db',
      OPENAI_API_KEY: null,
      OPENAI_BASE_URL: null,
      OPENAI_MODEL: null,
      ISNAD_FALLBACK_API_KEY: null,
      ISNAD_FALLBACK_BASE_URL: null,
      ISNAD_FALLBACK_MODEL: null,
      ISNAD_MODEL_FIRST_BYTE_MS: 20_000,
      ISNAD_MODEL_IDLE_MS: 15_000,
      ISNAD_MODEL_DEADLINE_MS: 90_000,
      ISNAD_MODEL_CALLS: 60,
      ISNAD_MODEL_TOKENS: 500_000,
      ISNAD_MAX_BODY_BYTES: 1_048_576,
      ISNAD_MAX_TEXT_CHARS: 200_000,
      ISNAD_FACT_CHECK_API_KEY: null,
      ISNAD_FACT_CHECK_URL: 'https://factchecktools.googleapis.com/v1alpha1/claims:search',
      ISNAD_SEARCH_URL: null,
      ISNAD_EVIDENCE_TIMEOUT_MS: 4000,
      ISNAD_EVIDENCE_CLAIMS: 3,
      ISNAD_EVIDENCE_CACHE_MINUTES: 60,
      ISNAD_MAX_BATCH_BYTES: 16_777_216,
      ISNAD_MAX_WAITING_JOBS: 10_000,
      ISNAD_MAX_IN_FLIGHT: 64,
      ISNAD_MAX_WAIT_TIMES: 10,
      ISNAD_JOBS_AT_ONCE: 2,
      ISNAD_WEBHOOK_SECRET: null,
      ISNAD_WEBHOOK_ALLOW_LOOPBACK: false,
      ISNAD_LOG_LEVEL: 'info',
      warnings: [],
    });
  });

  it('takes what the environment says, and an empty setting for an absent one', () => {
    const config = readConfig({ PORT: '0', HOST: '::1', DATABASE_URL: ':memory:', ISNAD_LOG_LEVEL: '' });
    expect(config).toMatchObject({ PORT: 0, HOST: '::1', DATABASE_URL: ':memory:', ISNAD_LOG_LEVEL: 'info' });
  });

  it('lets a command have its own defaults, below what is set', () => {
    expect(readConfig({}, { ISNAD_LOG_LEVEL: 'warn' }).ISNAD_LOG_LEVEL).toBe('warn');
    expect(readConfig({ ISNAD_LOG_LEVEL: 'debug' }, { ISNAD_LOG_LEVEL: 'warn' }).ISNAD_LOG_LEVEL).toBe(
      'debug',
    );
  });

  it.each([
    ['PORT', 'http'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['HOST', 'a b'],
    ['HOST', 'http://x'],
    ['DATABASE_URL', './isnad.db'],
    ['DATABASE_URL', 'file:'],
    ['DATABASE_URL', 'mysql://x'],
    ['OPENAI_BASE_URL', 'localhost:8000'],
    ['OPENAI_BASE_URL', 'ftp://x'],
    ['ISNAD_MODEL_DEADLINE_MS', '0'],
    ['ISNAD_MAX_BODY_BYTES', '1MB'],
    ['ISNAD_MAX_TEXT_CHARS', '0'],
    ['ISNAD_LOG_LEVEL', 'loud'],
  ])('refuses %s=%s in one sentence that names it', (name, value) => {
    const message = refusal({ [name]: value });
    expect(message).toMatch(
      new RegExp(`^${name} must be [^\\n]+, not ${JSON.stringify(value).replaceAll('.', '\\.')}\\.$`),
    );
  });

  it('never shows a key', () => {
    expect(refusal({ OPENAI_API_KEY: 'sk secret' })).toBe('OPENAI_API_KEY must be a key, without spaces.');
    expect(refusal({ ISNAD_API_KEYS: 'desk=secret' })).toMatch(/^ISNAD_API_KEYS must be [^\n]+\.$/);
    expect(refusal({ ISNAD_API_KEYS: 'desk=secret' })).not.toContain('secret');
    expect(refusal({ ISNAD_WEBHOOK_SECRET: 'secret' })).not.toContain('secret"');
    expect(refusal({ ISNAD_FALLBACK_API_KEY: 'sk secret' })).not.toContain('secret');
  });

  it('says that PostgreSQL is not supported yet', () => {
    for (const url of ['postgres://user:secret@db/isnad', 'postgresql://db']) {
      const message = refusal({ DATABASE_URL: url });
      expect(message).toMatch(/^DATABASE_URL names a PostgreSQL server, which .* not support yet[^\n]*\.$/);
      expect(message).not.toContain('secret');
    }
  });

  it('warns of ISNAD_ names it does not know, and of no others', () => {
    const { warnings } = readConfig({
      ISNAD_MAX_TEXT: '5',
      ISNAD_COLOUR: 'red',
      PATH: '/bin',
      OPENAI_API_KEY: 'k',
    });
    expect(warnings).toEqual([
      'ISNAD_COLOUR is not a setting of Isnad and has no effect.',
      'ISNAD_MAX_TEXT is not a setting of Isnad and has no effect; did you mean ISNAD_MAX_TEXT_CHARS?',
    ]);
  });
});

describe('docs/configuration.md', () => {
  it('has the table of settings that the program reads', () => {
    const page = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8');
    const rows = page.split('\n').filter((line) => /^\| `[A-Z_]+` \|/.test(line));
    expect(rows).toEqual(
      Object.entries(SETTINGS).map(
        ([name, { default: preset, description }]) =>
          `| \`${name}\` | ${preset === '' ? '' : `\`${preset}\``} | ${description} |`,
      ),
    );
  });
});
