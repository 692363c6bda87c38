import { dirname } from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * Parts of packages that are imported and never run: Isnad asks for one chat completion, speaks zod 4, and words its own
 * messages. A third of what the packages weigh. Packages that move these files put them back into the bundle, which its test
 * of size notices; what was left out and is needed after all fails where a worker asks a model (test/edge).
 */
const UNUSED = [
  /\/openai\/resources\/(?!chat\/|index\.)[^/]+/,
  // Helpers that put a stream together and run tools.
  /\/openai\/lib\/(?:ChatCompletionStream|ChatCompletionRunner|ChatCompletionStreamingRunner|ResponsesParser)\.mjs$/,
  // Schemas of zod 3, schemas compiled to code, which Workers do not run, and schemas read from JSON.
  /\/zod\/v3\//,
  /\/zod\/v4\/(?:core\/compile|classic\/from-json-schema)\.js$/,
  /\/openai\/_vendor\/zod-to-json-schema\//,
];
const ZOD_LOCALES = /\/zod\/v4\/locales\/index\.js$/;

/** A worker is one file, so that there is nothing to load later; what loads it would only make the file longer. */
const LOADED_LATER = /\/src\/llm\/openai\/when-asked\.ts$/;

const isUnused = (path: string): boolean => UNUSED.some((pattern) => pattern.test(path));

/** Any name that is imported from it is a class that holds nothing; esbuild's namespaces keep the prototype alone. */
const NOTHING = 'module.exports = Object.create(new Proxy({}, { get: () => class LeftOut {} }));';

/** Leaves out of a bundle what is never run. */
export const leftOut: Plugin = {
  name: 'left-out',
  setup(build) {
    const resolved = Symbol();
    build.onResolve({ filter: /./ }, async ({ path, pluginData, ...from }) => {
      if (pluginData === resolved || from.kind === 'entry-point') return undefined;
      const found = await build.resolve(path, { ...from, pluginData: resolved });
      return isUnused(found.path) ? { path: 'nothing', namespace: 'left-out' } : found;
    });
    build.onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents: NOTHING }));
    build.onLoad({ filter: LOADED_LATER }, ({ path }) => ({
      contents: `export { openAiModel as openAiWhenAsked } from './openai.ts';`,
      resolveDir: dirname(path),
    }));
    // zod sets English itself; the other 50 languages are for those who show its messages to people.
    build.onLoad({ filter: ZOD_LOCALES }, () => ({ contents: `export { default as en } from './en.js';` }));
  },
};
