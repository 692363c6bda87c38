import { readConfig } from '../../src/entry/config.ts';
import { startService } from '../../src/entry/start-service.ts';
import { describeApi } from '../contract/api.ts';
import { startWorker } from './support.ts';

describeApi('the API on Node and SQLite', () =>
  startService(readConfig({ PORT: '0', DATABASE_URL: ':memory:', ISNAD_LOG_LEVEL: 'warn' })),
);

describeApi('the API on workerd and D1', async () => {
  const worker = await startWorker();
  return { url: worker.url, close: worker.close, settle: worker.scheduled };
});
