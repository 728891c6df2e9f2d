import { defineConfig } from '@playwright/test';

// Every test starts its own Electron with its own data folder, so tests share nothing. One worker:
// two windows under one X server would take the keyboard focus from each other.
export default defineConfig({
  testDir: './specs',
  outputDir: '../test-results',
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env['CI'] === 'true',
  retries: 0,
  reporter: [
    ['list'],
    ...(process.env['GLOSS_E2E_REPORT'] === undefined
      ? []
      : ([['json', { outputFile: process.env['GLOSS_E2E_REPORT'] }]] satisfies [
          string,
          Record<string, string>,
        ][])),
  ],
  use: { trace: 'off' },
});
