import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ImportsPage } from '../pages/imports-page.ts';
import { dropFiles } from '../support/drop.ts';
import { ask } from '../support/gloss-api.ts';
import { shareGloss } from '../support/shared-gloss.ts';

const shared = shareGloss();

/** Writes files and imports them by the dialog. */
async function importFiles(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  const gloss = shared.gloss();
  const folder = test.info().outputPath('files');
  mkdirSync(folder, { recursive: true });
  const paths = Object.entries(files).map(([name, content]) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  });
  await new ImportsPage(gloss).files(paths);
}

function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');

test('text files in UTF-8 and UTF-16 come in as they are read', async () => {
  const { articles, page, source } = shared.gloss();
  await importFiles({
    'eight.txt': '\ufeffTallinn café\r\nnaïve 🙂\rthree',
    'little.txt': utf16('Läänemeri kutsub\nsecond line', 'le'),
    'big.txt': utf16('Море кличе\nsecond line', 'be'),
  });
  await expect(page.getByText('3 articles imported').first()).toBeVisible();
  await expect(source.text).toContainText('Tallinn café');
  const { rows } = await ask(page, 'article.list', { offset: 0, limit: 100 });
  const texts = await Promise.all(
    rows
      .filter(({ sourceName }) => /^(eight|little|big)\.txt$/.test(sourceName))
      .map(async ({ id }) => (await ask(page, 'article.get', { id })).text),
  );
  expect(texts.toSorted()).toEqual(
    [
      'Tallinn café\nnaïve 🙂\nthree',
      'Läänemeri kutsub\nsecond line',
      'Море кличе\nsecond line',
    ].toSorted(),
  );
  await expect(articles.getByRole('option', { name: 'Море кличе' })).toBeVisible();
});

test('a file that does not say its encoding is asked about, with how it would read', async () => {
  const gloss = shared.gloss();
  const { page, source } = gloss;
  await importFiles({
    'paris.txt': latin('À Paris, l’été coûte 5 €.'.replaceAll('’', '\x92').replaceAll('€', '\x80')),
    'other.txt': latin('Größe und Übermaß: die Straße war naß.'),
  });
  const dialog = page.getByRole('dialog', { name: 'Which reads right?' });
  await expect(dialog).toContainText('paris.txt');
  await expect(dialog).toContainText('1 more to ask after this');
  await dialog.getByRole('radio', { name: /windows-1252.*À Paris, l’été coûte 5 €\./ }).check();
  await dialog.getByRole('button', { name: /^Import/ }).press('Enter');
  await expect(source.text).toContainText('À Paris, l’été coûte 5 €.');
  await expect(dialog).toContainText('other.txt');
  await dialog.getByRole('button', { name: 'Leave this file out' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('1 article imported').first()).toBeVisible();
});

test('files can be dropped on the window', async () => {
  const { page, source } = shared.gloss();
  const path = test.info().outputPath('dropped.html');
  writeFileSync(path, '<!doctype html><title>Dropped</title><p>It fell into the window.</p>');
  await dropFiles(page, [path]);
  await expect(source.text).toContainText('It fell into the window.');
  await expect(page.getByText('Drop the files to import them')).toBeHidden();
});

test('a text can be pasted, with its leading date', async () => {
  const gloss = shared.gloss();
  const { app, page, source } = gloss;
  const text = 'date 2025-04-04 The ministers met.\n\n  Second paragraph, kept as it is.';
  await app.evaluate(({ clipboard }, words) => clipboard.writeText(words), text);
  await gloss.press('Control+Shift+i');
  const dialog = page.getByRole('dialog', { name: 'Import pasted text' });
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await expect(dialog.getByRole('button', { name: /^Import/ })).toBeDisabled();
  await gloss.press('Control+v');
  await gloss.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(source.text).toContainText('date 2025-04-04 The ministers met.');
  await expect(source.region).toContainText('4 Apr 2025');
  const { rows } = await ask(page, 'article.list', {
    offset: 0,
    limit: 1,
    search: 'ministers met',
  });
  const article = await ask(page, 'article.get', { id: rows[0]?.id ?? '' });
  expect(article).toMatchObject({ text, published: '2025-04-04' });
});

test('the same text again is noticed and shown, not doubled', async () => {
  const gloss = shared.gloss();
  const { page, source } = gloss;
  const before = (await ask(page, 'project.info', {})).articles;
  const depth = await gloss.undoDepth();
  await importFiles({ 'first.txt': 'Only once in the project.' });
  await gloss.expectUndoDepth(depth + 1);
  await gloss.articles.getByRole('option').first().click();
  await expect(source.text).not.toContainText('Only once');
  // The same words with other line ends and under another name.
  await importFiles({ 'second.txt': '\ufeffOnly once in the project.' });
  const imports = new ImportsPage(gloss);
  await expect(imports.reports).toContainText('Nothing imported, 1 already in the project');
  await expect(imports.line('second.txt')).toContainText('the same text as');
  await imports.reports.getByRole('button', { name: 'Open that article' }).click();
  await expect(source.text).toContainText('Only once in the project.');
  expect((await ask(page, 'project.info', {})).articles).toBe(before + 1);
  await gloss.expectUndoDepth(depth + 1);
});

test('files that cannot be read are named with reason and cure, and the rest comes in', async () => {
  const gloss = shared.gloss();
  const { source } = gloss;
  const folder = test.info().outputPath('files');
  mkdirSync(join(folder, 'a folder'), { recursive: true });
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'blank.html'), '<html><script>var text = 1</script></html>');
  writeFileSync(
    join(folder, 'picture.txt'),
    Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  );
  writeFileSync(join(folder, 'huge.txt'), 'x');
  truncateSync(join(folder, 'huge.txt'), 65 * 1024 * 1024);
  writeFileSync(join(folder, 'good.txt'), 'The one good file.');
  const names = [
    'empty.txt',
    'blank.html',
    'picture.txt',
    'huge.txt',
    'a folder',
    'gone.txt',
    'good.txt',
  ];
  const imports = new ImportsPage(gloss);
  await imports.files(names.map((name) => join(folder, name)));
  await expect(imports.reports).toContainText(/1 article imported, \d not imported/);
  const expected: readonly (readonly [string, RegExp])[] = [
    ['empty.txt', /no text in it.*Open it/s],
    ['blank.html', /no text in it.*Open it/s],
    ['picture.txt', /.{10,}\..{10,}\./s],
    ['huge.txt', /larger than 64 MB.*Split it/s],
    ['a folder', /no file in it.*passed over/s],
    ['gone.txt', /is not there any more.*Check/s],
  ];
  for (const [name, why] of expected) {
    await imports.line(name).click();
    await expect(imports.details).toContainText(why);
  }
  await imports.close();
  await expect(source.text).toContainText('The one good file.');
});

test('details are edited beside the text, kept as typed when wrong, and undone', async () => {
  const gloss = shared.gloss();
  const { page, source } = gloss;
  await importFiles({ 'details.txt': 'An article without details.' });
  await expect(source.text).toContainText('An article without details.');
  const depth = await gloss.undoDepth();
  await source.region.getByRole('button', { name: 'Article details' }).click();
  const form = source.region.getByRole('form', { name: 'Article details' });
  const field = (name: string) => form.getByRole('textbox', { name, exact: true });

  await field('Title').fill('A better title');
  await field('Title').press('Tab');
  await expect(source.region.getByRole('heading', { name: 'A better title' })).toBeVisible();
  await expect(gloss.articles.getByRole('option', { name: 'A better title' })).toBeVisible();
  await expect(field('Outlet')).toBeFocused();
  await field('Outlet').fill('Harbour Gazette');
  await field('Outlet').press('Enter');
  await gloss.expectUndoDepth(depth + 2);

  const published = field('Published');
  for (const [typed, why] of [
    ['next week', /Write a date as 2025-04-11/],
    ['2025-02-30', /There is no 2025-02-30/],
    ['2025-02-03T25:00', /There is no time/],
  ] as const) {
    await published.fill(typed);
    await published.press('Enter');
    await expect(form.getByRole('alert')).toContainText(why);
    await expect(published).toHaveValue(typed);
    await expect(published).toHaveAttribute('aria-invalid', 'true');
  }
  await gloss.expectUndoDepth(depth + 2);
  await published.fill('2025-04-11 14:07Z');
  await published.press('Enter');
  await expect(published).toHaveValue('2025-04-11T14:07Z');
  await expect(form.getByRole('alert')).toBeHidden();
  await gloss.expectUndoDepth(depth + 3);

  await source.focus();
  await gloss.press('Control+z', 'Control+z', 'Control+z');
  await gloss.expectUndoDepth(depth);
  await expect(published).toHaveValue('');
  await expect(source.region.getByRole('heading', { name: 'A better title' })).toBeHidden();
  await gloss.press('Control+y');
  await expect(source.region.getByRole('heading', { name: 'A better title' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Articles' })).toContainText('A better title');
});

test('details that cannot be saved are kept, whatever is read meanwhile', async () => {
  const gloss = shared.gloss();
  const { source, articles } = gloss;
  await importFiles({ 'first-kept.txt': 'The first of two.', 'second-kept.txt': 'The second.' });
  await expect(articles.getByRole('option', { name: 'second-kept' })).toBeVisible();
  const article = (name: string) => articles.getByRole('option', { name });
  const form = source.region.getByRole('form', { name: 'Article details' });
  const field = (name: string) => form.getByRole('textbox', { name, exact: true });
  await article('second-kept').click();
  await expect(source.text).toContainText('The second.');
  // Left open by the test before, perhaps.
  const details = source.region.getByRole('button', { name: 'Article details' });
  if ((await details.getAttribute('aria-expanded')) === 'false') await details.click();
  await field('Published').fill('soon');
  await field('Outlet').fill('Left without a key');
  await article('first-kept').click();
  await expect(source.text).toContainText('The first of two.');
  await article('second-kept').click();
  await expect(field('Published')).toHaveValue('soon');
  await expect(field('Outlet')).toHaveValue('Left without a key');
  await expect(form.getByRole('alert')).toContainText('Write a date as 2025-04-11');
  await details.click();
  await source.region.getByRole('button', { name: 'Not saved: soon' }).click();
  await field('Published').fill('2025-04-12');
  await field('Published').press('Enter');
  await expect(form.getByRole('alert')).toBeHidden();
});
