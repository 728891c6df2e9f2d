import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

/** Tests of functions that keep nothing: they may share a process, and with it what is compiled. */
const pure = [
  'src/{text,shared,renderer}/**/*.test.{ts,tsx}',
  'e2e/{evaluate,extraction}/**/*.test.ts',
];

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    projects: [
      { extends: true, test: { name: 'functions', include: pure, isolate: false } },
      {
        extends: true,
        test: {
          name: 'processes',
          include: ['src/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', ...pure],
        },
      },
    ],
    environment: 'node',
    // Processes, because better-sqlite3 is native code and some tests kill what they start.
    pool: 'forks',
    maxWorkers: 2,
    // Generous: two busy cores must not turn a slow test into a failed one.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    passWithNoTests: true,
  },
});
