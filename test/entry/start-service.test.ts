import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/entry/config.ts';
import { StartError } from '../../src/entry/start-error.ts';
import { startService } from '../../src/entry/start-service.ts';

const start = (environment: Record<string, string>) =>
  startService(
    readConfig({ PORT: '0', DATABASE_URL: ':memory:', ISNAD_LOG_LEVEL: 'silent', ...environment }),
  );

describe('a service that other machines can reach', () => {
  it.each(['0.0.0.0', '::', '192.0.2.1', 'isnad.example'])(
    'does not start at %s without keys',
    async (HOST) => {
      await expect(start({ HOST })).rejects.toThrow(StartError);
      await expect(start({ HOST })).rejects.toThrow('set ISNAD_API_KEYS');
    },
  );

  it('starts with keys, and on loopback without', async () => {
    const open = await start({ HOST: '0.0.0.0', ISNAD_API_KEYS: `desk=${'0'.repeat(64)}` });
    expect((await fetch(`${open.url}/v1/articles`)).status).toBe(401);
    expect((await fetch(`${open.url}/healthz`)).status).toBe(200);
    await open.close();
    const own = await start({ HOST: 'localhost' });
    expect((await fetch(`${own.url}/v1/articles`)).status).toBe(200);
    await own.close();
  });
});
