import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startArguments } from '../start-arguments.ts';

/** The real service in a process of its own, with an SQLite file that goes when it ends. */
export interface Service {
  readonly url: string;
  readonly pid: number;
  /** Resident memory of the process in MB. */
  residentMb(): number;
  close(): Promise<void>;
}

function urlFrom(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const url = /answers at (\S+?),/.exec(said)?.[1];
      if (url !== undefined) resolve(url);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the service ended with ${code} before it answered`)));
  });
}

/** Throws when the operating system does not tell of processes as Linux does. */
function residentMb(pid: number): number {
  const kb = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  if (kb === undefined)
    throw new Error('the memory of another process is read from /proc, which is not here');
  return Number(kb) / 1024;
}

/** `more`: settings beside those of a plain service. */
export async function startService(more: Readonly<Record<string, string>> = {}): Promise<Service> {
  const directory = mkdtempSync(join(tmpdir(), 'isnad-bench-'));
  const child = spawn(process.execPath, startArguments(), {
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      HOST: '127.0.0.1',
      DATABASE_URL: `file:${join(directory, 'bench.db')}`,
      ISNAD_LOG_LEVEL: 'error',
      ...more,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await urlFrom(child);
  return {
    url,
    pid: child.pid as number,
    residentMb: () => residentMb(child.pid as number),
    async close() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
