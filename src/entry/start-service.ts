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

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1|\[::1\])$/i;

/** Whoever can reach a server without keys can read and delete everything in it. */
function refuseOpenServer({ HOST, ISNAD_API_KEYS }: Config): void {
  if (LOOPBACK.test(HOST) || ISNAD_API_KEYS.length > 0) return;
  throw new StartError(
    `HOST ${HOST} can be reached from other machines: set ISNAD_API_KEYS, or HOST to 127.0.0.1.`,
  );
}

/** Makes one of each and keeps it. */
function onceEach<T>(make: (name: string) => T): (name: string) => T {
  const made = new Map<string, T>();
  return (name) => {
    const known = made.get(name) ?? make(name);
    made.set(name, known);
    return known;
  };
}

/** The whole service on this machine: database, analysis, jobs, HTTP. Throws StartError when it cannot be had. */
export async function startService(config: Config): Promise<RunningServer> {
  for (const warning of config.warnings) process.stderr.write(`${warning}\n`);
  refuseOpenServer(config);
  const { proclitics, settle, ...analysis } = createAnalysis(
    createModel(config, readPrompts()),
    createExternal(config),
  );
  const database = openDatabase(config.DATABASE_URL);
  const storeOf = onceEach((tenant) => settle(createSqlStore(database, proclitics, tenant)));
  const log = createLog(config.ISNAD_LOG_LEVEL);
  const jobs: JobDeps = {
    analyse: analysis.analyse,
    external: analysis.external,
    storeOf,
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
    storeOf,
    apiKeys: config.ISNAD_API_KEYS,
    corsOrigins: config.ISNAD_CORS_ORIGINS,
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
    await database.close();
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
