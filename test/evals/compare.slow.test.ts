import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const parent = mkdtempSync(join(tmpdir(), 'isnad-clone-'));
const clone = join(parent, 'project');

beforeAll(() => {
  // A copy of its own: what is changed in it, and the worktrees made from it, are nobody else's.
  execFileSync('git', ['clone', '--quiet', ROOT, clone], { stdio: 'pipe' });
  symlinkSync(join(ROOT, 'node_modules'), join(clone, 'node_modules'));
});
afterAll(() => rmSync(parent, { recursive: true }));

const edit = (file: string, change: (text: string) => string) =>
  writeFileSync(join(clone, file), change(readFileSync(join(clone, file), 'utf8')));

const compareToHead = (...args: string[]): string =>
  execFileSync(process.execPath, ['evals/run.ts', '--compare', 'HEAD', '--only', 'en-streets', ...args], {
    cwd: clone,
    encoding: 'utf8',
    stdio: 'pipe',
  });

// Three runs of the evals, each a process: a busy machine takes its time over them.
it('compares a changed prompt and a worse answer with HEAD, and leaves nothing behind', {
  timeout: 240_000,
}, () => {
  edit('prompts/extract.md', (text) => `${text}\nWork slowly.\n`);
  edit('evals/recordings/en-streets.extract.json', (text) => {
    const answer = JSON.parse(text) as { pieces: { claims: unknown[] }[] };
    for (const { claims } of answer.pieces.slice(1)) claims.splice(0);
    return JSON.stringify(answer);
  });
  const shown = compareToHead('--engine', 'llm');
  expect(shown).toContain('Differing: prompts/extract.md, evals/recordings/en-streets.extract.json\n');
  expect(shown).toContain('\nthe files here: stale.');
  expect(shown).toMatch(/\n {2}en-streets: core recall \S+ \(\d+\) → \S+ \(\d+\)\n {4}new miss: C\d+ S\d+: /);

  const worktrees = execFileSync('git', ['worktree', 'list'], { cwd: clone, encoding: 'utf8' });
  expect(worktrees.trim().split('\n').length).toBe(1);
  expect(existsSync(join(clone, 'node_modules/vitest'))).toBe(true);
});
