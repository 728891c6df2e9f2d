import { expect, type ElectronApplication, type Locator, type Page } from '@playwright/test';
import { FactsPage } from './facts-page.ts';
import { SourcePage } from './source-page.ts';

/** The window as a coder sees it. Everything is found by role and name, as a screen reader would. */
export class Workbench {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly source: SourcePage;
  readonly facts: FactsPage;
  private readonly pid: number | undefined;

  constructor(app: ElectronApplication, page: Page) {
    this.app = app;
    this.page = page;
    this.source = new SourcePage(page);
    this.facts = new FactsPage(page);
    this.pid = app.process().pid;
  }

  get articles(): Locator {
    return this.page.getByRole('region', { name: 'Articles' });
  }

  get status(): Locator {
    return this.page.getByRole('contentinfo', { name: 'Status' });
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** How many steps can be undone, as the status bar says. */
  async undoDepth(): Promise<number> {
    return Number(
      (await this.status.getByRole('button', { name: /undo/i }).innerText()).replaceAll(',', ''),
    );
  }

  /** Waits until the status bar counts this many steps: they are on the disk then. */
  async expectUndoDepth(depth: number): Promise<void> {
    await expect(this.status.getByRole('button', { name: /undo/i })).toHaveText(String(depth));
  }

  /** Opens an article of the list by the beginning of its title. */
  async openArticle(title: string): Promise<void> {
    await this.articles.getByRole('option', { name: title }).click();
    await expect(this.source.region.getByText(title).first()).toBeVisible();
    await this.source.settled();
  }

  /** Loads the window anew, as a coder never does: it shows what was done behind its back. */
  async reload(): Promise<void> {
    await this.page.reload();
    await expect(this.page.locator('html')).toHaveAttribute('data-ready', 'true', {
      timeout: 30_000,
    });
    await this.source.settled();
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path });
  }

  /** Ends the process at once, as a power cut would. */
  async kill(): Promise<void> {
    if (this.pid === undefined) return;
    try {
      process.kill(this.pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
    await this.app.close().catch(() => null);
  }

  /** Closes the window as a coder does and waits until the program has ended. */
  async close(): Promise<void> {
    await this.app.close();
  }
}
