import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures.ts';
import { ImportsPage } from '../pages/imports-page.ts';
import type { Workbench } from '../pages/workbench.ts';
import { expectAccessible } from '../support/accessible.ts';
import { ask } from '../support/gloss-api.ts';

const filler = Array.from(
  { length: 14 },
  (_, n) =>
    `The council of Port ${String(n * 3 + 2)} heard on day ${String(n + 1)} how ${String(n * 11 + 7)} families of Skaldby were housed.`,
);
const first = [
  'Skaldby harbour to open again',
  '',
  'Belmere promised 700 tents for the families on Friday, its minister said.',
  ...filler.slice(0, 7),
  'Nobody was found in the third village of the eastern island.',
  'The harbour master wrote that ferries would sail again on Monday.',
  ...filler.slice(7),
].join('\n');
const second = first
  .replace('to open again', 'opens again')
  .replace('700 tents', '1,700 tents')
  .replace('Nobody was found in the third village of the eastern island.\n', '')
  .replace('The harbour master wrote that ferries would sail again on Monday.\n', '');

async function importText(gloss: Workbench, name: string, text: string): Promise<void> {
  const folder = test.info().outputPath('files');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, text);
  await new ImportsPage(gloss).files([path]);
}

async function articleId(gloss: Workbench, source: string): Promise<string> {
  const { rows } = await ask(gloss.page, 'article.list', { offset: 0, limit: 100 });
  return rows.find(({ sourceName }) => sourceName === source)?.id ?? '';
}

async function addFact(gloss: Workbench, id: string, quote: string): Promise<void> {
  const { text } = await ask(gloss.page, 'article.get', { id });
  const start = text.indexOf(quote);
  const spans = [{ start, end: start + quote.length }];
  await ask(gloss.page, 'fact.create', { articleId: id, factType: 'AID', spans });
}

async function verified(gloss: Workbench): Promise<void> {
  expect((await ask(gloss.page, 'project.verify', {})).findings).toEqual([]);
}

test('a near-duplicate is kept, then taken as a version, and its evidence decided by keys', async ({
  open,
}) => {
  const gloss = await open();
  const { page, status } = gloss;
  const dialog = page.getByRole('dialog');

  await test.step('a slightly changed text is noticed when it comes in', async () => {
    await importText(gloss, 'skaldby-1.txt', first);
    await expect.poll(() => articleId(gloss, 'skaldby-1.txt')).not.toBe('');
    const id = await articleId(gloss, 'skaldby-1.txt');
    for (const quote of ['700 tents', 'third village', 'ferries would sail', 'Port 23'])
      await addFact(gloss, id, quote);
    await importText(gloss, 'skaldby-2.txt', second);
    await expect(status.getByRole('button', { name: '1 near-duplicate' })).toBeVisible();
    // The report of the import leads there as well.
    await dialog.getByRole('button', { name: 'Decide about 1 near-duplicate' }).click();
  });

  await test.step('both are kept, which undo takes back', async () => {
    await expect(
      dialog.getByRole('heading', { name: 'Skaldby harbour opens again' }),
    ).toBeVisible();
    await expect(dialog.locator('del').first()).toBeVisible();
    await expectAccessible(gloss, 'a near-duplicate');
    await gloss.press('n');
    await expect(dialog.locator('[data-current]')).toBeVisible();
    await gloss.press('k');
    await expect(dialog.getByText('Nothing waits for decision')).toBeVisible();
    await expectAccessible(gloss, 'no near-duplicates');
    await dialog.getByRole('button', { name: 'Undo' }).click();
    await expect(dialog.locator('del').first()).toBeVisible();
    await expect
      .poll(async () => (await ask(page, 'near.list', { offset: 0, limit: 9 })).total)
      .toBe(1);
  });

  await test.step('the two are made one, and the evidence that waits shows', async () => {
    await dialog.getByRole('region', { name: 'Differences' }).focus();
    await gloss.press('v');
    await expect(dialog.getByRole('tab', { name: /Without a place 2/ })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await expect(dialog.getByRole('option')).toHaveCount(2);
    await expectAccessible(gloss, 'evidence without a place');
    await verified(gloss);
  });

  await test.step('one orphan is attached to other words, one kept in the older text', async () => {
    await gloss.press('t');
    const text = dialog.getByRole('textbox', { name: 'The text that is read now' });
    await expect(text).toBeFocused();
    const find = dialog.getByRole('searchbox', { name: 'Find in the text' });
    await find.fill('Port 5');
    await find.press('Enter');
    await expectAccessible(gloss, 'attaching evidence');
    await text.press('Enter');
    await expect(dialog.getByRole('tab', { name: /Without a place 1/ })).toBeVisible();
    await dialog.getByRole('listbox', { name: 'Evidence' }).press('k');
    await expect(dialog.getByRole('tab', { name: /Kept in older text 1/ })).toBeVisible();
  });

  await test.step('the changed one and the moved one are accepted', async () => {
    await expect(dialog.getByRole('tab', { name: /Changed 1/ })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await expect(dialog.getByText('1,700 tents').first()).toBeVisible();
    await gloss.press('a');
    await expect(dialog.getByRole('tab', { name: /Moved 1/ })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await gloss.press('a');
    await expect(dialog.getByRole('tab', { name: /Moved 0/ })).toBeVisible();
    await verified(gloss);
    await gloss.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(gloss.source.text).toContainText('1,700 tents');
  });

  await test.step('the older text can be looked at', async () => {
    await page.getByRole('button', { name: 'Version 2 of 2' }).click();
    await expect(dialog.getByText('read now').first()).toBeVisible();
    await expect(dialog.locator('del').first()).toBeVisible();
    await expectAccessible(gloss, 'the versions of an article');
    await gloss.press('Escape');
  });

  await test.step('all of it is undone step by step', async () => {
    await gloss.source.focus();
    for (let left = await gloss.undoDepth(); left > 0; left -= 1) {
      await gloss.press('Control+z');
      await gloss.expectUndoDepth(left - 1);
    }
    expect((await ask(page, 'near.list', { offset: 0, limit: 9 })).total).toBe(0);
    expect(await articleId(gloss, 'skaldby-1.txt')).toBe('');
    await verified(gloss);
  });
});
