import { defineConfig } from 'vitest/config';

/** CI asks for a machine-readable report by naming a file in VITEST_JSON; everyone else gets text only. */
const jsonFile = process.env.VITEST_JSON;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Threads start faster than forks, and two of them fill the two cores this is meant to run on.
    pool: 'threads',
    maxWorkers: 2,
    reporters: jsonFile ? ['default', 'json'] : ['default'],
    ...(jsonFile ? { outputFile: { json: jsonFile } } : {}),
  },
});
