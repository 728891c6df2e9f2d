// npm run bench: the benchmarks in real Electron. Arguments go to Playwright.
import { runPlaywright } from './test/playwright.ts';
import { runMain } from './tools/say.ts';

await runMain(() =>
  runPlaywright({ config: 'e2e/bench/playwright.config.ts', args: process.argv.slice(2) }),
);
