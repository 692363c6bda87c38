/** Everything that may stand beside `src` in the project's root. */
const TOP_LEVEL = new Set([
  'src',
  'prompts',
  'evals',
  'test',
  'docs',
  '.ci',
  '.gitattributes',
  '.gitignore',
  '.npmrc',
  'biome.json',
  'CHANGELOG.md',
  'LICENSE',
  'package-lock.json',
  'package.json',
  'README.md',
  'tsconfig.json',
  'vitest.config.ts',
  'wrangler.toml',
]);

/** The naming rule a path breaks, in one sentence, or null. */
export function judgeName(path: string): string | null {
  const parts = path.split('/');
  if (!TOP_LEVEL.has(parts[0] ?? '')) return `${path} adds to the top level, which is closed`;
  const drawer = parts.find((part) => /^(?:utils?|helpers?|common|misc|shared-code)(?:\.|$)/i.test(part));
  if (drawer !== undefined) return `${path}: name "${drawer}" after what it does`;
  if (parts[0] === 'src' && /\.[cm]?ts$/.test(path) && !/^[a-z0-9.-]+$/.test(parts.at(-1) ?? '')) {
    return `${path}: file names are kebab-case`;
  }
  return null;
}
