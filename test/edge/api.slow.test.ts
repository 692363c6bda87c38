import { readConfig } from '../../src/entry/config.ts';
import { startService } from '../../src/entry/start-service.ts';
import { describeApi } from '../contract/api.ts';
import { describeTenants, ISNAD_API_KEYS } from '../contract/tenants.ts';
import { startWorker } from './support.ts';

describeApi('the API on Node and SQLite', () =>
  startService(readConfig({ PORT: '0', DATABASE_URL: ':memory:', ISNAD_LOG_LEVEL: 'warn' })),
);

describeApi('the API on workerd and D1', async () => {
  const worker = await startWorker();
  return { url: worker.url, close: worker.close, settle: worker.scheduled };
});

describeTenants('tenants on Node and SQLite', () =>
  startService(readConfig({ PORT: '0', DATABASE_URL: ':memory:', ISNAD_LOG_LEVEL: 'warn', ISNAD_API_KEYS })),
);

describeTenants('tenants on workerd and D1', async () => {
  const worker = await startWorker({ ISNAD_API_KEYS });
  return { url: worker.url, close: worker.close, settle: worker.scheduled };
});
