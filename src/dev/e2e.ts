// npm run e2e: the end-to-end tests in real Electron. Arguments go to Playwright.
import { availableParallelism } from 'node:os';

import { e2eResults, runPlaywright } from './test/playwright.ts';
import { runMain } from './tools/say.ts';

await runMain(() =>
  runPlaywright({
    config: 'e2e/playwright.config.ts',
    results: e2eResults,
    // A test mostly waits for one process after the other; two of them fill two cores.
    beside: Math.min(2, availableParallelism()),
    args: process.argv.slice(2),
  }),
);
