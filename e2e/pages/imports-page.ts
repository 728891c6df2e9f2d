import { expect, type Locator, type Page } from '@playwright/test';
import { answerOpenDialog } from '../support/dialogs.ts';
import type { Workbench } from './workbench.ts';

/** The dialogs of imports: what to import, what is asked, and what became of it. */
export class ImportsPage {
  readonly page: Page;
  /** Asks what is to be imported and how. */
  readonly start: Locator;
  /** The reports. */
  readonly reports: Locator;
  /** The lines of the report that shows. */
  readonly lines: Locator;
  /** All that is known of the line that the keyboard is on. */
  readonly details: Locator;
  private readonly gloss: Workbench;

  constructor(gloss: Workbench) {
    const { page } = gloss;
    this.gloss = gloss;
    this.page = page;
    this.start = page.getByRole('dialog', { name: 'Import', exact: true });
    this.reports = page.getByRole('dialog', { name: 'Imports', exact: true });
    this.lines = this.reports
      .getByRole('listbox', { name: 'Files of this import' })
      .getByRole('option');
    this.details = this.reports.getByRole('region', { name: 'The file' });
  }

  /** Chooses files in the dialog, by keyboard alone, and does not begin yet. */
  async choose(paths: readonly string[]): Promise<void> {
    await answerOpenDialog(this.gloss.app, paths);
    await this.gloss.press('Control+i');
    await expect(this.start.getByRole('button', { name: 'Choose files…' })).toBeFocused();
    await this.gloss.press('Enter');
    await expect(this.start.getByRole('button', { name: 'Import', exact: true })).toBeFocused();
  }

  /** Imports files by the dialog; Enter starts. */
  async files(paths: readonly string[]): Promise<void> {
    await this.choose(paths);
    await this.gloss.press('Enter');
    await expect(this.start).toBeHidden();
  }

  line(text: string): Locator {
    return this.lines.filter({ hasText: text });
  }

  /** Shows the lines of one outcome, or all. */
  async filter(name: string): Promise<void> {
    const button = this.reports
      .getByRole('group', { name: 'Lines shown' })
      .getByRole('button', { name: new RegExp(`^${name} [\\d,]+$`) });
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
  }

  async close(): Promise<void> {
    await this.reports.getByRole('button', { name: 'Close', exact: true }).last().click();
    await expect(this.reports).toBeHidden();
  }
}
