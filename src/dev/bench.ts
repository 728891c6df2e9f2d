// npm run bench: the benchmarks in real Electron. Its own options: --json PATH writes the table as
// JSON, --check fails on a missed target, --facts N sizes the export. Others go to Playwright.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { requirePackages } from './linux/packages.ts';
import { runPlaywright } from './test/playwright.ts';
import { hasProgram } from './tools/run.ts';
import { runMain } from './tools/say.ts';

const own = {
  json: { type: 'string' },
  facts: { type: 'string' },
  check: { type: 'boolean' },
} as const;

await runMain(async () => {
  const { values, tokens } = parseArgs({ options: own, strict: false, tokens: true });
  const others = tokens.flatMap((token) => {
    if (token.kind === 'positional') return [token.value];
    return token.kind === 'option' && !(token.name in own) ? [token.rawName] : [];
  });
  if (!(await hasProgram('sqlite3')))
    await requirePackages(['sqlite3'], 'The export is measured against SQLite’s own shell');
  return runPlaywright({
    config: 'e2e/bench/playwright.config.ts',
    args: others,
    env: {
      ...(typeof values.json === 'string' ? { GLOSS_BENCH_JSON: resolve(values.json) } : {}),
      ...(typeof values.facts === 'string' ? { GLOSS_BENCH_FACTS: values.facts } : {}),
      ...(values.check === true ? { GLOSS_BENCH_CHECK: '1' } : {}),
    },
  });
});
