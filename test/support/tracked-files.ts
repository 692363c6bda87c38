import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Paths of the project's own files, relative to its root, with `/`: what git tracks or would add. An unpacked
 * archive has no git to ask, so there every file outside `node_modules` and `.reports` counts.
 */
export function listTrackedFiles(): string[] {
  try {
    const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: projectRoot,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const deleted = execFileSync('git', ['ls-files', '-z', '--deleted'], {
      cwd: projectRoot,
      encoding: 'utf8',
    });
    const gone = new Set(deleted.split('\0'));
    return [...new Set(listed.split('\0'))].filter((path) => path !== '' && !gone.has(path)).sort();
  } catch {
    return walk('').sort();
  }
}

/** The text of one of the project's files, by its path relative to the root. */
export function readProjectFile(path: string): string {
  return readFileSync(`${projectRoot}${path}`, 'utf8');
}

function walk(folder: string): string[] {
  return readdirSync(`${projectRoot}${folder}`, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules' || entry.name === '.reports' || entry.name === '.git') return [];
    return entry.isDirectory() ? walk(`${folder}${entry.name}/`) : [`${folder}${entry.name}`];
  });
}
