import type { Executor } from '../storage/executor.ts';
import { openSqlite } from '../storage/sqlite/open.ts';
import { readAssets } from './assets.ts';
import type { Config } from './config.ts';
import { createService } from './create-service.ts';
import { createLog } from './log.ts';
import { readPrompts } from './read-prompts.ts';
import { sendWebhook } from './send-webhook.ts';
import { type RunningServer, serve } from './serve.ts';
import { StartError } from './start-error.ts';
import { startWorkLoop, type WorkLoop } from './work-loop.ts';

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

/** The whole service on this machine: database, analysis, jobs, HTTP. Throws StartError when it cannot be had. */
export async function startService(config: Config): Promise<RunningServer> {
  for (const warning of config.warnings) process.stderr.write(`${warning}\n`);
  refuseOpenServer(config);
  const database = openDatabase(config.DATABASE_URL);
  let loop: WorkLoop | undefined;
  const stop = async (): Promise<void> => {
    await loop?.close();
    await database.close();
  };
  try {
    const { fetch, jobs, delivery } = createService({
      config,
      database,
      prompts: readPrompts(),
      assets: readAssets(),
      // stderr, because stdout is the program's own.
      log: createLog(config.ISNAD_LOG_LEVEL, (line) => process.stderr.write(line)),
      wake: () => loop?.wake(),
      // The process outlives its requests.
      background: () => undefined,
      // Short of what proxies take for the end; a reader who hangs up is seen at once.
      heartbeatMs: 15_000,
      afterPause: setImmediate,
      send: sendWebhook(config.ISNAD_WEBHOOK_ALLOW_LOOPBACK),
    });
    loop = startWorkLoop(jobs, delivery, config.ISNAD_JOBS_AT_ONCE);
    const server = await serve(fetch, config);
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
