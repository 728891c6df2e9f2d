import { join } from 'node:path';

import { prepareRuntime } from '../electron/runtime.ts';
import { withDisplay } from '../linux/display.ts';
import { requireBuild } from '../tools/build-app.ts';
import { checkoutCache, inModules, repoRoot } from '../tools/paths.ts';
import { run } from '../tools/run.ts';

/** Where a run of the end-to-end tests leaves its counts. */
export const e2eResults = join(checkoutCache, 'e2e-results.json');

export interface PlaywrightRun {
  readonly config: string;
  /** JSON results, beside what is shown. */
  readonly results?: string;
  readonly args: readonly string[];
  /** How many tests may run beside each other, each with a screen of its own; one, if left out. */
  readonly beside?: number;
  /** Added to the environment of the tests. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs Playwright against the built app. Its fixtures find Electron through the environment:
 * GLOSS_E2E_ELECTRON (the executable), GLOSS_E2E_ARGS (a JSON array of switches that go before the
 * app's folder) and, where the app needs it, GLOSS_SQLITE_BINDING. Its configuration writes the
 * JSON results to GLOSS_E2E_REPORT, and has as many workers as GLOSS_DISPLAYS names screens.
 */
export async function runPlaywright({
  config,
  results,
  args,
  beside = 1,
  env,
}: PlaywrightRun): Promise<number> {
  const runtime = await prepareRuntime();
  await requireBuild();
  const tool = inModules('@playwright/test/cli.js');
  return withDisplay(
    (display) =>
      run(process.execPath, [tool, 'test', '-c', join(repoRoot, config), ...args], {
        cwd: repoRoot,
        env: {
          ...env,
          ...runtime.env,
          ...display,
          GLOSS_E2E_ELECTRON: runtime.executable,
          GLOSS_E2E_ARGS: JSON.stringify(runtime.args),
          ...(results === undefined ? {} : { GLOSS_E2E_REPORT: results }),
        },
      }),
    { unseen: beside },
  );
}
