import manifest from '../../package.json' with { type: 'json' };
import type { Prompts } from '../engines/llm/prompt.ts';
import { createApp } from '../http/app.ts';
import type { AppDeps } from '../http/deps.ts';
import { Turns } from '../http/middleware/turns.ts';
import type { DeliveryDeps, Sent } from '../pipeline/jobs/deliver.ts';
import { EventHub } from '../pipeline/jobs/event-hub.ts';
import type { JobDeps } from '../pipeline/jobs/job-deps.ts';
import type { Executor } from '../storage/executor.ts';
import { createSqlAnswers } from '../storage/sql-answers.ts';
import { createSqlStore } from '../storage/sql-store.ts';
import { createSqlWork } from '../storage/sql-work.ts';
import { createAnalysis } from './analysis.ts';
import type { Config } from './config.ts';
import { createModel } from './create-model.ts';
import { createExternal } from './external.ts';

const elapsed = (): number => performance.now();

/** What differs between the worlds that Isnad runs in. */
export interface World {
  readonly config: Config;
  readonly database: Executor;
  readonly prompts: Prompts;
  readonly assets: AppDeps['assets'];
  readonly log: AppDeps['log'];
  /** Has jobs done. */
  readonly wake: AppDeps['jobs']['wake'];
  readonly background: AppDeps['jobs']['background'];
  readonly heartbeatMs: AppDeps['jobs']['heartbeatMs'];
  /** Calls back when what has arrived meanwhile has been seen; null where the platform spreads requests itself. */
  readonly afterPause: ((begin: () => void) => void) | null;
  /** Posts to a caller's address. */
  readonly send: (url: string, headers: Record<string, string>, body: string) => Promise<Sent>;
}

export interface Service {
  readonly fetch: (request: Request) => Response | Promise<Response>;
  readonly jobs: JobDeps;
  /** null where no address is told. */
  readonly delivery: DeliveryDeps | null;
}

/** The whole service, for any world. Throws StartError where the settings contradict each other. */
export function createService({
  config,
  database,
  prompts,
  assets,
  log,
  wake,
  background,
  heartbeatMs,
  send,
  afterPause,
}: World): Service {
  const { proclitics, settle, ...analysis } = createAnalysis(
    createModel(config, prompts, (tenant) => createSqlAnswers(database, tenant, Date.now)),
    createExternal(config),
  );
  const storeOf = onceEach((tenant) => settle(createSqlStore(database, proclitics, tenant)));
  const jobs: JobDeps = {
    analyse: analysis.analyse,
    external: analysis.external,
    storeOf,
    work: createSqlWork(database),
    hub: new EventHub(),
    now: Date.now,
    pause: () => new Promise(afterPause ?? ((begin) => setTimeout(begin, 0))),
    report: (jobId, error) => log({ level: 'error', message: 'job failed', jobId, error: String(error) }),
  };
  const secret = config.ISNAD_WEBHOOK_SECRET;
  const app = createApp({
    ...analysis,
    storeOf,
    apiKeys: config.ISNAD_API_KEYS,
    corsOrigins: config.ISNAD_CORS_ORIGINS,
    jobs: {
      ...jobs,
      wake,
      background,
      heartbeatMs,
      callbacks: secret === null ? null : { allowLoopback: config.ISNAD_WEBHOOK_ALLOW_LOOPBACK },
      limits: { maxWaiting: config.ISNAD_MAX_WAITING_JOBS, maxBatchBytes: config.ISNAD_MAX_BATCH_BYTES },
    },
    turns:
      afterPause === null
        ? null
        : new Turns({ waitTimes: config.ISNAD_MAX_WAIT_TIMES, afterPause, now: elapsed }),
    elapsed,
    limits: {
      maxBodyBytes: config.ISNAD_MAX_BODY_BYTES,
      maxTextChars: config.ISNAD_MAX_TEXT_CHARS,
      maxInFlight: config.ISNAD_MAX_IN_FLIGHT,
    },
    log,
    assets,
    version: manifest.version,
  });
  return {
    fetch: (request) => app.fetch(request),
    jobs,
    delivery: secret === null ? null : { work: jobs.work, secret, send, now: Date.now },
  };
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
