import { join } from 'node:path';
import { expect, test } from '../fixtures.ts';
import { tell, type Row } from './report/row.ts';
import { seedFacts } from './support/seeded.ts';
import { emptyFrames, framesDuring } from './support/frames.ts';
import { p95 } from './support/statistics.ts';

test('sort, filter and scroll 20,000 facts', async ({ open, folder }, info) => {
  const project = join(folder, 'grid.gloss');
  await seedFacts(project, 20_000);
  const gloss = await open({ args: [project] });
  const { page, facts } = gloss;
  await page.getByText('Whole project', { exact: true }).click();
  await expect(facts.region.getByText('20,000 facts')).toBeVisible();
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

  await facts.grid.hover();
  const scrolled = await framesDuring(page, async () => {
    for (let turn = 0; turn < 120; turn += 1) {
      await page.mouse.wheel(0, 120);
      // The pace of a hand at the wheel; frames are counted, so there is nothing to wait for.
      await page.waitForTimeout(10);
    }
  });
  await report('frames while the table scrolls', scrolled);

  const sorted = await framesDuring(page, async () => {
    for (const column of ['Quote', 'Published', 'Article']) {
      await facts.grid.getByRole('columnheader', { name: column }).click();
      // A frame that comes late because of this sort has to be counted to it.
      await page.waitForTimeout(700);
    }
  });
  await expect(facts.grid.getByRole('columnheader', { name: 'Article' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await report('frames while it is sorted', sorted);

  await facts.region.getByRole('button', { name: 'Filter' }).click();
  const box = facts.grid.getByRole('textbox').first();
  await box.click();
  const filtered = await framesDuring(page, async () => {
    for (const key of ['R', 'e', 'p', 'o', 'r', 't', ' ', '1']) {
      await page.keyboard.type(key);
      // The pace of typing.
      await page.waitForTimeout(300);
    }
  });
  await expect(facts.region.getByText(/facts found$/)).toBeVisible();
  await report('frames while it is filtered', filtered);
});
