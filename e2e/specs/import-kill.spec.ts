import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import type { ImportBatch } from '../../src/shared/domain/batch.ts';
import { expect, test } from '../fixtures.ts';
import { cli } from '../support/cli.ts';
import { answerOpenDialog, answerSaveDialog } from '../support/dialogs.ts';
import { ask } from '../support/gloss-api.ts';
import { manyArticles } from '../support/many-articles.ts';
import { hostPid, killAll } from '../support/processes.ts';

const count = 400;
/** So many that the import is still running when the window has been asked a while. */
const many = 1000;

async function newest(page: Page): Promise<ImportBatch> {
  const { rows } = await ask(page, 'batch.list', { offset: 0, limit: 1 });
  const [batch] = rows;
  if (batch === undefined) throw new Error('There is no batch');
  return batch;
}

async function articles(page: Page): Promise<number> {
  return (await ask(page, 'project.info', {})).articles;
}

/** Waits until so many articles are there, and no longer: the import goes on meanwhile. */
async function expectMoreThan(page: Page, least: number): Promise<void> {
  await expect.poll(async () => articles(page), { intervals: [20] }).toBeGreaterThan(least);
}

/** Begins an import and does not wait for its end, which may never come. */
function begin(page: Page): Promise<unknown> {
  return ask(page, 'import.files', {}).catch(() => null);
}

test('a power cut amid an import: it goes on where it stopped, and nothing is lost or doubled', async ({
  open,
  userData,
  folder,
}) => {
  const project = join(userData, 'Sample project.gloss');
  const gloss = await open();
  const { page } = gloss;
  const before = await articles(page);
  await answerOpenDialog(gloss.app, [manyArticles(folder, count)]);
  const running = begin(page);
  await expectMoreThan(page, before + 60);
  await killAll(gloss);
  await running;
  expect(await cli('verify', project)).toMatchObject({ code: 0, json: { ok: true, findings: [] } });

  const again = await open();
  const stopped = await newest(again.page);
  expect(stopped.state).toBe('interrupted');
  expect(stopped.imported).toBeGreaterThan(60);
  expect(stopped.filesDone).toBeLessThan(count);
  expect(await articles(again.page)).toBe(before + stopped.imported);
  const { batch } = await ask(again.page, 'import.resume', { batchId: stopped.id });
  expect(batch).toMatchObject({ state: 'done', imported: count, duplicates: 0, filesDone: count });
  expect(await articles(again.page)).toBe(before + count);

  await ask(again.page, 'history.undo', { count: 1 });
  expect(await articles(again.page)).toBe(before);
  await ask(again.page, 'history.redo', { count: 1 });
  expect(await articles(again.page)).toBe(before + count);
  await again.close();
  expect(await cli('verify', project)).toMatchObject({ code: 0, json: { ok: true, findings: [] } });
});

test('Gloss may be closed amid an import, which then waits to be resumed', async ({
  open,
  folder,
}) => {
  const gloss = await open();
  const before = await articles(gloss.page);
  await answerOpenDialog(gloss.app, [manyArticles(folder, count)]);
  const running = begin(gloss.page);
  await expectMoreThan(gloss.page, before + 30);
  await gloss.close();
  await running;

  const again = await open();
  const stopped = await newest(again.page);
  expect(stopped.state).toBe('interrupted');
  expect(await articles(again.page)).toBe(before + stopped.imported);
  const { batch } = await ask(again.page, 'import.resume', { batchId: stopped.id });
  expect(batch).toMatchObject({ state: 'done', imported: count, duplicates: 0, failed: 0 });
});

test('the processes behind an import may die, and it goes on by itself', async ({
  open,
  folder,
}) => {
  const gloss = await open();
  const { page } = gloss;
  const before = await articles(page);
  await answerOpenDialog(gloss.app, [manyArticles(folder, count)]);
  const running = ask(page, 'import.files', {});
  await expectMoreThan(page, before + 20);
  process.kill(await hostPid(gloss, 'importer'), 'SIGKILL');
  await expectMoreThan(page, before + 120);
  process.kill(await hostPid(gloss, 'store'), 'SIGKILL');
  const outcome = await running;
  expect(outcome?.batch).toMatchObject({ state: 'done', imported: count, duplicates: 0 });
  expect(await articles(page)).toBe(before + count);
});

test('the window is answered while an import runs, and an import is paused and resumed', async ({
  open,
  folder,
}, info) => {
  const gloss = await open();
  const { page } = gloss;
  const before = await articles(page);
  await answerOpenDialog(gloss.app, [manyArticles(folder, many)]);
  const running = ask(page, 'import.files', {});
  await expectMoreThan(page, before);
  const waits = await page.evaluate(async () => {
    const all: number[] = [];
    for (let n = 0; n < 20; n += 1) {
      const start = performance.now();
      await window.gloss.call('article.list', { offset: 0, limit: 50 });
      all.push(performance.now() - start);
      await new Promise((done) => {
        setTimeout(done, 20);
      });
    }
    return all.toSorted((a, b) => a - b);
  });
  const median = (waits[10] ?? 0).toFixed(1);
  const slowest = (waits.at(-1) ?? 0).toFixed(1);
  info.annotations.push({
    type: 'figures',
    description: `article.list during the import: median ${median} ms, slowest ${slowest} ms`,
  });
  await ask(page, 'import.pause', {});
  const paused = (await running)?.batch;
  expect(paused?.state).toBe('paused');
  expect(await articles(page)).toBe(before + (paused?.imported ?? 0));
  const { batch } = await ask(page, 'import.resume', { batchId: paused?.id ?? '' });
  expect(batch).toMatchObject({ state: 'done', imported: many });

  const path = join(folder, 'report.csv');
  await answerSaveDialog(gloss.app, path);
  expect(await ask(page, 'import.saveReport', { batchId: batch.id })).toBe(path);
  expect(readFileSync(path, 'utf8').trimEnd().split('\r\n')).toHaveLength(many + 1);
  const { rows } = await ask(page, 'batch.items', { batchId: batch.id, offset: 7, limit: 1 });
  const original = join(folder, 'original.txt');
  await answerSaveDialog(gloss.app, original);
  await ask(page, 'article.saveOriginal', { articleId: rows[0]?.articleId ?? '' });
  expect(readFileSync(original).equals(readFileSync(rows[0]?.path ?? ''))).toBe(true);
});

test('a folder of broken and hostile files harms nobody', async ({ open, folder }) => {
  const program = resolve(import.meta.dirname, '../../src/importers/testing/hostile/main.ts');
  const hostile = join(folder, 'hostile');
  execFileSync(process.execPath, [program, hostile]);
  expect(existsSync(join(hostile, 'bomb.zip'))).toBe(true);
  const gloss = await open();
  const { page } = gloss;
  const before = await articles(page);
  await answerOpenDialog(gloss.app, [hostile]);
  const outcome = await ask(page, 'import.files', {});
  expect(outcome?.batch).toMatchObject({ state: 'done' });
  expect(outcome?.batch.filesDone).toBe(outcome?.batch.files);
  const { rows } = await ask(page, 'batch.items', {
    batchId: outcome?.batch.id ?? '',
    outcomes: ['failed'],
    offset: 0,
    limit: 1000,
  });
  expect(rows.length).toBeGreaterThan(50);
  for (const { path, message, hint } of rows)
    expect(
      [path, message, hint].every((part) => (part ?? '') !== ''),
      path,
    ).toBe(true);
  expect(rows.filter(({ path }) => path.includes('good one'))).toEqual([]);
  expect(await articles(page)).toBe(before + (outcome?.batch.imported ?? 0));
});
