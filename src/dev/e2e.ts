// npm run e2e: the end-to-end tests in real Electron. Arguments go to Playwright.
import { e2eResults, runPlaywright } from './test/playwright.ts';
import { runMain } from './tools/say.ts';

await runMain(() =>
  runPlaywright({
    config: 'e2e/playwright.config.ts',
    results: e2eResults,
    args: process.argv.slice(2),
  }),
);
