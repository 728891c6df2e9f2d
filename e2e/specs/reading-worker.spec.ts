import { expect, test } from '../fixtures.ts';
import { SuggestionsPage } from '../pages/suggestions-page.ts';

test('a reading worker is ready before the first article, and reads it', async ({ open }) => {
  const gloss = await open();
  const { page } = gloss;
  await expect.poll(() => page.workers().length).toBe(1);
  const [ready] = page.workers();

  await gloss.articles.getByRole('option', { name: /Narrow Sea, Day 583/ }).click();
  const suggestions = new SuggestionsPage(page);
  await expect(suggestions.rows.first()).toBeVisible();
  expect(page.workers()).toEqual([ready]);
});
