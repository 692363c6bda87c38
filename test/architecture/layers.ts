import { builtinModules } from 'node:module';
import type { Import } from './imports.ts';

/** Which folders of `src` each folder may import, besides itself. `storage` and `llm` stand for their ports. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  text: ['domain'],
  sources: ['text', 'domain'],
  checks: ['text', 'sources', 'domain'],
  engines: ['text', 'sources', 'domain', 'llm'],
  evidence: ['text', 'sources', 'domain', 'llm', 'storage'],
  storage: ['text', 'domain'],
  llm: ['domain'],
  pipeline: ['engines', 'checks', 'evidence', 'text', 'sources', 'domain', 'llm', 'storage'],
  web: [],
  http: ['pipeline', 'engines', 'checks', 'evidence', 'text', 'sources', 'domain', 'llm', 'storage', 'web'],
};

/** Folders that run anywhere: no `node:*`, no platform. */
const PORTABLE = new Set([
  'domain',
  'text',
  'sources',
  'checks',
  'engines',
  'evidence',
  'pipeline',
  'http',
  'web',
]);

/** Code that binds a port to one product; known by the first name below its port's folder. */
const ADAPTER = /^src\/(?:storage\/(?:sqlite|d1|postgres)|llm\/(?:openai|replay|scripted))(?=[./-])/;

/** Packages with one home: whoever else needs them goes through that home. `entry` may use any. */
const PACKAGE_HOMES: Readonly<Record<string, RegExp>> = {
  hono: /^src\/http\//,
  '@hono/zod-openapi': /^src\/http\//,
  '@hono/node-server': /^$/,
  kysely: /^src\/storage\//,
  'better-sqlite3': /^src\/storage\/sqlite/,
  openai: /^src\/llm\/openai/,
  // Signatures of what callers' addresses are told.
  standardwebhooks: /^src\/pipeline\/jobs\/deliver/,
  // Syntax of a model's answer, mended before it is parsed.
  jsonrepair: /^src\/llm\/items/,
  // Types alone: nothing of it runs.
  'schema-dts': /^src\/http\/claims\//,
  zod: /^src\//,
  // SHA-256 that answers at once: Web Crypto's is asynchronous, and ids are made in pure code.
  '@noble/hashes': /^src\//,
};

/** The rule an import of `from` breaks, in one sentence, or null. `from` is a path such as `src/text/fold.ts`. */
export function judgeImport(from: string, wanted: Import): string | null {
  return wanted.kind === 'file' ? judgeFile(from, wanted.path) : judgePackage(from, wanted.specifier);
}

function judgeFile(from: string, to: string): string | null {
  const layer = layerOf(from);
  const target = layerOf(to);
  if (target === null) {
    const isData = to === 'package.json' || (layer === 'entry' && to.startsWith('prompts/'));
    return isData ? null : `${from} imports ${to}, outside src`;
  }
  if (layer === 'entry') return null;
  if (layer === null || !(layer in MAY_IMPORT)) return `${from} is in no known layer`;
  if (target !== layer && !MAY_IMPORT[layer]?.includes(target))
    return `${from}: ${layer} may not import ${to}`;
  const adapter = ADAPTER.exec(to)?.[0];
  if (adapter !== undefined && !from.startsWith(adapter)) {
    return `${from} imports the adapter ${to}; only entry, evals and tests do`;
  }
  return judgeLocale(from, to);
}

/** One language's data is reached through `locales/index.ts` only, and the kernel reaches not even that. */
function judgeLocale(from: string, to: string): string | null {
  const locales = 'src/text/locales/';
  if (!to.startsWith(locales) || from.startsWith(locales)) return null;
  if (layerOf(from) === 'text') return `${from} imports ${to}; the kernel is given its locale`;
  return to === `${locales}index.ts` ? null : `${from} imports ${to}; only locales/index.ts is public`;
}

function judgePackage(from: string, specifier: string): string | null {
  const layer = layerOf(from);
  if (layer === 'entry') return null;
  if (specifier.startsWith('node:') || builtinModules.includes(specifier.split('/')[0] ?? '')) {
    const bound = layer === null || !PORTABLE.has(layer);
    return bound ? null : `${from} imports ${specifier}; ${layer} must run without Node`;
  }
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  const home = PACKAGE_HOMES[name];
  if (home === undefined) return `${from} imports ${name}, which has no home in test/architecture/layers.ts`;
  return home.test(from) ? null : `${from} imports ${name}; its home is ${home.source}`;
}

function layerOf(path: string): string | null {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? null;
}
