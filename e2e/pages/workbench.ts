import type { ElectronApplication, Locator, Page } from '@playwright/test';

/** The window as a coder sees it. Everything is found by role and name, as a screen reader would. */
export class Workbench {
  readonly app: ElectronApplication;
  readonly page: Page;

  constructor(app: ElectronApplication, page: Page) {
    this.app = app;
    this.page = page;
  }

  get articles(): Locator {
    return this.page.getByRole('region', { name: 'Articles' });
  }

  get source(): Locator {
    return this.page.getByRole('region', { name: 'Source' });
  }

  get facts(): Locator {
    return this.page.getByRole('region', { name: 'Facts' });
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path });
  }

  /** Ends the process at once, as a power cut would. */
  async kill(): Promise<void> {
    const { pid } = this.app.process();
    if (pid === undefined) return;
    try {
      process.kill(pid, 'SIGKILL');
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
