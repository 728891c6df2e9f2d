import { expect, type Locator, type Page } from '@playwright/test';

/** The Facts pane: tabs, table, the line of the focused cell. */
export class FactsPage {
  readonly page: Page;
  readonly region: Locator;

  constructor(page: Page) {
    this.page = page;
    this.region = page.getByRole('region', { name: 'Facts' });
  }

  get grid(): Locator {
    return this.region.getByRole('grid', { name: 'Facts' });
  }

  get rows(): Locator {
    return this.grid.locator('[role="row"][row-id]');
  }

  /** The open cell editor, whatever the field's type. */
  get editor(): Locator {
    return this.region.getByLabel(/ of fact \d+$/);
  }

  tab(label: string): Locator {
    return this.region.getByRole('tab', { name: label });
  }

  /** A cell by the fact's number and the column's key (a field of the codebook). */
  cell(fact: number, column: string): Locator {
    return this.rows
      .filter({ has: this.page.locator('[col-id="n"]', { hasText: new RegExp(`^${fact}$`) }) })
      .locator(`[col-id="${column}"]`);
  }

  /** Whether the keyboard is in this cell. */
  async isFocused(fact: number, column: string): Promise<boolean> {
    const cell = this.cell(fact, column);
    if ((await cell.count()) === 0) return false;
    return cell.evaluate((element) => element === document.activeElement);
  }

  /** Puts the keyboard on a cell by a click. */
  async goTo(fact: number, column: string): Promise<void> {
    await this.reveal(fact, column);
    await this.cell(fact, column).click();
    await expect(this.cell(fact, column)).toHaveClass(/fg-active/);
  }

  /** Opens a cell's editor with what the cell holds. */
  async edit(fact: number, column: string): Promise<void> {
    await this.goTo(fact, column);
    await this.page.keyboard.press('F2');
    await expect(this.editor).toBeFocused();
  }

  /** Types into a cell as in a spreadsheet and goes on with Enter. */
  async type(fact: number, column: string, value: string): Promise<void> {
    await this.edit(fact, column);
    await this.editor.fill(value);
    await this.editor.press('Enter');
    await expect(this.editor).toBeHidden();
  }

  /** Shows columns that the codebook hides at first. */
  async showColumns(...labels: readonly string[]): Promise<void> {
    const button = this.region.getByRole('button', { name: 'Columns' });
    await button.click();
    const columns = this.page.getByRole('group', { name: 'Columns' });
    for (const label of labels) await columns.getByText(label, { exact: true }).click();
    await button.click();
    await expect(columns).toBeHidden();
  }

  /** Scrolls the table sideways until the column is drawn. */
  async reveal(fact: number, column: string): Promise<void> {
    const cell = this.cell(fact, column);
    await expect(this.rows.first()).toBeVisible();
    await this.grid.hover();
    await expect(async () => {
      if (await cell.isVisible()) return;
      await this.wheel(-100_000);
      for (let turn = 0; turn < 40 && !(await cell.isVisible()); turn += 1) await this.wheel(200);
      expect(await cell.isVisible()).toBe(true);
    }).toPass({ timeout: 20_000 });
  }

  /** Turns the wheel sideways and waits until what comes into view is drawn. */
  private async wheel(by: number): Promise<void> {
    await this.page.mouse.wheel(by, 0);
    await this.page.evaluate(async () => {
      for (let frame = 0; frame < 3; frame += 1)
        await new Promise((done) => {
          requestAnimationFrame(done);
        });
    });
  }
}
