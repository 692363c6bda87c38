import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

export interface Program {
  readonly process: ChildProcess;
  /** What it has written so far. */
  readonly written: { out: string; err: string };
  /** Resolves with the first URL that it says it answers at; rejects when it ends before. */
  readonly url: Promise<string>;
  /** Resolves with the exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
}

const started = new Set<ChildProcess>();
const folders = new Set<string>();

/** A directory of its own for a test's database; removed by `cleanUp`. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-entry-'));
  folders.add(folder);
  return folder;
}

/** Starts an entry (`node.ts`, or `cli.ts` with arguments) in a process of its own, on any free port unless told. */
export function start(entry: string, environment: Record<string, string>, ...args: string[]): Program {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, ['-r', './src/entry/check-node.cjs', `src/entry/${entry}`, ...args], {
    cwd: root,
    env: { PATH, PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.add(child);
  const written = { out: '', err: '' };
  child.stderr?.on('data', (chunk) => {
    written.err += chunk;
  });
  const ended = new Promise<number | string>((resolve) => {
    child.on('close', (code, signal) => {
      started.delete(child);
      resolve(code ?? signal ?? 'unknown');
    });
  });
  const url = new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (chunk) => {
      written.out += chunk;
      const [found] = /http:\/\/[^\s/,]+/.exec(written.out) ?? [];
      if (found !== undefined) resolve(found);
    });
    ended.then((code) => reject(new Error(`it ended with ${code}: ${written.err}`)));
  });
  // Many tests are about programs that end before they have a URL.
  url.catch(() => {});
  return { process: child, written, url, ended };
}

/** Ends what a test left running, and removes what it left lying. */
export function cleanUp(): void {
  for (const child of started) child.kill('SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  folders.clear();
}
