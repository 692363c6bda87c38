import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'vitest';

/**
 * Development data that is not ours to publish lies beside the project, in `../shared`. Whoever has only
 * the repository sees one skipped test that says why, instead of a failure or of nothing at all.
 */
const sharedRoot = new URL('../../../shared/', import.meta.url);

/** Whether `../shared` is there. */
export const hasShared: boolean = existsSync(sharedRoot);

/** Absolute path of a file in `../shared`: `sharedPath('gold', 'seed.json')`. The file may not exist. */
export function sharedPath(...parts: string[]): string {
  return fileURLToPath(new URL(parts.map(encodeURIComponent).join('/'), sharedRoot));
}

/** `describe` for tests that read `../shared`; without it, one skipped test in their place. */
export function describeWithShared(name: string, tests: () => void): void {
  if (hasShared) describe(name, tests);
  else describe(name, () => it.skip('skipped: no ../shared', () => {}));
}
