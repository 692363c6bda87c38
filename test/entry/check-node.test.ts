import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const source = readFileSync(new URL('../../src/entry/check-node.cjs', import.meta.url), 'utf8');

/** Runs the preload as if inside a Node of this version, whose `process.features.typescript` is as given. */
function runOn(node: string, typescript: string | false | undefined) {
  const outcome = { printed: '', exitCode: null as number | null };
  const process = {
    features: { typescript },
    versions: { node },
    platform: 'freebsd',
    arch: 'x64',
    stderr: { write: (text: string) => (outcome.printed += text) },
    exit: (code: number) => {
      outcome.exitCode = code;
    },
  };
  new Function('process', source)(process);
  return outcome;
}

describe('check-node', () => {
  it('lets a Node that runs TypeScript through, silently', () => {
    expect(runOn('24.21.0', 'strip')).toEqual({ printed: '', exitCode: null });
  });

  it.each([
    ['20.11.0', undefined],
    ['22.6.0', undefined],
    ['22.12.0', false],
  ] as const)('refuses Node %s with one sentence and exit code 1', (version, typescript) => {
    const { printed, exitCode } = runOn(version, typescript);
    expect(exitCode).toBe(1);
    expect(printed).toMatch(/^Isnad needs Node\.js 22\.18 or newer, this is Node\.js [^\n]+\.\n$/);
    expect(printed).toContain(`Node.js ${version},`);
    expect(printed).toContain('(freebsd x64)');
  });

  it('stands in front of every npm script that starts Node', () => {
    const calls = Object.values(manifest.scripts).flatMap((script) =>
      script.split(' && ').filter((command) => command.startsWith('node ')),
    );
    expect(calls.length).toBeGreaterThan(5);
    for (const call of calls) expect(call).toContain('node -r ./src/entry/check-node.cjs ');
  });
});
