import { defineConfig } from 'vitest/config';

/** `.ci/run` names a file here to read the counts from; everyone else gets text only. */
const jsonReport = process.env.VITEST_JSON;

export default defineConfig({
  test: {
    // Threads start faster than processes, and two of them fill the two cores this is meant to run on.
    pool: 'threads',
    maxWorkers: 2,
    // Nothing here is timed, so a busy machine must not turn a slow test red.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: jsonReport ? ['default', 'json'] : ['default'],
    ...(jsonReport ? { outputFile: { json: jsonReport } } : {}),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.slow.test.ts'],
          // The word lists of both languages are loaded once a thread, not once a file: half the time. Unit tests keep
          // no state in modules.
          isolate: false,
        },
      },
      // Articles scored against their annotations, each eval a file: data, task, scorers, floors.
      { extends: true, test: { name: 'evals', include: ['evals/*.eval.ts'] } },
      // Thousands of generated cases, real databases and sockets: part of `npm test`, not of `npm run verify`.
      { extends: true, test: { name: 'slow', include: ['test/**/*.slow.test.ts'] } },
    ],
  },
});
