import { expect, test } from '../fixtures.ts';
import type { Workbench } from '../pages/workbench.ts';
import { stillBox } from '../support/still-box.ts';

/** Three facts with empty cells, made from three names of the sample's first article. */
async function threeFacts(gloss: Workbench): Promise<void> {
  for (const [index, name] of ['Belmere', 'Esperan', 'Norvalia'].entries()) {
    await gloss.source.selectByKeys(name);
    await gloss.press('a');
    await expect(gloss.facts.rows).toHaveCount(index + 1);
  }
}

async function readClipboard(gloss: Workbench): Promise<string> {
  return gloss.app.evaluate(({ clipboard }) => clipboard.readText());
}

test('the table takes and gives blocks of cells as a spreadsheet does', async ({ open }) => {
  const gloss = await open();
  const { facts } = gloss;
  await threeFacts(gloss);
  const depth = await gloss.undoDepth();

  await test.step('a pasted block is one step', async () => {
    await gloss.app.evaluate(({ clipboard }) =>
      clipboard.writeText('Belmere\tHalmora\r\nEsperan\t"Halmora"\r\nNorvalia\tTolmara'),
    );
    await facts.goTo(1, 'donor');
    await gloss.press('Control+v');
    await expect(facts.cell(3, 'recipient')).toContainText('Tolmara');
    await expect(facts.cell(2, 'donor')).toContainText('Esperan');
    await gloss.expectUndoDepth(depth + 1);
  });

  await test.step('a range is copied as tab-separated lines', async () => {
    await facts.goTo(1, 'donor');
    await gloss.press('Shift+ArrowRight', 'Shift+ArrowDown', 'Control+c');
    await expect
      .poll(async () => readClipboard(gloss))
      .toMatch(/^Belmere\tHalmora\r?\nEsperan\tHalmora\r?\n?$/);
  });

  await test.step('Delete clears the range as one step, undo brings it back', async () => {
    await gloss.press('Delete');
    await expect(facts.cell(2, 'recipient')).toHaveText('');
    await gloss.expectUndoDepth(depth + 2);
    await gloss.press('Control+z');
    await expect(facts.cell(2, 'recipient')).toContainText('Halmora');
  });

  await test.step('typing replaces, Escape gives up, F2 goes on from what is there', async () => {
    await facts.goTo(1, 'recipient');
    await gloss.page.keyboard.type('Nowhere');
    await gloss.press('Escape');
    await expect(facts.cell(1, 'recipient')).toContainText('Halmora');
    await gloss.press('F2');
    await expect(facts.editor).toHaveValue('Halmora');
    await gloss.press('Escape');
  });

  await test.step('what is typed is not lost when the coder goes elsewhere', async () => {
    await facts.edit(1, 'quantity');
    await facts.editor.fill('at least two boats');
    await facts.tab('Statement').click();
    await facts.tab('Aid').click();
    await facts.reveal(1, 'quantity');
    await expect(facts.cell(1, 'quantity')).toContainText('at least 2 boats');
  });

  await test.step('sorting between an edit and its undo loses neither', async () => {
    await facts.reveal(1, 'donor');
    await facts.grid.getByRole('columnheader', { name: 'Donor' }).click();
    await facts.grid.getByRole('columnheader', { name: 'Donor' }).click();
    await expect(facts.rows.first()).toContainText('Norvalia');
    await gloss.press('Control+z');
    await facts.reveal(1, 'quantity');
    await expect(facts.cell(1, 'quantity')).toHaveText('');
  });

  await test.step('whole facts are deleted and brought back', async () => {
    await facts.goTo(2, 'donor');
    await gloss.press('Shift+Delete');
    await expect(facts.rows).toHaveCount(2);
    await gloss.press('Control+z');
    await expect(facts.rows).toHaveCount(3);
  });
});

test('columns stay as the coder put them, also after a restart', async ({ open }) => {
  const gloss = await open();
  await threeFacts(gloss);
  await gloss.facts.region.getByRole('button', { name: 'Columns' }).click();
  const menu = gloss.page.getByRole('group', { name: 'Columns' });
  await menu.getByRole('checkbox', { name: 'Recipient' }).press('Space');
  await gloss.press('Escape');
  const header = (name: string) => gloss.facts.grid.getByRole('columnheader', { name });
  await expect(header('Recipient')).toHaveCount(0);
  const measure = await stillBox(header('Measure'));
  const donor = await stillBox(header('Donor'));
  const { mouse } = gloss.page;
  await mouse.move(measure.x + 20, measure.y + 12);
  await mouse.down();
  await mouse.move(donor.x + 40, donor.y + 12, { steps: 8 });
  await mouse.move(donor.x + 10, donor.y + 12, { steps: 8 });
  await mouse.up();
  const order = async (): Promise<boolean> => {
    const [first, second] = await Promise.all([
      header('Measure').boundingBox(),
      header('Donor').boundingBox(),
    ]);
    return (first?.x ?? 0) < (second?.x ?? 0);
  };
  await expect.poll(order).toBe(true);
  await gloss.close();

  const again = await open();
  await expect(again.facts.rows).toHaveCount(3);
  const shown = again.facts.grid.getByRole('columnheader');
  await expect(shown.filter({ hasText: 'Recipient' })).toHaveCount(0);
  const names = await shown.allInnerTexts();
  expect(names.indexOf('Measure')).toBeLessThan(names.indexOf('Donor'));
});
