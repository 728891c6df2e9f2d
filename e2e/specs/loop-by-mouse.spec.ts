import { join } from 'node:path';
import { mkdirSync, readFileSync } from 'node:fs';
import { expect, test } from '../fixtures.ts';
import { readCsv } from '../support/csv.ts';
import { answerOpenDialog } from '../support/dialogs.ts';

test('the whole job with the mouse, to a data package', async ({ open, folder }) => {
  const gloss = await open();
  const { facts, source } = gloss;
  const before = await gloss.undoDepth();

  await source.selectByMouse('Anneke Vordal has thanked Esperan for another €750 million');
  await source.region.getByRole('button', { name: 'New fact: Aid' }).click();
  await expect(facts.rows).toHaveCount(1);

  await test.step('click a cell, select words, press Enter', async () => {
    await facts.goTo(1, 'donor');
    await source.selectByMouse('Esperan');
    await gloss.press('Enter');
    await expect(facts.cell(1, 'donor')).toContainText('Esperan');
  });

  await test.step('a cell that cannot be read stays as typed, with the reason', async () => {
    await facts.type(1, 'announced_on', 'soonish');
    await expect(facts.cell(1, 'announced_on')).toContainText('soonish');
    await facts.goTo(1, 'announced_on');
    await expect(facts.region.getByRole('status').filter({ hasText: /date/i })).toBeVisible();
    await facts.type(1, 'announced_on', 'Friday');
    await expect(facts.cell(1, 'announced_on')).toHaveText('2025-09-19');
  });

  await test.step('a click on the highlight goes to the row, a click on the cell to the words', async () => {
    await source.selectByMouse('UPDATE 2112 GMT');
    await gloss.press('o');
    await expect(facts.tab('Other')).toHaveAttribute('aria-selected', 'true');
    await source.click('has thanked');
    await expect(facts.tab('Aid')).toHaveAttribute('aria-selected', 'true');
    await expect(facts.cell(1, 'n')).toBeVisible();
  });

  await test.step('the table is sorted by a header and an edit survives it in the history', async () => {
    await facts.reveal(1, 'quote');
    await facts.grid.getByRole('columnheader', { name: 'Quote' }).click();
    await gloss.status.getByRole('button', { name: /^Undo/ }).click();
    await gloss.expectUndoDepth(before + 4);
    await gloss.status.getByRole('button', { name: /^Redo/ }).click();
    await gloss.expectUndoDepth(before + 5);
  });

  await test.step('export the data package', async () => {
    const out = join(folder, 'package');
    mkdirSync(out);
    await answerOpenDialog(gloss.app, [out]);
    await facts.region.getByRole('button', { name: 'Export' }).click();
    const dialog = gloss.page.getByRole('dialog', { name: 'Export' });
    await dialog.getByText('Data package of the whole project').click();
    await dialog.getByRole('button', { name: 'Choose a folder…' }).click();
    await expect(dialog).toBeHidden();
    const [aid] = readCsv(join(out, 'facts_aid.csv'));
    expect(aid).toMatchObject({
      donor: 'Esperan',
      donor_verbatim: 'Esperan',
      announced_on_edtf: '2025-09-19',
      announced_on_basis: 'relative to article',
    });
    const descriptor: unknown = JSON.parse(readFileSync(join(out, 'datapackage.json'), 'utf8'));
    expect(descriptor).toHaveProperty('resources');
  });
});
