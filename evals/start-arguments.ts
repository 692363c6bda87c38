import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../', import.meta.url);

/** What `npm start` gives to Node, with paths that hold from any directory: what is measured is what is run. */
export function startArguments(): string[] {
  const { scripts } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as {
    scripts: { start: string };
  };
  const [program, ...given] = scripts.start.split(' ');
  if (program !== 'node') throw new Error('"npm start" does not start Node itself');
  return given.map((one) => (/^(?:\.\/)?src\//.test(one) ? fileURLToPath(new URL(one, ROOT)) : one));
}
