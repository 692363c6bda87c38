import manifest from '../../package.json' with { type: 'json' };
import { createApp } from '../http/app.ts';
import { EventHub } from '../pipeline/jobs/event-hub.ts';
import type { JobDeps } from '../pipeline/jobs/job-deps.ts';
import type { Executor } from '../storage/executor.ts';
import { createSqlStore } from '../storage/sql-store.ts';
import { createSqlWork } from '../storage/sql-work.ts';
import { openSqlite } from '../storage/sqlite/open.ts';
import { createAnalysis } from './analysis.ts';
import { readAssets } from './assets.ts';
import type { Config } from './config.ts';
import { createModel } from './create-model.ts';
import { createExternal } from './external.ts';
import { createLog } from './log.ts';
import { readPrompts } from './read-prompts.ts';
import { sendWebhook } from './send-webhook.ts';
import { type RunningServer, serve } from './serve.ts';
import { StartError } from './start-error.ts';
import { startWorkLoop } from './work-loop.ts';

function openDatabase(url: string): Executor {
  try {
    return openSqlite(url);
  } catch (error) {
    throw new StartError(`${(error as Error).message} DATABASE_URL names it.`);
  }
}

/** The whole service on this machine: database, analysis, jobs, HTTP. Throws StartError when it cannot be had. */
export async function startService(config: Config): Promise<RunningServer> {
  for (const warning of config.warnings) process.stderr.write(`${warning}\n`);
  const { proclitics, settle, ...analysis } = createAnalysis(
    createModel(config, readPrompts()),
    createExternal(config),
  );
  const database = openDatabase(config.DATABASE_URL);
  const store = settle(createSqlStore(database, proclitics));
  const log = createLog(config.ISNAD_LOG_LEVEL);
  const jobs: JobDeps = {
    analyse: analysis.analyse,
    external: analysis.external,
    storeOf: () => store,
    work: createSqlWork(database),
    hub: new EventHub(),
    now: Date.now,
    report: (jobId, error) => log({ level: 'error', message: 'job failed', jobId, error: String(error) }),
  };
  const loopback = config.ISNAD_WEBHOOK_ALLOW_LOOPBACK;
  const secret = config.ISNAD_WEBHOOK_SECRET;
  const delivery =
    secret === null ? null : { work: jobs.work, secret, send: sendWebhook(loopback), now: Date.now };
  const loop = startWorkLoop(jobs, delivery, config.ISNAD_JOBS_AT_ONCE);
  const app = createApp({
    ...analysis,
    store,
    jobs: {
      ...jobs,
      wake: loop.wake,
      callbacks: secret === null ? null : { allowLoopback: loopback },
      limits: { maxWaiting: config.ISNAD_MAX_WAITING_JOBS, maxBatchBytes: config.ISNAD_MAX_BATCH_BYTES },
    },
    elapsed: () => performance.now(),
    limits: {
      maxBodyBytes: config.ISNAD_MAX_BODY_BYTES,
      maxTextChars: config.ISNAD_MAX_TEXT_CHARS,
      maxInFlight: config.ISNAD_MAX_IN_FLIGHT,
    },
    log,
    assets: readAssets(),
    version: manifest.version,
  });
  const stop = async (): Promise<void> => {
    await loop.close();
    await store.close();
  };
  try {
    const server = await serve((request) => app.fetch(request), config);
    return {
      url: server.url,
      async close() {
        await server.close();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
