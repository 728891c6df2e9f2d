import { expect } from '@playwright/test';
import type { Workbench } from '../pages/workbench.ts';
import { seriousFindings } from './axe.ts';
import { useSystemTheme } from './theme.ts';

/** Looks at the window in light and in dark; `what` names what is shown. */
export async function expectAccessible(gloss: Workbench, what: string): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await useSystemTheme(gloss.page, theme);
    expect.soft(await seriousFindings(gloss.page), `${what}, ${theme}`).toEqual([]);
  }
}
