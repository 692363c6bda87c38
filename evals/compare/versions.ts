import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const git = (...args: string[]): string =>
  execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();

/** The commit that a name stands for. Throws when it stands for none. */
function commitOf(ref: string): string {
  try {
    return git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
  } catch {
    throw new Error(`git knows no commit "${ref}".`);
  }
}

/** What is to be compared: two commits, or one with the files as they lie here. */
export interface Versions {
  readonly before: { readonly label: string; readonly commit: string };
  readonly after: { readonly label: string; readonly commit: string | null };
  /** Tracked files that differ between the two. */
  readonly files: readonly string[];
}

/** `REF` against the files as they lie here, or `A..B`. */
export function versionsOf(wanted: string): Versions {
  const [from = '', to] = wanted.split('..');
  const named = (ref: string) => {
    const commit = commitOf(ref);
    const short = commit.slice(0, 7);
    return { label: ref.startsWith(short) ? short : `${ref} (${short})`, commit };
  };
  const before = named(from);
  const after = to === undefined ? { label: 'the files here', commit: null } : named(to || 'HEAD');
  const differing = git('diff', '--name-only', before.commit, ...(after.commit ? [after.commit] : []));
  return { before, after, files: differing === '' ? [] : differing.split('\n') };
}

/**
 * Lays a commit out in a directory of its own, with the dependencies that are installed here and the material beside the
 * project, and takes it away again whatever happens.
 */
export async function withVersion<T>(
  commit: string | null,
  task: (directory: string) => Promise<T>,
): Promise<T> {
  if (commit === null) return task(ROOT);
  const parent = mkdtempSync(join(tmpdir(), 'isnad-compare-'));
  const directory = join(parent, 'project');
  const remove = () => {
    if (existsSync(join(directory, 'node_modules'))) unlinkSync(join(directory, 'node_modules'));
    if (existsSync(directory)) git('worktree', 'remove', '--force', directory);
    rmSync(parent, { recursive: true, force: true });
  };
  const stop = () => {
    remove();
    process.exit(130);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    git('worktree', 'add', '--quiet', '--detach', directory, commit);
    symlinkSync(join(ROOT, 'node_modules'), join(directory, 'node_modules'));
    const shared = resolve(ROOT, '../shared');
    if (existsSync(shared)) symlinkSync(shared, join(parent, 'shared'));
    return await task(directory);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    remove();
  }
}
