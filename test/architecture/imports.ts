import { posix } from 'node:path';

/** What a source file asks for: another file of the project (`path`), or a package or builtin (`specifier`). */
export type Import = { kind: 'file'; path: string } | { kind: 'package'; specifier: string };

const SPECIFIER =
  /(?:^|[\s;}])(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|[\s;(=])(?:import|require)\s*\(?\s*['"]([^'"]+)['"]/g;

/** Every import of `source`, static, side-effect, dynamic, re-export or `require`; comments are not read. */
export function readImports(path: string, source: string): Import[] {
  return [...withoutComments(source).matchAll(SPECIFIER)].map((match): Import => {
    const specifier = match[1] ?? match[2] ?? '';
    return specifier.startsWith('.')
      ? { kind: 'file', path: posix.join(posix.dirname(path), specifier) }
      : { kind: 'package', specifier };
  });
}

/** `source` without its comment lines and blocks. A comment behind code on the same line stays. */
export function withoutComments(source: string): string {
  return source.replace(/^[ \t]*(?:\/\/.*|\/\*[\s\S]*?\*\/)/gm, '');
}
