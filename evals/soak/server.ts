import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startArguments } from '../start-arguments.ts';

/** The real server in a process of its own, that can be killed and started again on the same database. */
export class Server {
  readonly #folder = mkdtempSync(join(tmpdir(), 'isnad-soak-'));
  readonly #settings: Readonly<Record<string, string>>;
  #child: ChildProcess | null = null;
  /** Where it answers; null while it does not. */
  url: string | null = null;

  constructor(settings: Readonly<Record<string, string>> = {}) {
    this.#settings = settings;
  }

  get database(): string {
    return join(this.#folder, 'isnad.db');
  }

  /** Resident memory of the process in MB; 0 while there is none. Read from /proc, as Linux has it. */
  residentMb(): number {
    if (this.url === null) return 0;
    const status = readFileSync(`/proc/${this.#child?.pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  }

  /** Answers after how many milliseconds the server was ready. */
  async start(): Promise<number> {
    const start = performance.now();
    const child = spawn(process.execPath, startArguments(), {
      env: {
        PATH: process.env.PATH,
        PORT: '0',
        HOST: '127.0.0.1',
        DATABASE_URL: `file:${this.database}`,
        ISNAD_LOG_LEVEL: 'error',
        ...this.#settings,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#child = child;
    this.url = await new Promise<string>((resolve, reject) => {
      let said = '';
      child.stdout?.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const url = /answers at (\S+?),/.exec(said)?.[1];
        if (url !== undefined) resolve(url);
      });
      child.once('exit', (code, signal) => reject(new Error(`the server ended with ${code ?? signal}`)));
    });
    child.once('exit', (code, signal) => {
      if (this.#child === child) process.stderr.write(`the server ended by itself, with ${code ?? signal}\n`);
    });
    return performance.now() - start;
  }

  /** Ends the process, at once with SIGKILL. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const child = this.#child;
    this.#child = null;
    this.url = null;
    if (child === null || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await ended;
  }

  /** Ends the process and removes what it left. */
  async remove(): Promise<void> {
    await this.end('SIGKILL');
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
