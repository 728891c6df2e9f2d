import { expect, test } from '../fixtures.ts';
import { expectAccessible } from '../support/accessible.ts';
import { codeFacts } from '../support/coded-facts.ts';
import { ask } from '../support/gloss-api.ts';

test('a highlight tells under the pointer which facts rest on it, and leads to their row', async ({
  open,
}) => {
  const gloss = await open();
  const { facts, page, source } = gloss;
  await codeFacts(page);
  await gloss.reload();
  await facts.tab('Aid').click();
  await expect(facts.rows).toHaveCount(5);
  const card = page.locator('.source-card');
  const lines = card.getByRole('listitem');

  await test.step('a field’s words tell the fact and the field', async () => {
    await source.hover('€750 million ($885 million)');
    await expect(lines).toHaveCount(1);
    await expect(lines).toContainText(/Fact 2.*Aid · Value/s);
    await expectAccessible(gloss, 'the card of a highlight');
  });

  await test.step('words of the fact alone tell the fact', async () => {
    await source.hover('in coastal defence up to');
    await expect(lines).toHaveCount(1);
    await expect(lines).toContainText('Fact 2');
    await expect(lines).not.toContainText('Value');
  });

  await test.step('plain words tell nothing', async () => {
    await source.hover('Grateful to the people');
    await expect(card).toHaveCount(0);
  });

  await test.step('a click goes to the cell', async () => {
    await source.click('€750 million ($885 million)');
    await expect(facts.cell(2, 'value')).toHaveClass(/fg-active/);
  });
});

test('a card tells what lies under a pointer at rest, whatever is drawn anew beneath it', async ({
  open,
}) => {
  const gloss = await open();
  const { app, facts, page, source } = gloss;
  const card = page.locator('.source-card');
  const choose = (id: string): Promise<void> =>
    app.evaluate(({ Menu }, item) => {
      Menu.getApplicationMenu()?.getMenuItemById(item)?.click();
    }, id);
  await source.selectByKeys('Grateful to the people');
  await gloss.press('s');
  await expect(facts.rows).toHaveCount(1);
  await source.hover('Grateful to the people');
  await expect(card).toContainText('Fact 1');

  await test.step('a fact that is gone is told no more', async () => {
    await choose('edit.undo');
    await expect(facts.rows).toHaveCount(0);
    await expect(card).toHaveCount(0);
  });

  await test.step('a fact that comes is told, though the pointer has not moved', async () => {
    await choose('edit.redo');
    await expect(facts.rows).toHaveCount(1);
    await expect(card).toContainText('Fact 1');
  });
});

/** A live blog that ran past midnight. */
const overnight = `Storm at sea: live

12 April 2025

UPDATE 0110 GMT: Sweden said that the boats would sail on Friday and came back yesterday.

11 April 2025

UPDATE 2250 GMT: Norway gave boats today.`;

test('the date editor counts from the day of the section, as the store does', async ({ open }) => {
  const gloss = await open();
  const { facts, page, source } = gloss;
  await ask(page, 'import.text', { text: overnight });
  await gloss.reload();
  await gloss.openArticle('Storm at sea');
  await source.selectByKeys('came back');
  await gloss.press('o');
  await expect(facts.rows).toHaveCount(1);
  await facts.edit(1, 'occurred_on');
  await facts.editor.fill('yesterday');
  const details = page.locator('.fg-panel-details');
  await expect(details).toContainText('2025-04-11');
  await expect(details).toContainText('relative to section');
  await gloss.press('Enter');
  await expect(facts.cell(1, 'occurred_on')).toHaveText('2025-04-11');
  await facts.tab('All').click();
  await expect(facts.cell(1, 'section_time')).toHaveText('2025-04-12 01:10Z');
});
