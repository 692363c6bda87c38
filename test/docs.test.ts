import { describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { judgePrivateTraces } from './docs/private-traces.ts';
import { readHeadings, readReferences } from './docs/references.ts';
import { listTrackedFiles, readProjectFile } from './support/tracked-files.ts';

const tracked = listTrackedFiles();
const pages = tracked.filter((path) => path === 'README.md' || /^docs\/.*\.md$/.test(path));
const exists = (path: string) => {
  const bare = path.replace(/\/$/, '');
  return tracked.some((file) => file === bare || file.startsWith(`${bare}/`));
};

describe('README.md and docs/', () => {
  it.each(pages)('%s mentions only what is there', (page) => {
    const missing = readReferences(page, readProjectFile(page)).filter((reference) => {
      if (reference.kind === 'script') return !(reference.name in manifest.scripts);
      if (!exists(reference.path)) return true;
      return (
        reference.kind === 'heading' && !readHeadings(readProjectFile(reference.path)).has(reference.slug)
      );
    });
    expect(missing).toEqual([]);
  });

  it('have a README, so that the test above tests something', () => {
    expect(pages).toContain('README.md');
  });
});

describe('the tracked files', () => {
  it('hold no trace of the machine they were written on', () => {
    const binary = /\.(?:png|jpe?g|gif|ico|woff2?|gz|zip|node)$/;
    const traces = tracked
      .filter((path) => !binary.test(path))
      .filter((path) => path !== 'test/docs.test.ts')
      .map((path) => judgePrivateTraces(path, readProjectFile(path)))
      .filter((trace) => trace !== null);
    expect(traces).toEqual([]);
  });
});

describe('reading references', () => {
  it('finds links, anchors, paths in code style and npm scripts', () => {
    const markdown = [
      'See [scoring](scoring.md#the-formula), [the kernel](../src/text/fold.ts) and [below](#الأسماء).',
      'Run `npm run verify` or `npm test`; read `test/golden/ar` and `tsconfig.json`.',
      '[web]: ../CHANGELOG.md',
    ].join('\n');
    expect(readReferences('docs/guide.md', markdown)).toEqual([
      { kind: 'heading', path: 'docs/scoring.md', slug: 'the-formula' },
      { kind: 'path', path: 'src/text/fold.ts' },
      { kind: 'heading', path: 'docs/guide.md', slug: 'الأسماء' },
      { kind: 'path', path: 'CHANGELOG.md' },
      { kind: 'path', path: 'test/golden/ar' },
      { kind: 'path', path: 'tsconfig.json' },
      { kind: 'script', name: 'verify' },
      { kind: 'script', name: 'test' },
    ]);
  });

  it('leaves alone the web, npm itself, patterns and paths elsewhere', () => {
    const markdown = [
      '[kysely](https://kysely.dev/docs) and <mailto:a@b.c>; `npm ci`, `npm cit`, `npm install`',
      '`test/golden/<lang>/*.txt`, `src/text/locales/{ar,en}`, `../shared/data`, `POST /v1/articles`',
    ].join('\n');
    expect(readReferences('README.md', markdown)).toEqual([]);
  });

  it('makes anchors from headings in any script', () => {
    expect(readHeadings('# What it does, and why\n\n## الأسماء العربية؟\n')).toEqual(
      new Set(['what-it-does-and-why', 'الأسماء-العربية']),
    );
  });
});

describe('private traces', () => {
  it.each([
    'cd /root/project && npm test',
    'see "/home/someone/notes"',
    '"resolved": "https://example.org/zod.tgz"',
    'registry=http://localhost:4873',
  ])('are seen in: %s', (text) => {
    expect(judgePrivateTraces('x.md', text)).toContain('x.md');
  });

  it.each(['https://example.org/home/news', '../shared/gold', 'src/work/plan.ts', '/v1/articles'])(
    'are not seen in: %s',
    (text) => {
      expect(judgePrivateTraces('x.md', text)).toBeNull();
    },
  );
});
