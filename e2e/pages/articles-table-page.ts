import type { Locator, Page } from '@playwright/test';

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

  /** Types into a cell as in a spreadsheet and goes on with Enter. */
  async type(row: number, column: string, value: string): Promise<void> {
    await this.cell(row, column).click();
    await this.page.keyboard.press('F2');
    await this.editor.fill(value);
    await this.editor.press('Enter');
  }
}
