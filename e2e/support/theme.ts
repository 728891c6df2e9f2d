import { expect, type Page } from '@playwright/test';

/** Makes the system light or dark, which Gloss follows unless the coder has set a theme. */
export async function useSystemTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await expect(page.locator('.bp6-dark').first()).toBeAttached({ attached: theme === 'dark' });
}
