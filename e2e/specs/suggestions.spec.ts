import { join } from 'node:path';
import { expect, test } from '../fixtures.ts';
import { SuggestionsPage } from '../pages/suggestions-page.ts';
import type { Workbench } from '../pages/workbench.ts';
import { expectAccessible } from '../support/accessible.ts';

import { readCsv } from '../support/csv.ts';
import { ask } from '../support/gloss-api.ts';
import { cli } from '../support/cli.ts';

/** Opens the sample's live blog, with its suggestions there. */
async function openBlog(
  open: () => Promise<Workbench>,
): Promise<{ gloss: Workbench; suggestions: SuggestionsPage; total: number }> {
  const gloss = await open();
  await gloss.articles.getByRole('option', { name: /Narrow Sea, Day 583/ }).click();
  const suggestions = new SuggestionsPage(gloss.page);
  await gloss.source.settled();
  await expect(suggestions.rows.first()).toBeVisible();
  return { gloss, suggestions, total: await suggestions.left() };
}

test('suggestions are stepped through, accepted, edited, rejected and undone', async ({ open }) => {
  const { gloss, suggestions, total } = await openBlog(open);
  const { facts, page } = gloss;
  expect(total).toBeGreaterThan(4);
  const depth = await gloss.undoDepth();

  await test.step('a key goes to the next one, and its words show in the text', async () => {
    await gloss.press('F8');
    await expect(suggestions.current).toHaveCount(1);
    await expect(
      suggestions.ghosts.and(page.locator('.source-ghost-current')).first(),
    ).toBeVisible();
    await expectAccessible(gloss, 'the suggestions');
  });

  await test.step('accepting makes a fact with evidence, and goes on', async () => {
    const before = await suggestions.current.getAttribute('id');
    await gloss.press('F9');
    await gloss.expectUndoDepth(depth + 1);
    await expect(facts.rows).toHaveCount(1);
    await expect.poll(() => suggestions.left()).toBe(total - 1);
    await expect(suggestions.current).toHaveCount(1);
    expect(before).not.toBeNull();
    const { rows } = await ask(page, 'fact.list', {
      offset: 0,
      limit: 10,
      query: { articleId: null, factType: null },
    });
    expect(rows[0]?.evidence.length).toBeGreaterThan(0);
    expect(Object.keys(rows[0]?.cells ?? {}).length).toBeGreaterThan(0);
  });

  await test.step('rejecting puts it away, also after the article was left', async () => {
    await gloss.press('F7');
    await gloss.expectUndoDepth(depth + 2);
    await expect.poll(() => suggestions.left()).toBe(total - 2);
    await gloss.articles.getByRole('option').nth(1).click();
    await gloss.articles.getByRole('option', { name: /Narrow Sea, Day 583/ }).click();
    await expect(suggestions.rows.first()).toBeVisible();
    await expect.poll(() => suggestions.left()).toBe(total - 2);
  });

  await test.step('undo brings both back, redo takes them away again', async () => {
    await gloss.source.focus();
    await gloss.press('Control+z');
    await expect.poll(() => suggestions.left()).toBe(total - 1);
    await gloss.press('Control+z');
    await expect.poll(() => suggestions.left()).toBe(total);
    await expect(facts.rows).toHaveCount(0);
    await gloss.press('Control+y', 'Control+y');
    await expect.poll(() => suggestions.left()).toBe(total - 2);
    await expect(facts.rows).toHaveCount(1);
  });

  await test.step('accept and edit lands in a cell of the new fact', async () => {
    await gloss.press('F8', 'Shift+F9');
    await expect(facts.region.locator('[role=gridcell]:focus')).toHaveCount(1);
    await expect.poll(() => suggestions.left()).toBe(total - 3);
  });
});

test('one kind is accepted at once, as one step, and nothing else is exported', async ({
  open,
  folder,
}) => {
  const { gloss, suggestions, total } = await openBlog(open);
  const depth = await gloss.undoDepth();
  const { factTypes } = await ask(gloss.page, 'codebook.get', {});
  let kept = 0;
  for (const { label } of factTypes) {
    const button = suggestions.kind(label);
    if ((await button.count()) === 0) continue;
    if (label === 'Aid') kept = Number(await button.innerText());
    else await button.click();
  }
  expect(kept).toBeGreaterThan(1);
  await expect(suggestions.rows).toHaveCount(kept);
  await suggestions.acceptAll.click();
  await gloss.expectUndoDepth(depth + 1);
  await expect(gloss.facts.rows).toHaveCount(kept);
  await expect.poll(() => suggestions.left()).toBe(total - kept);

  const { path } = await ask(gloss.page, 'project.info', {});
  await gloss.close();
  const out = join(folder, 'package');
  expect((await cli('export', path, '--format', 'csv', '--out', out)).code).toBe(0);
  expect(readCsv(join(out, 'facts.csv'))).toHaveLength(kept);
});
