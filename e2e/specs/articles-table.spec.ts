import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures.ts';
import { ArticlesTablePage } from '../pages/articles-table-page.ts';
import type { Workbench } from '../pages/workbench.ts';
import { seriousFindings } from '../support/axe.ts';
import { answerOpenDialog } from '../support/dialogs.ts';
import { ask } from '../support/gloss-api.ts';
import { takePictures } from '../support/pictures.ts';

async function showTable(gloss: Workbench): Promise<ArticlesTablePage> {
  await gloss.press('Control+l');
  const table = new ArticlesTablePage(gloss.page);
  await expect(table.cell(0, 'title')).not.toHaveText('');
  return table;
}

test('metadata of all articles are edited as in a spreadsheet', async ({ open }) => {
  const gloss = await open();
  const table = await showTable(gloss);
  const depth = await gloss.undoDepth();
  await table.expectRows(6);

  await test.step('cells are typed into; what is no value stays, marked', async () => {
    await table.type(0, 'outlet', 'Meridian Wire');
    await expect(table.cell(0, 'outlet')).toHaveText('Meridian Wire');
    await table.type(0, 'published', '2025-09');
    await expect(table.cell(0, 'published')).toHaveText('2025-09');
    await gloss.expectUndoDepth(depth + 2);
    await table.type(1, 'published', 'soon');
    await expect(table.cell(1, 'published')).toHaveText('soon');
    await expect(table.cell(1, 'published')).toHaveClass(/fg-invalid/);
    await gloss.expectUndoDepth(depth + 2);
    await table.goTo(1, 'published');
    await gloss.press('Escape');
    await expect(table.cell(1, 'published')).not.toHaveText('soon');
  });

  await test.step('a status by its first letter, tags one after the other', async () => {
    await table.goTo(1, 'status');
    await gloss.page.keyboard.type('d');
    await gloss.press('Enter');
    await expect(table.cell(1, 'status')).toHaveText('done');
    await table.goTo(1, 'tags');
    await gloss.page.keyboard.type('Sea|aid');
    await gloss.press('Enter');
    await expect(table.cell(1, 'tags')).toHaveText('Sea | aid');
    await gloss.expectUndoDepth(depth + 4);
  });

  await test.step('a block from a spreadsheet is one step', async () => {
    await gloss.app.evaluate(({ clipboard }) =>
      clipboard.writeText('Daily\t4.9.2025\tdone\tAID\r\nWeekly\t2025\tin work\tHarbour; Sea\r\n'),
    );
    await table.goTo(2, 'outlet');
    await gloss.press('Control+v');
    await expect(table.cell(3, 'tags')).toHaveText('Harbour | Sea');
    // The project's own spelling of a tag wins.
    await expect(table.cell(2, 'tags')).toHaveText('aid');
    await expect(table.cell(2, 'published')).toHaveText('2025-09-04');
    await expect(table.cell(3, 'published')).toHaveText('2025');
    await gloss.expectUndoDepth(depth + 5);
    await gloss.press('Control+z');
    await expect(table.cell(3, 'outlet')).not.toHaveText('Weekly');
    await gloss.press('Control+y');
    await expect(table.cell(3, 'outlet')).toHaveText('Weekly');
  });

  await test.step('fill down and clear', async () => {
    await table.goTo(2, 'author');
    await gloss.page.keyboard.type('Staff');
    await gloss.press('Enter');
    await table.goTo(2, 'author');
    await gloss.press('Shift+ArrowDown', 'Shift+ArrowDown', 'Control+d');
    await expect(table.cell(4, 'author')).toHaveText('Staff');
    await gloss.press('Delete');
    await expect(table.cell(4, 'author')).toHaveText('');
    await gloss.expectUndoDepth(depth + 8);
  });

  await test.step('three articles at once', async () => {
    await table.goTo(0, 'outlet');
    await gloss.press('Shift+ArrowDown', 'Shift+ArrowDown');
    await expect(table.region.getByRole('button', { name: 'Edit 3 articles…' })).toBeVisible();
    await gloss.press('Control+Shift+Enter');
    const dialog = gloss.page.getByRole('dialog', { name: 'Edit 3 articles' });
    await dialog.getByLabel('New language').fill('en');
    await dialog.getByLabel('Add tags').fill('Batch');
    await dialog.getByLabel('Status').selectOption('done');
    await takePictures(gloss, 'articles-bulk');
    expect(await seriousFindings(gloss.page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Change 3 articles' }).click();
    await expect(dialog).toBeHidden();
    await expect(table.cell(2, 'language')).toHaveText('en');
    await expect(table.cell(1, 'tags')).toHaveText('Sea | aid | Batch');
    await gloss.expectUndoDepth(depth + 9);
  });

  await test.step('filters by status, column and words', async () => {
    await table.region.getByRole('radio', { name: /in work/ }).click();
    await expect(table.cell(1, 'title')).toHaveCount(0);
    await expect(table.cell(0, 'status')).toHaveText('in work');
    await table.region.getByRole('radio', { name: 'All', exact: true }).click();
    await expect(table.cell(5, 'title')).toBeVisible();
    await table.region.getByRole('button', { name: 'Filter' }).click();
    await table.grid.getByRole('textbox', { name: 'Published Filter Input' }).fill('<=2025-09-05');
    await expect(table.region.getByRole('heading')).toContainText('1');
    await expect(table.cell(0, 'outlet')).toHaveText('Daily');
    await table.region.getByRole('button', { name: 'Clear filter' }).click();
    await table.region.getByRole('button', { name: 'Filter' }).click();
    await table.search.fill('ferry');
    await expect(table.region.getByRole('heading')).toContainText('found');
    await table.search.fill('');
    await expect(table.cell(5, 'title')).toBeVisible();
  });

  await test.step('looks and is accessible', async () => {
    await table.goTo(1, 'tags');
    await takePictures(gloss, 'articles-table');
    expect(await seriousFindings(gloss.page)).toEqual([]);
    await gloss.press('F2');
    await takePictures(gloss, 'articles-editor');
    await gloss.press('Escape');
  });

  await test.step('undo takes all of it back', async () => {
    for (let step = 0; step < 9; step += 1) await gloss.press('Control+z');
    await gloss.expectUndoDepth(depth);
    await expect(table.cell(1, 'tags')).toHaveText('');
    await expect(table.cell(1, 'status')).toHaveText('unread');
  });

  await test.step('a double click on the title goes back to reading', async () => {
    const title = (await table.cell(4, 'title').innerText()).trim();
    await table.cell(4, 'title').dblclick();
    await expect(table.region).toBeHidden();
    await expect(gloss.source.region.getByText(title).first()).toBeVisible();
  });
});

test('names of files give metadata, and articles are deleted with a question', async ({
  open,
  folder,
}) => {
  const gloss = await open();
  const names = [
    '2025-04-04_Harbour Post_Pilots go on strike.txt',
    '2025-04-05_Harbour Post_Strike ends.txt',
    '2025-04-06_Quay News_Ferries sail again.txt',
    'notes.txt',
  ];
  for (const [at, name] of names.entries())
    writeFileSync(join(folder, name), `What happened at the harbour on day ${String(at)}.`);
  await answerOpenDialog(
    gloss.app,
    names.map((name) => join(folder, name)),
  );
  await ask(gloss.page, 'import.files', { options: {} });
  const table = await showTable(gloss);
  await table.search.fill('What happened at the harbour on day');
  await expect(table.region.getByRole('heading')).toContainText('4 found');
  const depth = await gloss.undoDepth();

  await table.sort('Source', 'ascending');
  await expect(table.cell(0, 'sourceName')).toHaveText(names[0] ?? '');
  await table.goTo(0, 'title');
  await gloss.press('Control+a', 'Control+Shift+Enter');
  const dialog = gloss.page.getByRole('dialog', { name: 'Edit 4 articles' });
  await dialog.getByRole('tab', { name: 'From file names' }).click();
  await expect(dialog.getByRole('textbox')).toHaveValue('{date}_{outlet}_{title}');
  await dialog.getByText('Also where an article says something else').click();
  await expect(dialog.getByText('3 would be changed, 0 stay, 1 do not fit.')).toBeVisible();
  await takePictures(gloss, 'articles-names');
  expect(await seriousFindings(gloss.page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Change 3 of 4 articles' }).click();
  await expect(table.cell(2, 'outlet')).toHaveText('Quay News');
  await expect(table.cell(0, 'published')).toHaveText('2025-04-04');
  await gloss.expectUndoDepth(depth + 1);

  await table.goTo(1, 'title');
  await gloss.press('Shift+ArrowDown', 'Shift+Delete');
  const question = gloss.page.getByRole('dialog', { name: 'Delete 2 articles?' });
  await question.getByRole('button', { name: 'Delete 2 articles' }).click();
  await expect(table.region.getByRole('heading')).toContainText('2 found');
  await gloss.press('Control+z');
  await expect(table.region.getByRole('heading')).toContainText('4 found');
});

test('the table stays as it was put, also after a restart', async ({ open }) => {
  test.setTimeout(180_000);
  const gloss = await open();
  const table = await showTable(gloss);
  await table.expectRows(6);
  const titles = (await table.column('title')).toSorted().toReversed();
  await table.sort('Title', 'ascending');
  await table.sort('Title', 'descending');
  await expect.poll(async () => table.column('title')).toEqual(titles);
  await table.region.getByRole('button', { name: 'Columns' }).click();
  const menu = gloss.page.getByRole('group', { name: 'Columns' });
  await menu.getByRole('checkbox', { name: 'Author' }).press('Space');
  await gloss.press('Escape');
  await expect(table.header('Author')).toHaveCount(0);
  await expect
    .poll(async () => (await ask(gloss.page, 'app.state', {})).settings.articleSort)
    .toEqual([{ column: 'title', descending: true }]);
  await gloss.close();

  const again = await open();
  const shown = await showTable(again);
  await expect(shown.header('Author')).toHaveCount(0);
  await expect.poll(async () => shown.column('title')).toEqual(titles);

  await test.step('the list on the left is filtered and ordered', async () => {
    await shown.goTo(0, 'status');
    await again.page.keyboard.type('done');
    await again.press('Enter', 'Control+l');
    await expect(shown.region).toBeHidden();
    const options = again.articles.getByRole('option');
    await expect(options).toHaveCount(6);
    await again.articles.getByRole('button', { name: 'Filter the list' }).click();
    const filter = again.page.getByRole('group', { name: 'Filter the list' });
    // Blueprint puts a span over the radio itself.
    await filter.getByText('● done').click();
    await expect(options).toHaveCount(1);
    await takePictures(again, 'articles-list-filter');
    await again.press('Escape');
    await expect(filter).toBeHidden();
    await expect(options.first()).toContainText((titles[0] ?? '').slice(0, 12));
    await again.articles.getByRole('button', { name: 'Take the filter off: done' }).click();
    await expect(options).toHaveCount(6);
    await again.articles.getByRole('button', { name: 'Order: As imported' }).click();
    await again.page.getByRole('menuitem', { name: 'By title' }).click();
    await expect(options.last()).toContainText((titles[0] ?? '').slice(0, 12));
    await takePictures(again, 'articles-list');
    expect(await seriousFindings(again.page)).toEqual([]);
  });
});
