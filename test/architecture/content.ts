import { withoutComments } from './imports.ts';

/** The rule that the text of a source file breaks, in one sentence, or null. */
export function judgeContent(path: string, source: string): string | null {
  return judgeBoundaries(path, source) ?? judgeEnvironment(path, source);
}

/** ASCII word classes see no letter in Arabic: every Arabic word would be all boundary. */
function judgeBoundaries(path: string, source: string): string | null {
  if (!/^src\/(?:text|checks)\//.test(path)) return null;
  const found = /\\[bBwW]/.exec(withoutComments(source));
  return found && `${path} uses ${found[0]}, which does not know Arabic letters`;
}

/** The environment is parsed once, at the door; everyone else is handed a configuration. */
function judgeEnvironment(path: string, source: string): string | null {
  if (path.startsWith('src/entry/')) return null;
  const found = /\bprocess\s*(?:\?\.|\.|\[\s*['"])\s*env\b|\bimport\.meta\.env\b/.exec(
    withoutComments(source),
  );
  return found && `${path} reads the environment; only src/entry does`;
}
