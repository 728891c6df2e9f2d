import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures.ts';
import { ImportsPage } from '../pages/imports-page.ts';
import { codeFacts } from '../support/coded-facts.ts';
import { answerOpenDialog, answerSaveDialog } from '../support/dialogs.ts';
import { ask } from '../support/gloss-api.ts';
import { takePictures } from '../support/pictures.ts';

test('pictures of the workbench', async ({ open }) => {
  const gloss = await open();
  const { facts, page, source } = gloss;
  await ask(page, 'settings.set', { coder: 'Mira' });
  const count = await codeFacts(page);
  await gloss.reload();
  await expect(facts.tab('All')).toContainText(String(count));
  await facts.tab('Aid').click();
  await expect(facts.rows).toHaveCount(5);
  await facts.cell(1, 'measure').click();
  await takePictures(gloss, 'workbench');

  await test.step('a cell that cannot be read, and its neighbours', async () => {
    await facts.goTo(3, 'announced_on');
    await takePictures(gloss, 'invalid-cell');
  });

  await test.step('editors', async () => {
    await facts.edit(2, 'announced_on');
    await facts.editor.fill('late Friday');
    await expect(facts.region.getByText('2025-09-19').first()).toBeVisible();
    await takePictures(gloss, 'date-editor');
    await gloss.press('Escape');
    await facts.edit(2, 'donor');
    await facts.editor.fill('Belm');
    await expect(page.getByRole('option').first()).toBeVisible();
    await takePictures(gloss, 'entity-editor');
    await gloss.press('Escape');
    await facts.edit(2, 'measure');
    await expect(page.getByRole('option').first()).toBeVisible();
    await takePictures(gloss, 'code-editor');
    await gloss.press('Escape');
  });

  await test.step('all facts', async () => {
    await facts.tab('All').click();
    await expect(facts.rows).toHaveCount(count);
    await takePictures(gloss, 'all-facts');
  });

  await test.step('suggestions', async () => {
    await gloss.press('F8');
    await expect(page.locator('.source-ghost-current').first()).toBeVisible();
    await takePictures(gloss, 'suggestions');
  });

  const dialogs: readonly (readonly [string, string])[] = [
    ['Control+k', 'palette'],
    ['Control+Shift+o', 'outline'],
    ['F1', 'keys'],
    ['Control+,', 'settings'],
    ['Control+e', 'export'],
    ['Control+h', 'history'],
    ['Control+Shift+n', 'entities'],
    ['Control+Shift+i', 'paste'],
  ];
  for (const [key, name] of dialogs) {
    await gloss.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
    await takePictures(gloss, name);
    await gloss.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }

  await test.step('find and details', async () => {
    await source.selectByKeys('Belmere');
    await gloss.press('Control+f');
    await source.region.getByRole('button', { name: 'Article details' }).click();
    await takePictures(gloss, 'find-and-details');
  });
});

test('pictures of the other screens', async ({ open, folder }) => {
  const gloss = await open();
  const { page } = gloss;
  await gloss.press('Control+k');
  await page.getByRole('combobox').fill('Close the project');
  await gloss.press('Enter');
  await expect(page.getByRole('heading', { name: 'Gloss' })).toBeVisible();
  await takePictures(gloss, 'home');

  await answerSaveDialog(gloss.app, join(folder, 'empty.gloss'));
  await page.getByRole('button', { name: 'New project' }).click();
  await expect(page.getByRole('heading', { name: 'No articles yet' })).toBeVisible();
  await takePictures(gloss, 'empty-project');

  const plain = join(folder, 'plain.txt');
  const question = join(folder, 'harbour-1998.txt');
  writeFileSync(plain, 'A text for the report.');
  writeFileSync(
    question,
    Buffer.from('Die Größe des Hafens übertraf alles; der Zoll, so heißt es, war müßig.', 'latin1'),
  );
  const imports = new ImportsPage(gloss);
  await imports.files([plain]);
  await expect(gloss.source.text).toContainText('A text for the report.');
  await gloss.press('Control+i');
  await expect(imports.start).toBeVisible();
  await takePictures(gloss, 'import');
  await gloss.press('Escape');
  await imports.files([plain, question, join(folder, 'missing.txt')]);
  const asked = page.getByRole('dialog', { name: 'Which reads right?' });
  await expect(asked).toBeVisible();
  await takePictures(gloss, 'charset');
  await asked.getByRole('button', { name: 'Leave this file out' }).click();
  await expect(imports.reports).toContainText('not imported');
  await imports.filter('All');
  await takePictures(gloss, 'report');
  await gloss.press('Escape');

  await test.step('a folder of named files, tables with questions, and an import that waits', async () => {
    const press = join(folder, 'press');
    mkdirSync(press);
    for (let n = 1; n <= 1500; n += 1)
      writeFileSync(
        join(
          press,
          `2025-04-${String((n % 28) + 1).padStart(2, '0')}_Harbour Gazette_Notes ${String(n)}.txt`,
        ),
        `The pier ${String(n)} was closed.\n\nNobody could say for how long it would stay so.`,
      );
    writeFileSync(join(press, 'broken.pdf'), '%PDF-1.7 of which nothing else is left');
    writeFileSync(
      join(press, 'archive.csv'),
      'Kennung;Überschrift;Artikeltext;Quelle;Erschienen am;Notiz\n' +
        '1;Der Hafen schließt;Am Freitag schloss der Hafen seine Tore. Niemand wusste, für wie lange.;Harbour Gazette;2025-04-11;\n' +
        '2;Der Hafen öffnet;Am Montag öffnete er sie wieder, und die ersten Schiffe liefen ein.;Harbour Gazette;2025-04-14;geprüft\n',
    );
    await answerOpenDialog(gloss.app, [press]);
    await gloss.press('Control+i');
    await imports.start.getByRole('button', { name: 'Choose a folder…' }).click();
    await imports.start.getByRole('button', { name: /^How/ }).click();
    await imports.start.getByRole('button', { name: '{date}_{outlet}_{title}' }).click();
    await imports.start.getByRole('textbox', { name: 'Tags' }).fill('harbour, 2025');
    await takePictures(gloss, 'import-options');
    await imports.start.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(
      gloss.status.getByRole('button', { name: /Importing [1-9][\d,]* of/ }),
    ).toBeVisible();
    await gloss.press('Control+Shift+p');
    await expect(gloss.status.getByRole('button', { name: /Import paused at/ })).toBeVisible();
    await gloss.press('Control+Shift+b');
    await expect(page.getByRole('region', { name: 'Import', exact: true })).toBeVisible();
    await takePictures(gloss, 'import-progress');
    await gloss.press('Escape');
    await gloss.press('Control+Shift+p');
    // Nothing was done meanwhile, so the question comes by itself.
    const columns = page.getByRole('dialog', { name: 'What do the columns hold?' });
    await expect(columns).toBeVisible({ timeout: 120_000 });
    await takePictures(gloss, 'columns');
    await columns.getByRole('button', { name: 'Later' }).click();
    await gloss.press('Control+Shift+r');
    await expect(imports.line('archive.csv')).toBeVisible();
    await takePictures(gloss, 'report-large');
    await gloss.press('Escape');
  });

  const bad = join(folder, 'Interviews.gloss');
  writeFileSync(bad, 'x'.repeat(5000));
  await answerOpenDialog(gloss.app, [bad]);
  await gloss.press('Control+o');
  await expect(page.getByRole('heading', { name: /not a Gloss project/ })).toBeVisible();
  await takePictures(gloss, 'failure');
});
