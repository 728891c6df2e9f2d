import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures.ts';
import { ArticleDetails } from '../pages/article-details.ts';
import { ImportsPage } from '../pages/imports-page.ts';
import type { Workbench } from '../pages/workbench.ts';
import { readCsv } from '../support/csv.ts';
import { answerSaveDialog } from '../support/dialogs.ts';
import { dropFiles } from '../support/drop.ts';
import { ask } from '../support/gloss-api.ts';

const words =
  'harbour pier ferry council engine storm crew bridge quay tender freight winter ledger signal rope pilot dock cargo tide lantern'.split(
    ' ',
  );

/** Prose that is no near-duplicate of another number's. */
function prose(n: number): string {
  let seed = n * 7919 + 17;
  const next = (): string => {
    seed = (seed * 48_271) % 2_147_483_647;
    return words[seed % words.length] ?? '';
  };
  const sentence = (): string => Array.from({ length: 9 }, next).join(' ');
  return `Number ${String(n)} of the ${next()}.\n\n${Array.from({ length: 6 }, sentence).join('. ')}.`;
}

function writeTexts(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  for (let n = 1; n <= count; n += 1)
    writeFileSync(join(folder, `2025-04-02_Harbour Gazette_Notes ${String(n)}.txt`), prose(n));
}

async function articles(gloss: Workbench): Promise<number> {
  return (await ask(gloss.page, 'project.info', {})).articles;
}

async function newestBatch(gloss: Workbench) {
  const { rows } = await ask(gloss.page, 'batch.list', { offset: 0, limit: 1 });
  const [batch] = rows;
  if (batch === undefined) throw new Error('Nothing was imported');
  return batch;
}

test('a folder is dropped, watched, paused, gone on with and cancelled, and undone by key', async ({
  open,
  folder,
}) => {
  const gloss = await open();
  const { page, status } = gloss;
  const imports = new ImportsPage(gloss);
  const before = await articles(gloss);
  const mixed = join(folder, 'mixed');
  writeTexts(mixed, 3000);
  writeFileSync(join(mixed, '0 twin.txt'), prose(1));
  writeFileSync(join(mixed, '1 broken.pdf'), '%PDF-1.7 and nothing of it');

  await dropFiles(page, [mixed]);
  await expect(imports.start).toContainText('Folder mixed');
  await imports.start.getByRole('button', { name: 'Read the names so' }).click();
  await expect(imports.start.getByText('Outlet Harbour Gazette').first()).toBeVisible();
  await imports.start.getByRole('button', { name: 'Import', exact: true }).press('Enter');
  await expect(
    status.getByRole('button', { name: /^Importing [1-9][\d,]* of 3,002/ }),
  ).toBeVisible();

  await gloss.press('Control+Shift+b');
  const panel = page.getByRole('region', { name: 'Import', exact: true });
  await expect(panel).toContainText('3,002 files from mixed');
  await gloss.press('Control+Shift+p');
  await expect(status.getByRole('button', { name: /^Import paused at/ })).toBeVisible();
  const paused = await newestBatch(gloss);
  expect(paused.state).toBe('paused');
  expect(paused.filesDone).toBeLessThan(paused.files);
  expect(await articles(gloss)).toBe(before + paused.imported);

  await test.step('the coder reads on meanwhile, and is not moved', async () => {
    await gloss.press('Control+Shift+p');
    await expect(status.getByRole('button', { name: /^Importing/ })).toBeVisible();
    const first = gloss.articles.getByRole('option').first();
    await first.click();
    const title = await first.locator('.article-option-title').innerText();
    await expect(gloss.source.region.getByRole('heading', { name: title })).toBeVisible();
    await expect
      .poll(async () => (await newestBatch(gloss)).filesDone)
      .toBeGreaterThan(paused.filesDone);
    await expect(gloss.source.region.getByRole('heading', { name: title })).toBeVisible();
  });
  await gloss.press('Control+.');
  await expect(status).toContainText(/Import cancelled at/);
  const cancelled = await newestBatch(gloss);
  expect(cancelled.state).toBe('cancelled');
  expect(cancelled.filesDone).toBeLessThan(cancelled.files);
  expect(await articles(gloss)).toBe(before + cancelled.imported);

  await test.step('the report says what was read, and what was not', async () => {
    await gloss.press('Control+Shift+r');
    await expect(imports.reports).toContainText('Import cancelled at');
    await imports.filter('Not read');
    await imports.lines.first().click();
    await expect(imports.details).toContainText('It was not read before the import stopped.');
    await imports.filter('Imported');
    await expect(imports.line('0 twin.txt')).toBeVisible();
    await gloss.press('Escape');
  });
  const depth = await gloss.undoDepth();
  await gloss.press('Control+z');
  await gloss.expectUndoDepth(depth - 1);
  expect(await articles(gloss)).toBe(before);
  await gloss.press('Control+y');
  await gloss.expectUndoDepth(depth);
  expect(await articles(gloss)).toBe(before + cancelled.imported);
});

test('an import that was paused is offered when the project is opened again', async ({
  open,
  folder,
}) => {
  const press = join(folder, 'press');
  writeTexts(press, 1500);
  const first = await open();
  await dropFiles(first.page, [press]);
  await new ImportsPage(first).start
    .getByRole('button', { name: 'Import', exact: true })
    .press('Enter');
  await expect(first.status.getByRole('button', { name: /^Importing [1-9]/ })).toBeVisible();
  await first.press('Control+Shift+p');
  await expect(first.status.getByRole('button', { name: /^Import paused at/ })).toBeVisible();
  await first.close();

  const gloss = await open();
  const notice = gloss.page.getByRole('region', { name: 'Import that has stopped' });
  await expect(notice).toContainText(/1,500 files from press: this import was paused at/);
  await notice.getByRole('button', { name: 'Go on' }).click();
  await expect(notice).toBeHidden();
  await expect(gloss.status).toContainText('1,500 articles imported', { timeout: 120_000 });
  const batch = await newestBatch(gloss);
  expect(batch).toMatchObject({ state: 'done', filesDone: 1500, imported: 1500 });
});

const table = (rows: readonly string[]): string =>
  ['Kennung;Überschrift;Inhaltliches;Blatt', ...rows].join('\r\n');

test('the columns of a table are asked for once, and the report is saved', async ({
  open,
  folder,
}) => {
  const gloss = await open();
  const { page, source, status } = gloss;
  const imports = new ImportsPage(gloss);
  const before = await articles(gloss);
  const path = join(folder, 'erste.csv');
  writeFileSync(
    path,
    table([`1;Eins;${prose(1).replaceAll('\n', ' ')};Küste`, '2;Zwei;Der zweite Text.;Küste']),
  );
  await dropFiles(page, [path]);
  const question = page.getByRole('dialog', { name: 'What do the columns hold?' });
  await expect(question).toContainText('erste.csv');
  const holds = (name: string) => question.getByRole('combobox', { name: `What ${name} holds` });
  await holds('Inhaltliches').selectOption('Text of the article');
  await holds('Überschrift').selectOption('Title');
  await holds('Blatt').selectOption('Outlet');
  const preview = question.getByRole('region', { name: 'Article as it would be' });
  await expect(preview.getByRole('heading', { name: 'Eins' })).toBeVisible();
  await expect(preview).toContainText('Küste');
  await preview.getByRole('button', { name: 'The row after' }).click();
  await expect(preview).toContainText('Der zweite Text.');
  await gloss.press('Control+Enter');
  await expect(question).toBeHidden();
  await expect(source.region.getByRole('heading', { name: 'Eins' })).toBeVisible();
  expect(await articles(gloss)).toBe(before + 2);

  await test.step('a second table of the same columns asks no more', async () => {
    const second = join(folder, 'zweite.csv');
    writeFileSync(
      second,
      table(['3;Drei;Der dritte Text.;Küste', '4;Vier;Der zweite Text.;Küste']),
    );
    await dropFiles(page, [second]);
    await expect(imports.reports).toContainText('1 article imported, 1 already in the project');
    await expect(question).toBeHidden();
    expect(await articles(gloss)).toBe(before + 3);
  });

  await test.step('its report is filtered, and saved as CSV', async () => {
    await imports.filter('Already in the project');
    await expect(imports.lines).toHaveCount(1);
    await expect(imports.lines.first()).toContainText('the same text as Zwei');
    const report = join(folder, 'report.csv');
    await answerSaveDialog(gloss.app, report);
    await imports.reports.getByRole('button', { name: 'Save report…' }).click();
    await expect(status).toContainText('Report saved as');
    const rows = readCsv(report);
    expect(Object.keys(rows[0] ?? {}).join(',')).toBe(
      'path,outcome,title,article_id,reason,hint,notes,time',
    );
    expect(rows.map((row) => row['outcome'])).toEqual(['imported', 'duplicate']);
    expect(rows.map((row) => row['title'])).toEqual(['Drei', 'Zwei']);
  });

  await test.step('and the import is undone there, and redone by key', async () => {
    await imports.reports.getByRole('button', { name: 'Undo this import' }).click();
    await expect(imports.reports).toContainText('undone');
    expect(await articles(gloss)).toBe(before + 2);
    await expect(imports.reports.getByRole('button', { name: 'Undo this import' })).toBeDisabled();
    await imports.filter('All');
    await gloss.press('Control+y');
    await expect(imports.reports).not.toContainText('undone');
    expect(await articles(gloss)).toBe(before + 3);
    await imports.close();
  });
});

test('a page is read again as a whole, and undone', async ({ open, folder }) => {
  const gloss = await open();
  const { page, source } = gloss;
  const path = join(folder, 'page.html');
  const paragraphs = Array.from({ length: 5 }, (_, n) => `<p>${prose(n + 50)}</p>`).join('');
  writeFileSync(
    path,
    `<!doctype html><title>The long quay</title><nav><a href="/">Front page</a></nav>
    <article><h1>The long quay</h1>${paragraphs}</article>
    <footer>Imprint of the gazette</footer>`,
  );
  await dropFiles(page, [path]);
  await expect(source.text).toContainText('Number 50 of the');
  await expect(source.text).not.toContainText('Imprint of the gazette');
  const details = new ArticleDetails(page);
  await details.open();
  const read = source.region.getByRole('region', { name: 'How it was read' });
  await expect(read).toContainText('From page.html');
  await read.getByRole('button', { name: 'Read again…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Read again' });
  await expect(dialog.getByRole('button', { name: 'Read again' })).toBeDisabled();
  await dialog.getByRole('radio', { name: /All of its text/ }).check({ force: true });
  const depth = await gloss.undoDepth();
  await gloss.press('Enter');
  await expect(dialog).toBeHidden();
  await gloss.expectUndoDepth(depth + 1);
  await expect.poll(async () => source.text.innerText()).toContain('Front page');

  await test.step('the original is saved byte for byte', async () => {
    const saved = join(folder, 'saved.html');
    await answerSaveDialog(gloss.app, saved);
    await read.getByRole('button', { name: 'Save original…' }).click();
    await expect(gloss.status).toContainText('Original saved as');
    expect(readFileSync(saved)).toEqual(readFileSync(path));
  });
  await source.focus();
  await gloss.press('Control+z');
  await gloss.expectUndoDepth(depth);
  await expect.poll(async () => source.text.innerText()).not.toContain('Front page');
});
