import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures.ts';
import { ImportsPage } from '../pages/imports-page.ts';
import type { Workbench } from '../pages/workbench.ts';
import { dropFiles } from '../support/drop.ts';
import { ask } from '../support/gloss-api.ts';
import { articleMaker } from './import/articles.ts';
import { writeFiles } from './import/files.ts';
import { tell, type Row } from './report/row.ts';
import { answersDuring } from './support/answers.ts';
import { emptyFrames, framesDuring } from './support/frames.ts';
import { peakMemory } from './support/peak-memory.ts';
import { p95 } from './support/statistics.ts';

const articles = Number(process.env['GLOSS_BENCH_ARTICLES'] ?? 10_000);
const count = articles.toLocaleString('en');

/** The processes of Gloss by what they do. */
function processes({ app }: Workbench): Promise<readonly { name: string; pid: number }[]> {
  return app.evaluate(({ app: program }) =>
    program.getAppMetrics().map(({ name, serviceName, type, pid }) => ({
      name: [name, serviceName].find((word) => word?.startsWith('gloss-')) ?? type,
      pid,
    })),
  );
}

test(`import ${count} files in the window`, async ({ open, folder }, info) => {
  test.setTimeout(3_600_000);
  const source = join(folder, 'in');
  const make = articleMaker();
  writeFiles(
    source,
    Array.from({ length: articles }, (_, n) => make(n)),
  );
  const gloss = await open();
  const { page, status } = gloss;
  const { start } = new ImportsPage(gloss);
  const before = (await ask(page, 'project.info', {})).articles;
  const emptied = p95(await emptyFrames(page));
  // The pace of a person's questions, and no more: each of them takes time from the import.
  const pace = 200;
  // Nothing happens for so long: how the store answers at rest is the floor.
  const quiet = await answersDuring(page, pace, async () => page.waitForTimeout(3000));

  await dropFiles(page, [source]);
  await start.getByRole('button', { name: 'Import', exact: true }).press('Enter');
  const importing = status.getByRole('button', { name: /^Importing/ });
  await expect(importing).toBeVisible();
  let answers: readonly number[] = [];
  const frames = await framesDuring(page, async () => {
    answers = await answersDuring(page, pace, async () =>
      expect(importing).toBeHidden({ timeout: 3_000_000 }),
    );
  });
  expect((await ask(page, 'project.info', {})).articles).toBe(before + readdirSync(source).length);

  const row = (work: string, measured: readonly number[], floor: Row['floor']): Row => ({
    work: `${work} while ${count} files are imported`,
    unit: 'ms',
    measured: p95(measured),
    statistic: 'p95',
    samples: measured.length,
    floor,
    target: { most: 50, of: 'measured' },
  });
  await tell(info, row('a page of the articles', answers, { value: p95(quiet), what: 'at rest' }));
  await tell(info, row('frames', frames, { value: emptied, what: 'empty frames' }));
  for (const { name, pid } of await processes(gloss)) {
    if (!name.startsWith('gloss-') && name !== 'Browser') continue;
    await tell(info, {
      work: `memory of ${name === 'Browser' ? 'the main process' : name}, ${count} files`,
      unit: 'MB',
      measured: peakMemory(pid) ?? Number.NaN,
      statistic: 'max',
      samples: 1,
      floor: null,
      target: { most: 400, of: 'measured' },
    });
  }
});
