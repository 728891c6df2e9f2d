import { defineConfig } from '@playwright/test';

// One at a time and never again: whatever runs beside a benchmark is measured with it.
export default defineConfig({
  testDir: '.',
  testMatch: '*.bench.ts',
  outputDir: '../../test-results/bench',
  workers: 1,
  timeout: 300_000,
  retries: 0,
  reporter: [['./report/reporter.ts']],
  use: { trace: 'off' },
});
