import { expect, test } from '../fixtures.ts';

test('the first start opens the sample project', async ({ open }, info) => {
  const gloss = await open();
  await expect(gloss.source).toBeVisible();
  await gloss.screenshot(info.outputPath('first.png'));
});
