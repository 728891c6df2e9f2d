import { expect, type Locator, type Page } from '@playwright/test';

/** The form of the article's metadata beside its text. */
export class ArticleDetails {
  readonly form: Locator;
  private readonly button: Locator;

  constructor(page: Page) {
    const source = page.getByRole('region', { name: 'Source' });
    this.form = source.getByRole('form', { name: 'Article details' });
    this.button = source.getByRole('button', { name: 'Article details' });
  }

  field(label: string): Locator {
    return this.form.getByLabel(label, { exact: true });
  }

  async open(): Promise<void> {
    await this.button.click();
    await expect(this.form).toBeVisible();
  }

  async close(): Promise<void> {
    await this.button.click();
    await expect(this.form).toBeHidden();
  }
}
