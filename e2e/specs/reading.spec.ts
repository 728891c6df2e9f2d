import { expect, test } from '@playwright/test';
import { SuggestionsPage } from '../pages/suggestions-page.ts';
import { expectAccessible } from '../support/accessible.ts';
import { ask } from '../support/gloss-api.ts';
import { shareGloss } from '../support/shared-gloss.ts';

const shared = shareGloss();

/** Opens the sample's live blog, with its suggestions there. */
async function openBlog(): Promise<SuggestionsPage> {
  const { articles, page, source } = shared.gloss();
  await articles.getByRole('option', { name: /Narrow Sea, Day 583/ }).click();
  const suggestions = new SuggestionsPage(page);
  await source.settled();
  await expect(suggestions.rows.first()).toBeVisible();
  return suggestions;
}

test('a reading worker is ready before the first article, and reads it', async () => {
  const { page } = shared.gloss();
  await expect.poll(() => page.workers().length).toBe(1);
  const [ready] = page.workers();
  await openBlog();
  expect(page.workers()).toEqual([ready]);
});

test('the outline jumps to sections, and the margin says their times', async () => {
  const gloss = shared.gloss();
  const { page, source } = gloss;
  await openBlog();
  await expect(source.region.getByText('2112 GMT', { exact: true })).toBeVisible();
  await test.step('a passage that stands twice says so, and leads to its other place', async () => {
    const first = source.region.getByText('1 of 2', { exact: true });
    await first.click();
    await expect(gloss.status).toContainText('This passage stands here 2 times');
    await expect(source.region.getByText('2 of 2', { exact: true })).toBeVisible();
  });
  await gloss.press('Control+Shift+o');
  const outline = page.getByRole('dialog', { name: 'Outline' });
  await expect(outline.getByRole('option', { name: /1734 GMT Update/ })).toBeVisible();
  await expectAccessible(gloss, 'the outline');
  await outline.getByRole('option', { name: /0805 GMT Update/ }).click();
  await expect(outline).toBeHidden();
  await expect(source.region.getByText('0805 GMT', { exact: true })).toBeVisible();
  await expect(source.text).toBeFocused();
});

test('the list of suggestions is worked by its own keys', async () => {
  const gloss = shared.gloss();
  const suggestions = await openBlog();
  const total = await suggestions.left();
  await suggestions.list.focus();
  await gloss.press('ArrowDown');
  await expect(suggestions.current).toHaveCount(1);
  const first = (await suggestions.current.getAttribute('aria-rowindex')) ?? '';
  await gloss.press('ArrowDown');
  await expect(suggestions.current).toHaveAttribute('aria-rowindex', String(Number(first) + 1));
  await gloss.press('ArrowUp');
  await expect(suggestions.current).toHaveAttribute('aria-rowindex', first);
  await gloss.press('Delete');
  await expect.poll(() => suggestions.left()).toBe(total - 1);
  await gloss.press('Enter');
  await expect.poll(() => suggestions.left()).toBe(total - 2);
  await expect(gloss.facts.rows).toHaveCount(1);
  await expect(suggestions.list).toBeFocused();
});

test('an article without a date is offered the one that its text tells', async () => {
  const gloss = shared.gloss();
  const { page, source } = gloss;
  await openBlog();
  const { rows } = await ask(page, 'article.list', { offset: 0, limit: 1 });
  const [blog] = rows;
  await ask(page, 'article.setMetadata', { id: blog?.id ?? '', metadata: { published: null } });
  await gloss.reload();
  const clue = source.region.getByRole('group', { name: 'A date for this article' });
  await expect(clue).toContainText('September 19, 2025');
  await clue.getByRole('button', { name: 'Take it' }).click();
  await expect(clue).toBeHidden();
  await expect(source.region.getByText(/19 Sept 2025/)).toBeVisible();
});
