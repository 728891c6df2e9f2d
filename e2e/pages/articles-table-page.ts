import { expect, type Locator, type Page } from '@playwright/test';

/** The table of all articles, in the place of the reading. */
export class ArticlesTablePage {
  readonly page: Page;
  readonly region: Locator;

  constructor(page: Page) {
    this.page = page;
    this.region = page.getByRole('main', { name: 'All articles' });
  }

  get grid(): Locator {
    return this.region.getByRole('grid', { name: 'All articles' });
  }

  /** The editor of the focused cell. */
  get editor(): Locator {
    return this.region.locator('.fg-input');
  }

  get search(): Locator {
    return this.region.getByRole('textbox', { name: 'Search the table of articles' });
  }

  /** A cell by its row's index from the top and the column's key. */
  cell(row: number, column: string): Locator {
    return this.grid.locator(`[role="row"][row-index="${row}"] [col-id="${column}"]`);
  }

  header(name: string): Locator {
    return this.grid.getByRole('columnheader', { name });
  }

  /** Waits until so many rows are there, each with its title. */
  async expectRows(count: number): Promise<void> {
    await expect
      .poll(async () => (await this.column('title')).filter((title) => title !== ''))
      .toHaveLength(count);
  }

  /** What a column shows from the top, as far as rows are drawn. */
  async column(key: string): Promise<readonly string[]> {
    const cells = this.grid.locator(`.ag-cell[col-id="${key}"]`);
    const found = await cells.evaluateAll((elements) =>
      elements.map((element) => ({
        row: Number(element.closest('[row-index]')?.getAttribute('row-index')),
        text: element.textContent,
      })),
    );
    return found.toSorted((a, b) => a.row - b.row).map(({ text }) => text);
  }

  /** Puts the keyboard on a cell by a click. */
  async goTo(row: number, column: string): Promise<void> {
    await this.cell(row, column).click();
    await expect(this.cell(row, column)).toHaveClass(/fg-active/);
  }

  /** Orders the table by a column; waits until the header says so. */
  async sort(name: string, order: 'ascending' | 'descending'): Promise<void> {
    await this.header(name).click();
    await expect(this.header(name)).toHaveAttribute('aria-sort', order);
  }

  /** Types into a cell as in a spreadsheet and goes on with Enter. */
  async type(row: number, column: string, value: string): Promise<void> {
    await this.goTo(row, column);
    await this.page.keyboard.press('F2');
    await this.editor.fill(value);
    await this.editor.press('Enter');
    await expect(this.editor).toBeHidden();
  }
}
