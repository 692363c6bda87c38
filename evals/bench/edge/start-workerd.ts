import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listMigrations } from '../../../src/storage/sqlite/migrate.ts';
import type { MeterReading } from './object-executor.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const bin = (name: string) => join(ROOT, 'node_modules', '.bin', name);
/** As wrangler.toml has it. */
const COMPATIBILITY_DATE = '2026-10-01';
const STARTED_IN_MS = 20_000;

export interface Workerd {
  readonly url: string;
  readonly pid: number;
  /** Milliseconds from the start of the program to its first answer. */
  readonly startMs: number;
  /** What the database did since the start. */
  meter(): Promise<MeterReading>;
  close(): Promise<void>;
}

function bundle(folder: string): void {
  execFileSync(
    process.execPath,
    [
      bin('wrangler'),
      'deploy',
      '--dry-run',
      '--minify',
      '--outdir',
      folder,
      '--config',
      join(ROOT, 'evals/bench/edge/wrangler.toml'),
    ],
    {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, WRANGLER_SEND_METRICS: 'false', CLOUDFLARE_CF_FETCH_ENABLED: 'false', CI: '1' },
    },
  );
}

/** Cap'n Proto text as `workerd serve` reads it: one worker, one Durable Object with SQLite on the disk. */
function configOf(modules: readonly string[], port: number): string {
  const list = modules.map((name) => {
    const kind = name.endsWith('.js') ? 'esModule' : 'text';
    return `(name = "${name === 'bench-worker.js' ? 'worker' : `./${name}`}", ${kind} = embed "${name}")`;
  });
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .isnad),
    (name = "disk", disk = (path = "disk", writable = true)),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
const isnad :Workerd.Worker = (
  modules = [${list.join(', ')}],
  compatibilityDate = "${COMPATIBILITY_DATE}",
  bindings = [(name = "ISNAD", durableObjectNamespace = "Isnad")],
  durableObjectNamespaces = [(className = "Isnad", uniqueKey = "isnad-bench", enableSql = true)],
  durableObjectStorage = (localDisk = "disk"),
);
`;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

async function firstAnswer(url: string): Promise<void> {
  const until = performance.now() + STARTED_IN_MS;
  for (;;) {
    const isReady = await fetch(`${url}/healthz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (isReady) return;
    if (performance.now() > until) throw new Error(`workerd does not answer within ${STARTED_IN_MS} ms`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Bare workerd, without wrangler around it, with the service and its tables. */
export async function startWorkerd(): Promise<Workerd> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-workerd-'));
  bundle(folder);
  mkdirSync(join(folder, 'disk'));
  const port = await freePort();
  // The main module is the first of the list.
  const texts = readdirSync(folder).filter((name) => /^[0-9a-f]{40}-.*\.md$/.test(name));
  const modules = ['bench-worker.js', ...texts];
  writeFileSync(join(folder, 'config.capnp'), configOf(modules, port));
  const started = performance.now();
  // The program itself, not the script that finds it: its processor time is what is measured.
  const program = execFileSync(process.execPath, ['-p', 'require("workerd").default'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const child = spawn(program.trim(), ['serve', '--experimental', 'config.capnp', 'config'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  const close = async (): Promise<void> => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await firstAnswer(url);
    const startMs = performance.now() - started;
    const tables = listMigrations().map(({ sql }) => sql);
    const made = await fetch(`${url}/bench/migrate`, { method: 'POST', body: tables.join('\n') });
    if (!made.ok) throw new Error(`the tables cannot be made: ${await made.text()}`);
    return {
      url,
      pid: child.pid as number,
      startMs,
      meter: async () => (await (await fetch(`${url}/bench/meter`)).json()) as MeterReading,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
