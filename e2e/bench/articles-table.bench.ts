import { join } from 'node:path';
import { expect, test } from '../fixtures.ts';
import { ArticlesTablePage } from '../pages/articles-table-page.ts';
import { tell, type Row } from './report/row.ts';
import { emptyFrames, framesDuring } from './support/frames.ts';
import { seedArticles } from './support/seeded.ts';
import { p95 } from './support/statistics.ts';

test('scroll, sort and filter 100,000 articles', async ({ open, folder }, info) => {
  const project = join(folder, 'articles.gloss');
  await seedArticles(project, 100_000);
  const gloss = await open({ args: [project] });
  const { page } = gloss;
  await expect(gloss.articles.getByRole('option').first()).toBeVisible();
  await gloss.press('Control+l');
  const table = new ArticlesTablePage(page);
  await expect(table.region.getByRole('heading')).toContainText('100,000');
  const floor = { value: p95(await emptyFrames(page)), what: 'empty frames' };
  const report = async (work: string, frames: readonly number[]): Promise<void> => {
    const row: Row = {
      work,
      unit: 'ms',
      measured: p95(frames),
      statistic: 'p95',
      samples: frames.length,
      floor,
      target: { most: 20, of: 'measured' },
    };
    await tell(info, row);
  };

  await table.cell(0, 'outlet').hover();
  const scrolled = await framesDuring(page, async () => {
    for (let turn = 0; turn < 120; turn += 1) {
      await page.mouse.wheel(0, 120);
      // The pace of a hand at the wheel; frames are counted, so there is nothing to wait for.
      await page.waitForTimeout(10);
    }
  });
  await report('frames while the table of 100,000 articles scrolls', scrolled);

  const sorted = await framesDuring(page, async () => {
    for (const name of ['Title', 'Published', 'Status']) {
      await table.header(name).click();
      // A frame that comes late because of this sort has to be counted to it.
      await page.waitForTimeout(700);
    }
  });
  await expect(table.header('Status')).toHaveAttribute('aria-sort', 'ascending');
  await report('frames while it is sorted', sorted);

  const searched = await framesDuring(page, async () => {
    await table.search.click();
    for (const key of 'report 000') {
      await page.keyboard.type(key);
      // The pace of typing.
      await page.waitForTimeout(250);
    }
  });
  await expect(table.region.getByRole('heading')).toContainText('found');
  await report('frames while it is searched', searched);
});
