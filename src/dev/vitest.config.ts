import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'e2e/{evaluate,extraction}/**/*.test.ts'],
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
