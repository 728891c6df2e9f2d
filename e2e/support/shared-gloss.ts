import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { Workbench } from '../pages/workbench.ts';
import { launch, type LaunchOptions } from './launch.ts';

export interface SharedGloss {
  readonly gloss: () => Workbench;
  readonly userData: () => string;
}

/**
 * One start of Gloss for all tests of a file, where they do not disturb each other. Starts again
 * after a test that failed, since Playwright then goes on in a new process.
 */
export function shareGloss(options: Partial<Omit<LaunchOptions, 'userData'>> = {}): SharedGloss {
  const shared: { gloss: Workbench | null; userData: string } = { gloss: null, userData: '' };
  const gloss = (): Workbench => {
    if (shared.gloss === null) throw new Error('Gloss has not been started');
    return shared.gloss;
  };
  test.beforeAll(async ({}, info) => {
    shared.userData = info.outputPath('user-data');
    mkdirSync(shared.userData, { recursive: true });
    const { app, page } = await launch({ userData: shared.userData, ...options });
    shared.gloss = new Workbench(app, page);
  });
  test.afterEach(async ({}, info) => {
    if (info.status !== info.expectedStatus)
      await gloss()
        .screenshot(join(info.outputDir, 'failed.png'))
        .catch(() => null);
  });
  test.afterAll(async () => {
    await shared.gloss?.kill();
  });
  return { gloss, userData: () => shared.userData };
}
