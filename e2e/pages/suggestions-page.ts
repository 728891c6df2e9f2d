import type { Locator, Page } from '@playwright/test';

/** The suggestions below the facts, and their words in the text. */
export class SuggestionsPage {
  readonly list: Locator;
  readonly rows: Locator;
  readonly ghosts: Locator;
  private readonly region: Locator;
  private readonly status: Locator;

  constructor(page: Page) {
    this.region = page.getByRole('region', { name: 'Facts' });
    this.list = this.region.getByRole('grid', { name: 'Suggestions' });
    this.rows = this.list.getByRole('row');
    this.ghosts = page.getByRole('region', { name: 'Source' }).locator('[data-ghost]');
    this.status = page.getByRole('contentinfo', { name: 'Status' });
  }

  get current(): Locator {
    return this.list.getByRole('row', { selected: true });
  }

  /** The button that shows or hides a kind. */
  kind(label: string): Locator {
    return this.region
      .getByRole('group', { name: 'Kinds that are shown' })
      .getByRole('button', { name: label });
  }

  /** The button that accepts all that are shown. */
  get acceptAll(): Locator {
    return this.region.getByRole('button', { name: /^Accept all \d/ });
  }

  /** How many are left, as the status bar says, once the article was read. */
  async left(): Promise<number> {
    const words = await this.status
      .getByRole('button', { name: /^[\d,]+ suggestions?$/ })
      .innerText();
    return Number.parseInt(words.replaceAll(',', ''), 10);
  }
}
