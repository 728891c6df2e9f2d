import { join } from 'node:path';
import { expect, test } from '../fixtures.ts';
import type { Workbench } from '../pages/workbench.ts';
import { tell, type Floor } from './report/row.ts';
import { commitFloor } from './support/commit-floor.ts';
import { seedFacts } from './support/seeded.ts';
import { emptyFrames } from './support/frames.ts';
import { measure } from './support/probe.ts';
import { p95 } from './support/statistics.ts';

const facts = 20_000;
const samples = 60;

/** Marks line after line with the letter of a fact type; from the key press to the row. */
async function rowsShown(gloss: Workbench, from: number): Promise<readonly number[]> {
  const times: number[] = [];
  await gloss.source.focus();
  await gloss.press('Control+Home');
  for (let round = 0; round < samples; round += 1) {
    await gloss.source.selectNextLine();
    const goal = {
      kind: 'text',
      selector: '[role="row"][row-id] [col-id="n"]',
      text: String(from + round + 1),
    } as const;
    const { input, painted } = await measure(gloss.page, { goal, input: 'keydown' }, () =>
      gloss.press('o'),
    );
    times.push(painted - input);
    // As a coder, who reads on; and so that one action's refreshes are not the next one's.
    await gloss.page.waitForTimeout(150);
  }
  return times;
}

/** Types over cells of a column downwards; from Enter to the committed value. */
async function cellsCommitted(gloss: Workbench): Promise<readonly number[]> {
  const times: number[] = [];
  const rows = gloss.facts.rows;
  const cell = rows.first().locator('[col-id="what"]');
  await cell.click();
  for (let round = 0; round < samples; round += 1) {
    const text = `Typed value ${round}`;
    await gloss.page.keyboard.type(text);
    await expect(gloss.facts.editor).toHaveValue(text);
    const goal = {
      kind: 'text',
      selector: '[role="row"][row-id] [col-id="what"]:not(.fg-pending)',
      text,
    } as const;
    const { input, painted } = await measure(gloss.page, { goal, input: 'keydown' }, () =>
      gloss.press('Enter'),
    );
    times.push(painted - input);
    // As above.
    await gloss.page.waitForTimeout(150);
  }
  return times;
}

test('code with 20,000 facts in the project', async ({ open, folder }, info) => {
  const project = join(folder, 'coding.gloss');
  await seedFacts(project, facts);
  const gloss = await open({ args: [project] });
  const frame = p95(await emptyFrames(gloss.page));
  const floor: Floor = {
    value: commitFloor(folder) + frame,
    what: 'INSERT + COMMIT, and an empty frame',
  };
  const shared = { unit: 'ms', statistic: 'p95', samples, floor } as const;

  await gloss.facts.tab('Other').click();
  const inArticle = await rowsShown(gloss, facts);
  await tell(info, {
    work: 'selection → committed fact → row, this article',
    measured: p95(inArticle),
    target: { most: 50, of: 'measured' },
    ...shared,
  });
  const edits = await cellsCommitted(gloss);
  await tell(info, {
    work: 'cell edit → committed → painted, this article',
    measured: p95(edits),
    target: { most: 30, of: 'measured' },
    ...shared,
  });

  await gloss.page.getByText('Whole project', { exact: true }).click();
  await expect(gloss.facts.region.getByText(/facts$/).last()).toBeVisible();
  const inProject = await rowsShown(gloss, facts + samples);
  await tell(info, {
    work: 'selection → committed fact → row, whole project',
    measured: p95(inProject),
    target: { most: 50, of: 'measured' },
    ...shared,
  });
});
