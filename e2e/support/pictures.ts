import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Workbench } from '../pages/workbench.ts';
import { resize } from './launch.ts';
import { useSystemTheme } from './theme.ts';

const folder = resolve(import.meta.dirname, '../../screenshots');
const small = { width: 1366, height: 768 } as const;
const sizes = [small, { width: 1920, height: 1080 }] as const;
/** With GLOSS_PICTURES=all each is taken small and large, light and dark, for people to look at. */
const all = process.env['GLOSS_PICTURES'] === 'all';

async function take(gloss: Workbench, name: string): Promise<void> {
  const path = join(folder, `${name}.png`);
  await gloss.page.screenshot({ path });
  await test.info().attach(name, { path });
}

/** Takes the window as it is, and leaves it small and light. */
export async function takePictures(gloss: Workbench, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const size of all ? sizes : []) {
    await resize(gloss.app, size);
    // A window manager may keep a pixel for itself.
    await expect
      .poll(async () => Math.abs((await gloss.page.evaluate(() => innerWidth)) - size.width))
      .toBeLessThan(4);
    await useSystemTheme(gloss.page, 'dark');
    await take(gloss, `${name}-${String(size.height)}-dark`);
    await useSystemTheme(gloss.page, 'light');
    if (size !== small) await take(gloss, `${name}-${String(size.height)}-light`);
  }
  if (all) await resize(gloss.app, small);
  await useSystemTheme(gloss.page, 'light');
  await take(gloss, `${name}-768-light`);
}
