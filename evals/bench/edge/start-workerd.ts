import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from '../../../src/entry/edge/bundle.ts';
import { listMigrations } from '../../../src/storage/sqlite/migrate.ts';
import { processCpuMs } from '../process-cpu.ts';
import type { MeterReading } from './object-executor.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** What Workers give a worker. One that needs more ends the program, and with it the benchmark. */
const HEAP_MB = 128;
const MODULE = 'bench-worker.js';
/** As wrangler.toml has it. */
const COMPATIBILITY_DATE = '2026-10-01';
const STARTED_IN_MS = 20_000;

export interface Workerd {
  readonly url: string;
  readonly pid: number;
  /** Milliseconds from the start of the program to its first answer. */
  readonly startMs: number;
  /** Processor time of the whole program until then, its own start and the first answer included. */
  readonly startCpuMs: number;
  /** What the database did since the start. */
  meter(): Promise<MeterReading>;
  close(): Promise<void>;
}

/** Cap'n Proto text as `workerd serve` reads it: one worker, one Durable Object with SQLite on the disk, this machine's network. */
function configOf(port: number, settings: Readonly<Record<string, string>>): string {
  const texts = Object.entries(settings).map(
    ([name, value]) => `, (name = ${JSON.stringify(name)}, text = ${JSON.stringify(value)})`,
  );
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .isnad),
    (name = "disk", disk = (path = "disk", writable = true)),
    (name = "internet", network = (allow = ["public", "private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
  v8Flags = ["--max-heap-size=${HEAP_MB}"],
);
const isnad :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "${MODULE}")],
  compatibilityDate = "${COMPATIBILITY_DATE}",
  compatibilityFlags = ["enable_request_signal"],
  bindings = [(name = "ISNAD", durableObjectNamespace = "Isnad")${texts.join('')}],
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

/** Bare workerd, without wrangler around it, with the service and its tables. `settings` are those of docs/configuration.md. */
export async function startWorkerd(settings: Readonly<Record<string, string>> = {}): Promise<Workerd> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-workerd-'));
  await bundle(join(ROOT, 'evals/bench/edge/bench-worker.ts'), join(folder, MODULE));
  mkdirSync(join(folder, 'disk'));
  const port = await freePort();
  writeFileSync(join(folder, 'config.capnp'), configOf(port, settings));
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
    // Nothing is kept, and asked kindly it waits for requests that may never end.
    child.kill('SIGKILL');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await firstAnswer(url);
    const startMs = performance.now() - started;
    const startCpuMs = processCpuMs(child.pid as number);
    const tables = listMigrations().map(({ sql }) => sql);
    const made = await fetch(`${url}/bench/migrate`, { method: 'POST', body: tables.join('\n') });
    if (!made.ok) throw new Error(`the tables cannot be made: ${await made.text()}`);
    return {
      url,
      pid: child.pid as number,
      startMs,
      startCpuMs,
      meter: async () => (await (await fetch(`${url}/bench/meter`)).json()) as MeterReading,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
