import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { launch, type LaunchOptions } from './support/launch.ts';
import { Workbench } from './pages/workbench.ts';

export { expect } from '@playwright/test';

interface Fixtures {
  /** The test's own data folder; starting twice with it is a restart. */
  readonly userData: string;
  /** A folder for files that the test imports or exports. */
  readonly folder: string;
  /** Starts Gloss; every start is ended after the test. */
  readonly open: (options?: Partial<LaunchOptions>) => Promise<Workbench>;
}

export const test = base.extend<Fixtures>({
  userData: async ({}, use, info) => {
    const path = info.outputPath('user-data');
    mkdirSync(path, { recursive: true });
    await use(path);
  },
  folder: async ({}, use, info) => {
    const path = info.outputPath('files');
    mkdirSync(path, { recursive: true });
    await use(path);
  },
  open: async ({ userData }, use, info) => {
    const opened: Workbench[] = [];
    await use(async (options = {}) => {
      const { app, page } = await launch({ userData, ...options });
      const workbench = new Workbench(app, page);
      opened.push(workbench);
      return workbench;
    });
    for (const [index, workbench] of opened.entries()) {
      if (info.status !== info.expectedStatus)
        await workbench.screenshot(join(info.outputDir, `failed-${index}.png`)).catch(() => null);
      await workbench.kill();
    }
  },
});
