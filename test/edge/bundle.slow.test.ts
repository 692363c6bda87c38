import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the bundle of the worker', () => {
  let code = '';
  beforeAll(() => {
    execFileSync('npm', ['run', 'deploy:dry', '--silent'], {
      cwd: root,
      stdio: 'pipe',
      env: { ...process.env, WRANGLER_SEND_METRICS: 'false', CLOUDFLARE_CF_FETCH_ENABLED: 'false' },
    });
    code = readFileSync(`${root}/.edge/dist/worker.js`, 'utf8');
  });

  it('imports nothing of Node', () => {
    expect(code).not.toMatch(/(?:from|import|require\()\s*["'](?:node:|fs|path|better-sqlite3|url["'])/);
    // Libraries ask whether there is a process before they look at it.
    expect(code.match(/(?<!globalThis\.)\bprocess\.(?!env\[)[a-z]+/g) ?? []).toEqual([]);
  });

  it('is as large as docs/deploy.md says, at most', () => {
    const kilobytes = gzipSync(code, { level: 9 }).length / 1024;
    const [, stated] = /at most (\d+) KiB gzip/.exec(readFileSync(`${root}/docs/deploy.md`, 'utf8')) ?? [];
    expect(kilobytes).toBeLessThanOrEqual(Number(stated));
  });
});
