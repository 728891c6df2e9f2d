import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { checkoutCache, inModules, repoRoot } from '../tools/paths.ts';
import { capture, run } from '../tools/run.ts';
import { countE2e, countUnit, readCounts, withExitCode, type Counts } from './counts.ts';
import { e2eResults } from './playwright.ts';

export interface Stage {
  readonly name: string;
  /** A stage that must have passed for this one to make sense. */
  readonly needs?: string;
  readonly run: () => Promise<Counts>;
}

const unitResults = join(checkoutCache, 'unit-results.json');

/** A stage without tests of its own counts as one, passed or failed. */
function asOne(code: number): Counts {
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

async function npmScript(script: string): Promise<Counts> {
  return asOne(await run('npm', ['run', '--silent', script], { cwd: repoRoot }));
}

/** The same beside another stage: what it prints comes in one piece. */
async function quietScript(script: string): Promise<Counts> {
  const { code, stdout, stderr } = await capture('npm', ['run', '--silent', script], {
    cwd: repoRoot,
  });
  console.log(`\n──── ${script} ────\n${stdout}${stderr}`.trimEnd());
  return asOne(code);
}

async function counted(
  args: readonly string[],
  results: string,
  count: (report: unknown) => Counts,
): Promise<Counts> {
  await mkdir(dirname(results), { recursive: true });
  // Results of an earlier run must not be counted as this one's.
  await rm(results, { force: true });
  const code = await run(process.execPath, args, { cwd: repoRoot });
  return withExitCode(await readCounts(results, count), code);
}

const unitArgs = [
  inModules('vitest/vitest.mjs'),
  'run',
  '--config=src/dev/vitest.config.ts',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${unitResults}`,
];

/** One after the other, those of a group beside each other: none of them fills two cores. */
export const stages: readonly (readonly Stage[])[] = [
  [
    { name: 'lint', run: () => quietScript('lint') },
    { name: 'types', run: () => quietScript('types') },
  ],
  [{ name: 'unit', run: () => counted(unitArgs, unitResults, countUnit) }],
  [{ name: 'build', run: () => npmScript('build') }],
  [
    {
      name: 'e2e',
      needs: 'build',
      run: () => counted([join(repoRoot, 'src/dev/e2e.ts')], e2eResults, countE2e),
    },
  ],
];
