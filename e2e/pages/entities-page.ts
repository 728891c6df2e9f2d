import { expect, type Locator, type Page } from '@playwright/test';

/** The dialog of all entities. */
export class EntitiesPage {
  readonly dialog: Locator;
  readonly list: Locator;
  readonly details: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Entities' });
    this.list = this.dialog.getByRole('listbox', { name: 'Entities' });
    this.details = this.dialog.getByRole('region', { name: 'Details' });
  }

  get search(): Locator {
    return this.dialog.getByRole('textbox', { name: 'Search entities' });
  }

  get rows(): Locator {
    return this.list.getByRole('option');
  }

  get name(): Locator {
    return this.details.getByRole('textbox', { name: 'Name', exact: true });
  }

  get otherName(): Locator {
    return this.details.getByRole('textbox', { name: 'Also known as' });
  }

  get aliases(): Locator {
    return this.details.getByRole('list', { name: 'Other names' }).getByRole('listitem');
  }

  /** The row of an entity, by its name. */
  row(name: string): Locator {
    return this.list
      .getByRole('option')
      .filter({ has: this.list.page().locator('.entity-name', { hasText: RegExp(`^${name}$`) }) });
  }

  /** Waits until these names are listed, and no others. */
  async expectNames(...names: readonly string[]): Promise<void> {
    await expect(this.list.locator('.entity-name')).toHaveText([...names]);
  }
}
