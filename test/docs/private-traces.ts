/**
 * What belongs to one person's machine and not to the project: absolute paths of their home or work tree, and the
 * address of the registry a package happened to come from.
 */
const TRACES: readonly (readonly [RegExp, string])[] = [
  [/(?<![\w.\-/])\/(?:root|home|Users|work|mnt|workspace)\/[\w.-]+/, 'a path of one machine'],
  [/"resolved"\s*:\s*"http/, 'the address of a package registry'],
  [/\bregistry\s*=\s*http/, 'the address of a package registry'],
];

/** What the text of a file gives away of the machine it was written on, in one sentence, or null. */
export function judgePrivateTraces(path: string, text: string): string | null {
  for (const [pattern, what] of TRACES) {
    const found = pattern.exec(text);
    if (found) return `${path} holds ${what}: ${found[0]}`;
  }
  return null;
}
