import { waitUntil } from 'cloudflare:workers';
import extract from '../../prompts/extract.md';
import judge from '../../prompts/judge.md';
import verdict from '../../prompts/verdict.md';
import { type Prompts, parsePrompt } from '../engines/llm/prompt.ts';
import type { Asset } from '../http/deps.ts';
import { deliverNext } from '../pipeline/jobs/deliver.ts';
import type { JobDeps } from '../pipeline/jobs/job-deps.ts';
import { noteDeadLetter, runJob } from '../pipeline/jobs/run-job.ts';
import { createD1Executor, type D1 } from '../storage/d1/executor.ts';
import { ASSET_FILES } from './asset-files.ts';
import { readConfig } from './config.ts';
import { createService, type Service } from './create-service.ts';
import { EDGE_HEARTBEAT_MS } from './edge/heartbeat.ts';
import { createLog } from './log.ts';

/** As much of the platform as is used; wrangler.toml binds it. Every other name is a setting. */
interface Env {
  readonly DB: D1;
  readonly ASSETS: { fetch(request: Request): Promise<Response> };
  readonly JOBS: Queue;
}
interface Queue {
  sendBatch(messages: readonly { readonly body: JobMessage }[]): Promise<unknown>;
}
interface JobMessage {
  readonly jobId: string;
}
interface Message {
  /** Whatever was sent: of a message that is none of ours, nothing is known. */
  readonly body: Partial<JobMessage> | null;
  ack(): void;
  retry(options?: { readonly delaySeconds?: number }): void;
}

interface MessageBatch {
  /** Name of the queue. */
  readonly queue: string;
  readonly messages: readonly Message[];
}

const PROMPTS: Prompts = {
  extract: parsePrompt(extract, 'prompts/extract.md'),
  judge: parsePrompt(judge, 'prompts/judge.md'),
  verdict: parsePrompt(verdict, 'prompts/verdict.md'),
};

/** Messages of one call to a queue. */
const MESSAGES_AT_ONCE = 100;
/** Milliseconds after which a job that could be done and was not is taken for forgotten: its message was lost. */
const FORGOTTEN_MS = 60_000;
/** Forgotten jobs that one run of the cron sends to the queue again, and those that it does itself when the queue takes none. */
const SENT_AGAIN = 1_000;
const DONE_HERE = 20;
const DAY_MS = 86_400_000;
/** Ends the name of the dead-letter queue. */
const DEAD = '-dead';
/** Seconds before a message is handled again that could not be. */
const FAILED_SECONDS = 2;

function settingsOf(env: Env): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

function assetsOf({ ASSETS }: Env): ReadonlyMap<string, Asset> {
  return new Map(
    ASSET_FILES.map(({ path, name, type }) => {
      const read = async () =>
        new Uint8Array(
          await (await ASSETS.fetch(new Request(`https://assets.invalid/${name}`))).arrayBuffer(),
        );
      return [path, { type, read }];
    }),
  );
}

/** The platform reaches no private network, so that a public name is all there is to check. */
async function send(url: string, headers: Record<string, string>, body: string) {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(15_000),
    });
    await response.body?.cancel();
    return { status: response.status };
  } catch (error) {
    return { error: error instanceof Error ? error.message : 'it could not be reached' };
  }
}

/** Has the queue bring these jobs to somebody. */
async function sendAll({ JOBS }: Env, ids: readonly string[]): Promise<void> {
  const messages = ids.map((jobId) => ({ body: { jobId } }));
  for (let at = 0; at < messages.length; at += MESSAGES_AT_ONCE)
    await JOBS.sendBatch(messages.slice(at, at + MESSAGES_AT_ONCE));
}

function create(env: Env): Service & { readonly hasKeys: boolean } {
  const config = readConfig(settingsOf(env));
  const service = createService({
    config,
    database: createD1Executor(env.DB),
    prompts: PROMPTS,
    assets: assetsOf(env),
    log: createLog(config.ISNAD_LOG_LEVEL, (line) => console.log(line.trimEnd())),
    // A message that is lost is made good by the cron.
    wake: (ids = []) => waitUntil(sendAll(env, ids).catch(() => undefined)),
    send,
    background: waitUntil,
    heartbeatMs: EDGE_HEARTBEAT_MS,
    afterPause: null,
  });
  return { ...service, hasKeys: config.ISNAD_API_KEYS.length > 0 };
}

let known: { readonly env: Env; readonly service: ReturnType<typeof create> } | undefined;

/** One service for each set of bindings: an isolate has one. */
function serviceOf(env: Env): ReturnType<typeof create> {
  if (known?.env !== env) known = { env, service: create(env) };
  return known.service;
}

async function takeUp(message: Message, jobs: JobDeps): Promise<void> {
  const id = message.body?.jobId;
  if (id === undefined) return message.ack();
  await runJob(jobs, id);
  // Put back by a failure: it is due again in a moment.
  if ((await jobs.work.stateOf(id)) === 'queued') message.retry({ delaySeconds: 10 });
  else message.ack();
}

/** A message that was taken up too often in vain. The cron goes on with its job; whoever asks for the job is told. */
async function letRest(message: Message, jobs: JobDeps): Promise<void> {
  const id = message.body?.jobId;
  if (id !== undefined) await noteDeadLetter(id, jobs);
  message.ack();
}

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

/** Whoever can reach a server without keys can read and delete everything in it. */
const refuseOpenServer = (): Response =>
  new Response(
    'Isnad does not answer here without keys: set the secret ISNAD_API_KEYS. See docs/deploy.md.\n',
    {
      status: 503,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    },
  );

export default {
  fetch(request: Request, env: Env): Response | Promise<Response> {
    const service = serviceOf(env);
    if (!service.hasKeys && !LOOPBACK.test(new URL(request.url).hostname)) return refuseOpenServer();
    return service.fetch(request);
  },

  /** Does the jobs that messages name. A message may come twice: a job that was done is not taken again. */
  async queue({ queue, messages }: MessageBatch, env: Env): Promise<void> {
    const { jobs, delivery } = serviceOf(env);
    const handle = queue.endsWith(DEAD) ? letRest : takeUp;
    for (const message of messages)
      try {
        await handle(message, jobs);
      } catch (error) {
        // The messages beside it are none the worse for it.
        jobs.report(message.body?.jobId ?? '', error);
        message.retry({ delaySeconds: FAILED_SECONDS });
      }
    if (delivery !== null) while (await deliverNext(delivery));
  },

  /** What no message came for, what is to be told again, and what has been kept long enough. */
  async scheduled(_event: unknown, env: Env): Promise<void> {
    const { jobs, delivery } = serviceOf(env);
    const forgotten = await jobs.work.listLeft(jobs.now() - FORGOTTEN_MS, SENT_AGAIN);
    try {
      // The queue has many hands, the cron but one. A job whose message is still on its way is done once all the same.
      await sendAll(env, forgotten);
    } catch (error) {
      jobs.report('', error);
      for (const id of forgotten.slice(0, DONE_HERE)) await runJob(jobs, id);
    }
    if (delivery !== null) while (await deliverNext(delivery));
    await jobs.work.sweep(jobs.now() - DAY_MS, jobs.now() - 30 * DAY_MS);
  },
};
