import { fileURLToPath } from 'node:url';
import { createTestHarness } from 'wrangler';
import type { D1 } from '../../src/storage/d1/executor.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

// No word to anybody outside, and none to the terminal.
Object.assign(process.env, {
  WRANGLER_SEND_METRICS: 'false',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  WRANGLER_LOG: 'error',
});

/** For `beforeAll`: building the worker and starting workerd takes seconds, on a crowded machine a minute. */
export const STARTED_IN_MS = 240_000;

/** The worker in workerd, as wrangler.toml has it, with a D1 database that has its tables. */
export async function startWorker(vars: Record<string, string> = {}) {
  const harness = createTestHarness({
    workers: [
      {
        configPath: `${root}/wrangler.toml`,
        vars: { ISNAD_LOG_LEVEL: 'warn', ISNAD_MAX_TEXT_CHARS: '200000', ...vars },
      },
    ],
  });
  const { url } = await harness.listen();
  const worker = harness.getWorker<{ DB: never; JOBS: never }>();
  await worker.applyD1Migrations('DB');
  const { DB, JOBS } = await worker.getEnv();
  const database = DB as unknown as D1;
  const jobs = JOBS as { sendBatch(messages: { body: { jobId: string } }[]): Promise<unknown> };
  return {
    url: url.origin,
    database,
    /** The queue that wakes whoever does jobs. */
    jobs,
    scheduled: () => worker.scheduled({ cron: '* * * * *', scheduledTime: new Date() }),
    logs: () => harness.getLogs(),
    close: () => harness.close(),
    /** Nothing is left of what was stored. */
    async empty() {
      for (const table of ['articles', 'jobs', 'idempotency_keys'])
        await database.prepare(`DELETE FROM ${table}`).all();
    },
  };
}
