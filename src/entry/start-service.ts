import manifest from '../../package.json' with { type: 'json' };
import { createApp } from '../http/app.ts';
import { openSqliteStore } from '../storage/sqlite/open.ts';
import { analysis } from './analysis.ts';
import { readAssets } from './assets.ts';
import type { Config } from './config.ts';
import { createLog } from './log.ts';
import { type RunningServer, serve } from './serve.ts';
import { StartError } from './start-error.ts';

function openStore(url: string) {
  try {
    return openSqliteStore(url, analysis.proclitics);
  } catch (error) {
    throw new StartError(`${(error as Error).message} DATABASE_URL names it.`);
  }
}

/** The whole service on this machine: database, analysis, HTTP. Throws StartError when it cannot be had. */
export async function startService(config: Config): Promise<RunningServer> {
  for (const warning of config.warnings) process.stderr.write(`${warning}\n`);
  const store = openStore(config.DATABASE_URL);
  const app = createApp({
    analyse: analysis.analyse,
    annotate: analysis.annotate,
    store,
    registeredSources: analysis.registeredSources,
    elapsed: () => performance.now(),
    limits: { maxBodyBytes: config.ISNAD_MAX_BODY_BYTES, maxTextChars: config.ISNAD_MAX_TEXT_CHARS },
    log: createLog(config.ISNAD_LOG_LEVEL),
    assets: readAssets(),
    version: manifest.version,
  });
  try {
    const server = await serve((request) => app.fetch(request), config);
    return {
      url: server.url,
      async close() {
        await server.close();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}
