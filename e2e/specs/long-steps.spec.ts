import { join } from 'node:path';
import { seedArticles } from '../bench/support/seeded.ts';
import { expect, test } from '../fixtures.ts';
import { ArticlesTablePage } from '../pages/articles-table-page.ts';
import { seriousFindings } from '../support/axe.ts';
import { ask } from '../support/gloss-api.ts';
import { takePictures } from '../support/pictures.ts';

// Long enough on any machine: the sections of each article are read anew for its new date.
const articles = 30_000;

test('a step over very many articles says how far it is, and is taken back', async ({
  open,
  folder,
}) => {
  const project = join(folder, 'many.gloss');
  await seedArticles(project, articles);
  const gloss = await open({ args: [project] });
  const { page } = gloss;
  const depth = await gloss.undoDepth();
  await gloss.press('Control+l');
  const table = new ArticlesTablePage(page);
  await expect(table.region.getByRole('heading')).toContainText('30,000');
  await table.goTo(0, 'published');
  const before = await table.cell(0, 'published').innerText();
  await gloss.press('Control+a', 'Control+Shift+Enter');
  const dialog = page.getByRole('dialog', { name: 'Edit 30,000 articles' });
  await dialog.getByLabel('New published').fill('2019-05-06');
  await dialog.getByRole('button', { name: 'Change 30,000 articles' }).click();

  const saving = page.getByRole('group', { name: 'Saving' }).last();
  await expect(saving).toContainText('Editing articles');
  await takePictures(gloss, 'long-step');
  expect(await seriousFindings(page)).toEqual([]);
  await test.step('the project is read meanwhile, as it was before', async () => {
    const { rows } = await ask(page, 'article.list', { offset: 29_900, limit: 100 });
    expect(rows.map(({ published }) => published)).not.toContain('2019-05-06');
    await expect(saving).toBeVisible();
  });
  await expect(dialog.getByRole('button', { name: 'Cancel and take it back' })).toBeVisible();
  await gloss.press('Control+.');
  await expect(page.getByRole('group', { name: 'Saving' })).toHaveCount(0);
  await gloss.expectUndoDepth(depth);
  await gloss.press('Escape');
  await expect(table.cell(0, 'published')).toHaveText(before);
  const { rows } = await ask(page, 'article.list', { offset: 0, limit: 100 });
  expect(rows.map(({ published }) => published)).not.toContain('2019-05-06');
});
