import { describe, expect, it } from 'vitest';
import { judgeContent } from './architecture/content.ts';
import { type Import, readImports } from './architecture/imports.ts';
import { judgeImport } from './architecture/layers.ts';
import { judgeName } from './architecture/names.ts';
import { judgeMedian, judgeSize } from './architecture/size.ts';
import { listTrackedFiles, readProjectFile } from './support/tracked-files.ts';

const tracked = listTrackedFiles();
const sources = new Map(
  tracked.filter((path) => /^src\/.*\.[cm]?[jt]s$/.test(path)).map((path) => [path, readProjectFile(path)]),
);

const file = (path: string): Import => ({ kind: 'file', path });
const fromPackage = (specifier: string): Import => ({ kind: 'package', specifier });
const breaches = (judged: Iterable<string | null>) => [...judged].filter((breach) => breach !== null);

describe('the project', () => {
  it('has sources to judge', () => {
    expect(sources.size).toBeGreaterThan(10);
  });

  it('imports in one direction only', () => {
    const judged = [...sources].flatMap(([path, source]) =>
      readImports(path, source).map((wanted) => judgeImport(path, wanted)),
    );
    expect(breaches(judged)).toEqual([]);
  });

  it('keeps ASCII word classes out of the kernel and the environment at the door', () => {
    expect(breaches([...sources].map(([path, source]) => judgeContent(path, source)))).toEqual([]);
  });

  it('keeps files small', () => {
    expect(breaches([...sources].map(([path, source]) => judgeSize(path, source)))).toEqual([]);
    expect(judgeMedian(sources)).toBeNull();
  });

  it('keeps its top level closed and names files after what they do', () => {
    expect(breaches(tracked.map(judgeName))).toEqual([]);
  });
});

describe('reading imports', () => {
  it('sees every form, and resolves relative paths', () => {
    const source = [
      "import { z } from 'zod';",
      "import type {\n  A,\n  B,\n} from '../domain/span.ts';",
      "import './locales/ar/index.ts';",
      "export * from './fold.ts';",
      "export { fold } from './fold.ts';",
      "const late = await import('node:fs');",
      "const old = require('node:path');",
    ].join('\n');
    expect(readImports('src/text/align.ts', source)).toEqual([
      fromPackage('zod'),
      file('src/domain/span.ts'),
      file('src/text/locales/ar/index.ts'),
      file('src/text/fold.ts'),
      file('src/text/fold.ts'),
      fromPackage('node:fs'),
      fromPackage('node:path'),
    ]);
  });

  it('does not read comments or strings that merely sound like imports', () => {
    const source =
      "// import x from 'node:fs'\n/* import 'node:fs' */\nconst verb = 'imports from abroad';\n";
    expect(readImports('src/text/align.ts', source)).toEqual([]);
  });
});

describe('the import rule', () => {
  it.each<[string, Import]>([
    ['src/text/fold.ts', file('src/checks/check.ts')],
    ['src/text/fold.ts', file('src/sources/lookup.ts')],
    ['src/domain/span.ts', file('src/text/fold.ts')],
    ['src/sources/lookup.ts', file('src/engines/engine.ts')],
    ['src/checks/atomic.ts', file('src/engines/engine.ts')],
    ['src/engines/engine.ts', file('src/pipeline/stages.ts')],
    ['src/pipeline/stages.ts', file('src/http/app.ts')],
    ['src/http/app.ts', file('src/entry/config.ts')],
    ['src/http/app.ts', file('src/storage/sqlite.ts')],
    ['src/http/app.ts', file('src/storage/sqlite/open.ts')],
    ['src/storage/port.ts', file('src/storage/sqlite.ts')],
    ['src/pipeline/stages.ts', file('src/llm/openai.ts')],
    ['src/text/locale.ts', file('src/text/locales/index.ts')],
    ['src/engines/rules/claims.ts', file('src/text/locales/ar/index.ts')],
    ['src/misc/thing.ts', file('src/domain/span.ts')],
    ['src/text/fold.ts', file('test/support/shared.ts')],
    ['src/text/fold.ts', fromPackage('node:fs')],
    ['src/http/app.ts', fromPackage('crypto')],
    ['src/pipeline/stages.ts', fromPackage('hono')],
    ['src/pipeline/stages.ts', fromPackage('hono/http-exception')],
    ['src/http/app.ts', fromPackage('better-sqlite3')],
    ['src/text/times.ts', fromPackage('chrono-node')],
  ])('refuses %s importing %o', (from, wanted) => {
    expect(judgeImport(from, wanted)).toContain(from);
  });

  it.each<[string, Import]>([
    ['src/entry/node.ts', file('src/storage/sqlite.ts')],
    ['src/entry/node.ts', fromPackage('node:fs')],
    ['src/http/app.ts', file('src/pipeline/stages.ts')],
    ['src/http/app.ts', file('src/storage/port.ts')],
    ['src/http/app.ts', fromPackage('@hono/zod-openapi')],
    ['src/storage/sqlite/open.ts', file('src/storage/sqlite/statements.ts')],
    ['src/storage/sqlite.ts', fromPackage('node:fs')],
    ['src/storage/sqlite.ts', fromPackage('better-sqlite3')],
    ['src/pipeline/stages.ts', file('src/text/locales/index.ts')],
    ['src/text/locales/index.ts', file('src/text/locales/ar/index.ts')],
    ['src/text/locales/ar/numbers.ts', file('src/text/locale.ts')],
    ['src/sources/lookup.ts', file('src/text/fold.ts')],
    ['src/domain/span.ts', fromPackage('zod')],
  ])('allows %s importing %o', (from, wanted) => {
    expect(judgeImport(from, wanted)).toBeNull();
  });
});

describe('the content rules', () => {
  it.each([
    ['src/text/segment.ts', String.raw`const word = /\bقال\b/;`],
    ['src/checks/names.ts', String.raw`const word = new RegExp('\\w+');`],
    ['src/text/segment.ts', String.raw`text.split(/\W/)`],
    ['src/http/app.ts', 'const port = process.env.PORT;'],
    ['src/llm/openai.ts', "const key = process['env'].KEY;"],
  ])('refuse in %s: %s', (path, source) => {
    expect(judgeContent(path, source)).toContain(path);
  });

  it.each([
    ['src/text/segment.ts', String.raw`// \b would see no Arabic letter`],
    ['src/text/segment.ts', String.raw`const digits = /\d+\p{L}/u;`],
    ['src/http/request-id.ts', String.raw`const plain = /^\w+$/;`],
    ['src/entry/config.ts', 'parse(process.env)'],
    ['src/http/app.ts', 'const { environment } = deps;'],
  ])('allow in %s: %s', (path, source) => {
    expect(judgeContent(path, source)).toBeNull();
  });
});

describe('the size rules', () => {
  const lines = (count: number) => 'x();\n'.repeat(count);

  it('refuse more than 400 lines, and more than 250 without a reason', () => {
    expect(judgeSize('src/text/fold.ts', lines(401))).toContain('401 lines');
    expect(judgeSize('src/text/fold.ts', lines(251))).toContain('251 lines');
    expect(judgeSize('src/text/fold.ts', `/** One file\n * because … */\n${lines(399)}`)).toContain('401');
  });

  it('allow 250 lines, 400 with a reason, and data of any length', () => {
    expect(judgeSize('src/text/fold.ts', lines(250))).toBeNull();
    expect(judgeSize('src/text/fold.ts', `/** One file\n * because … */\n${lines(398)}`)).toBeNull();
    expect(judgeSize('src/text/locales/ar/verbs.ts', lines(2000))).toBeNull();
  });

  it('hold the median of what is not data under 80', () => {
    const data: [string, string] = ['src/text/locales/ar/verbs.ts', lines(2000)];
    const of = (...sizes: number[]) => new Map(sizes.map((size, i) => [`src/text/${i}.ts`, lines(size)]));
    expect(judgeMedian(new Map([...of(10, 80, 300)]))).toContain('80 lines');
    expect(judgeMedian(new Map([data, ...of(10, 79, 300)]))).toBeNull();
  });
});

describe('the naming rules', () => {
  it.each([
    'scripts/build.ts',
    'notes.md',
    'src/text/utils.ts',
    'src/helpers/x.ts',
    'test/common/x.ts',
    'src/text/alignQuote.ts',
  ])('refuse %s', (path) => {
    expect(judgeName(path)).toContain(path);
  });

  it.each(['src/text/align.ts', 'docs/scoring.md', '.ci/run', 'src/text/common-nouns.ts', 'package.json'])(
    'allow %s',
    (path) => {
      expect(judgeName(path)).toBeNull();
    },
  );
});
