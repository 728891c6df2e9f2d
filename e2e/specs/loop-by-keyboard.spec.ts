import { join } from 'node:path';
import { expect, test } from '../fixtures.ts';
import { readCsv } from '../support/csv.ts';
import { answerSaveDialog } from '../support/dialogs.ts';

const value = '£640 million ($870 million)';

test('the whole job without a mouse: read, mark, fill, undo, restart, export', async ({
  open,
  folder,
}) => {
  const gloss = await open();
  const { facts, source } = gloss;
  const before = await gloss.undoDepth();

  await test.step('a selection and a letter make a fact', async () => {
    await source.selectByKeys(`${value} from Belmere`);
    await gloss.press('a');
    await expect(facts.rows).toHaveCount(1);
    await expect(facts.cell(1, 'quote')).toContainText('£640 million');
    await expect(source.text).toBeFocused();
  });

  await test.step('Enter fills the target cell and goes on to the next', async () => {
    await source.selectByKeys('Belmere');
    await gloss.press('Enter');
    await expect(facts.cell(1, 'donor')).toContainText('Belmere');
    await expect(source.text).toBeFocused();
  });

  await test.step('F6 goes to the table; arrows, F2, Tab and Enter work as in a spreadsheet', async () => {
    await gloss.press('F6');
    await expect(facts.cell(1, 'recipient')).toBeFocused();
    await gloss.page.keyboard.type('Halmora');
    await gloss.press('Tab');
    await expect(facts.cell(1, 'recipient')).toContainText('Halmora');
    await expect(facts.cell(1, 'measure')).toBeFocused();
    await gloss.press('F2');
    await gloss.page.keyboard.type('committed');
    await gloss.press('Enter');
    await expect(facts.cell(1, 'measure')).toContainText('Committed');
  });

  await test.step('words of the text become money with their own evidence', async () => {
    await facts.cell(1, 'measure').focus();
    while (!(await facts.isFocused(1, 'value'))) await gloss.press('ArrowRight');
    await source.selectByKeys(value);
    await gloss.press('Enter');
    await facts.reveal(1, 'value');
    await expect(facts.cell(1, 'value')).toContainText('£640 million');
  });
  const after = before + 5;
  await gloss.expectUndoDepth(after);

  await test.step('undo and redo reach every one of these steps', async () => {
    await source.focus();
    for (let step = after; step > before; step -= 1) {
      await gloss.press('Control+z');
      await gloss.expectUndoDepth(step - 1);
    }
    await expect(facts.rows).toHaveCount(0);
    for (let step = before; step < after; step += 1) {
      await gloss.press('Control+Shift+z');
      await gloss.expectUndoDepth(step + 1);
    }
    await expect(facts.rows).toHaveCount(1);
  });

  await gloss.close();
  const again = await open();

  await test.step('after a restart the facts are there and undo still reaches back', async () => {
    await again.expectUndoDepth(after);
    await expect(again.facts.rows).toHaveCount(1);
    await again.source.focus();
    await again.press('Control+z');
    await again.expectUndoDepth(after - 1);
    await again.press('Control+y');
    await again.expectUndoDepth(after);
  });

  await test.step('Ctrl+E saves the table as it is shown', async () => {
    const path = join(folder, 'aid.csv');
    await answerSaveDialog(again.app, path);
    await again.press('Alt+2');
    await again.press('Control+e');
    const dialog = again.page.getByRole('dialog', { name: 'Export' });
    await expect(dialog.getByRole('button', { name: 'Save as…' })).toBeFocused();
    await again.press('Enter');
    await expect(dialog).toBeHidden();
    const rows = readCsv(path);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      Donor: 'Belmere',
      Recipient: 'Halmora',
      Measure: 'Committed',
      Value: value,
      Quote: `${value} from Belmere`,
    });
  });
});
