import { writeFileSync } from 'node:fs';
import { expect, test } from '../fixtures.ts';
import { expectAccessible } from '../support/accessible.ts';
import { seriousFindings } from '../support/axe.ts';
import { codeFacts } from '../support/coded-facts.ts';
import { ImportsPage } from '../pages/imports-page.ts';
import { answerOpenDialog, answerSaveDialog } from '../support/dialogs.ts';
import { ask } from '../support/gloss-api.ts';

test('the workbench and its dialogs', async ({ open, folder }) => {
  const gloss = await open();
  const { facts, page, source } = gloss;
  await codeFacts(page);
  await gloss.reload();
  await expect(facts.tab('Aid')).toContainText('5');
  await facts.tab('Aid').click();
  await expect(facts.rows).toHaveCount(5);
  await expectAccessible(gloss, 'an article with facts');

  await test.step('an editor for each type of value', async () => {
    const columns = [
      ['Aid', 1, 'donor'],
      ['Aid', 1, 'measure'],
      ['Aid', 1, 'quantity'],
      ['Aid', 1, 'value'],
      ['Aid', 3, 'announced_on'],
      ['Statement', 1, 'office'],
      ['Statement', 1, 'said'],
    ] as const;
    for (const [tab, row, column] of columns) {
      await facts.tab(tab).click();
      const fact = facts.rows.nth(row - 1);
      const number = Number(await fact.locator('[col-id="n"]').innerText());
      await facts.edit(number, column);
      await expectAccessible(gloss, `the editor of ${column}`);
      await gloss.press('Escape');
    }
  });

  const dialogs: readonly (readonly [string, string, string])[] = [
    ['Control+k', 'Commands and articles', 'the palette'],
    ['F1', 'All keys', 'the keys'],
    ['Control+,', 'Settings', 'the settings'],
    ['Control+e', 'Export', 'the export'],
    ['Control+h', 'History', 'the history'],
    ['Control+Shift+i', 'Import pasted text', 'the paste dialog'],
  ];
  for (const [key, name, what] of dialogs) {
    await gloss.press(key);
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    await expectAccessible(gloss, what);
    await gloss.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }

  await test.step('the find bar, a selection and the details of an article', async () => {
    await source.selectByKeys('Belmere');
    await gloss.press('Control+f');
    await expect(source.region.getByRole('textbox', { name: 'Find', exact: true })).toBeVisible();
    await source.region.getByRole('button', { name: 'Article details' }).click();
    await source.region.getByRole('textbox', { name: 'Published' }).fill('soon');
    await gloss.press('Enter');
    await expectAccessible(gloss, 'the find bar and the details');
  });

  await test.step('an import’s report and question', async () => {
    const path = `${folder}/plain.txt`;
    const question = `${folder}/question.txt`;
    writeFileSync(path, 'A text for the report.');
    writeFileSync(question, Buffer.from('Größe und Übermaß', 'latin1'));
    const imports = new ImportsPage(gloss);
    await imports.files([path]);
    await expect(source.text).toContainText('A text for the report.');
    await imports.choose([path, question, `${folder}/missing.txt`]);
    await imports.start.getByRole('button', { name: /^How/ }).click();
    await imports.start.getByRole('textbox', { name: 'Published' }).fill('soon');
    await expectAccessible(gloss, 'the import dialog');
    await imports.start.getByRole('textbox', { name: 'Published' }).fill('');
    await gloss.press('Enter');
    const asked = page.getByRole('dialog', { name: 'Which reads right?' });
    await expect(asked).toBeVisible();
    await expectAccessible(gloss, 'the question of an encoding');
    await asked.getByRole('button', { name: 'Leave this file out' }).click();
    await expect(imports.reports).toContainText('not imported');
    await expectAccessible(gloss, 'the report of an import');
    await gloss.press('Escape');
    const table = `${folder}/table.csv`;
    writeFileSync(table, 'Kennung;Inhaltliches\n1;Der Hafen schloss.\n2;Er öffnete wieder.\n');
    await imports.files([table]);
    await expect(page.getByRole('dialog', { name: 'What do the columns hold?' })).toBeVisible();
    await expectAccessible(gloss, 'the question of columns');
    await page.getByRole('button', { name: 'Later' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  await test.step('how an article was read, and reading it again', async () => {
    await source.region.getByRole('button', { name: 'Read again…' }).click();
    await expect(page.getByRole('dialog', { name: 'Read again' })).toBeVisible();
    await expectAccessible(gloss, 'the dialog to read again');
    await gloss.press('Escape');
  });
});

test('the screens without an article', async ({ open, folder }) => {
  const gloss = await open();
  const { page } = gloss;
  await gloss.press('Control+k');
  await page.getByRole('combobox').fill('Close the project');
  await gloss.press('Enter');
  await expect(page.getByRole('heading', { name: 'Gloss' })).toBeVisible();
  await expectAccessible(gloss, 'home');

  await test.step('the checker does find what is wrong', async () => {
    await page.evaluate(() => {
      const bad = document.createElement('p');
      bad.id = 'bad';
      bad.style.color = 'rgb(200, 200, 200)';
      bad.style.background = 'white';
      bad.append('Hardly to be read', document.createElement('button'));
      document.querySelector('main')?.append(bad);
    });
    const found = (await seriousFindings(page)).map((line) => line.split(':')[0]);
    expect(new Set(found)).toEqual(new Set(['button-name', 'color-contrast']));
    await page.evaluate(() => document.getElementById('bad')?.remove());
  });

  await answerSaveDialog(gloss.app, `${folder}/empty.gloss`);
  await page.getByRole('button', { name: 'New project' }).click();
  await expect(page.getByRole('heading', { name: 'No articles yet' })).toBeVisible();
  expect((await ask(page, 'project.info', {})).articles).toBe(0);
  await expectAccessible(gloss, 'an empty project');

  const bad = `${folder}/bad.gloss`;
  writeFileSync(bad, 'x');
  await answerOpenDialog(gloss.app, [bad]);
  await gloss.press('Control+o');
  await expect(page.getByRole('alert')).toBeVisible();
  await expectAccessible(gloss, 'a failure');
});
