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

  it('spells Arabic letter by letter, not in escapes', () => {
    expect(code).toContain('رئيس الوزراء');
    expect(code.match(/\\u06[0-9a-f]{2}/gi)?.length ?? 0).toBeLessThan(500);
  });

  it('is the file that wrangler.toml names, with its source map', () => {
    const [, main] = /^main = "(.+)"$/m.exec(readFileSync(`${root}/wrangler.toml`, 'utf8')) ?? [];
    expect(readFileSync(`${root}/${main}`, 'utf8')).toBe(code);
    const map = JSON.parse(readFileSync(`${root}/${main}.map`, 'utf8'));
    expect(map.sources.some((path: string) => path.endsWith('/src/entry/worker.ts'))).toBe(true);
  });

  it('is as large as docs/deploy.md says, at most', () => {
    const kilobytes = gzipSync(code, { level: 9 }).length / 1024;
    const [, stated] = /at most (\d+) KiB gzip/.exec(readFileSync(`${root}/docs/deploy.md`, 'utf8')) ?? [];
    expect(kilobytes).toBeLessThanOrEqual(Number(stated));
  });
});
