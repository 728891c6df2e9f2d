import { defineConfig } from '@playwright/test';

/** The screens that the start script has made; none where there is one already, to be seen. */
const screens = (process.env['GLOSS_DISPLAYS'] ?? '').split(' ');

// Every test file starts its own Electron with its own data folder, so files share nothing. One
// worker per screen: two windows on one would take the keyboard focus from each other.
export default defineConfig({
  testDir: './specs',
  outputDir: '../test-results',
  workers: screens.length,
  // Both are for a machine that is busy with other things; on a quiet one nothing waits as long.
  timeout: 300_000,
  expect: { timeout: 20_000 },
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
