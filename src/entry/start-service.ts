import manifest from '../../package.json' with { type: 'json' };
import { createApp } from '../http/app.ts';
import { openSqliteStore } from '../storage/sqlite/open.ts';
import { createAnalysis } from './analysis.ts';
import { readAssets } from './assets.ts';
import type { Config } from './config.ts';
import { createModel } from './create-model.ts';
import { createExternal } from './external.ts';
import { createLog } from './log.ts';
import { readPrompts } from './read-prompts.ts';
import { type RunningServer, serve } from './serve.ts';
import { StartError } from './start-error.ts';

function openStore(url: string, proclitics: readonly string[]) {
  try {
    return openSqliteStore(url, proclitics);
  } catch (error) {
    throw new StartError(`${(error as Error).message} DATABASE_URL names it.`);
  }
}

/** The whole service on this machine: database, analysis, HTTP. Throws StartError when it cannot be had. */
export async function startService(config: Config): Promise<RunningServer> {
  for (const warning of config.warnings) process.stderr.write(`${warning}\n`);
  const { proclitics, settle, ...analysis } = createAnalysis(
    createModel(config, readPrompts()),
    createExternal(config),
  );
  const store = settle(openStore(config.DATABASE_URL, proclitics));
  const app = createApp({
    ...analysis,
    store,
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
