import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '../fixtures.ts';
import type { Workbench } from '../pages/workbench.ts';
import { answerSaveDialog } from '../support/dialogs.ts';
import { tell } from './report/row.ts';
import { peakMemory } from './support/peak-memory.ts';
import { newsCodebook } from './support/projects.ts';
import { runProgram, type Run } from './support/run-program.ts';
import { seedFacts } from './support/seeded.ts';
import { median } from './support/statistics.ts';

const facts = Number(process.env['GLOSS_BENCH_FACTS'] ?? 200_000);
const count = facts.toLocaleString('en');
const rounds = facts > 500_000 ? 1 : 3;
const commandLine = resolve(import.meta.dirname, '../../src/cli/main.ts');
/** What the columns of the table of all facts are called in the view. */
const shown =
  'fact_id, fact_type, article_title, published, quote, modality, reported_by, review_status, part_of, event_id';
const typeViews = newsCodebook().factTypes.map(({ key }) => `fact_${key.toLowerCase()}`);
const views = [...typeViews, 'facts', 'evidence_rows', 'articles', 'entities'];

/** Writes the answer of a query with SQLite's own shell. */
function shell(project: string, query: string, path: string): Promise<Run> {
  return runProgram('sqlite3', ['-readonly', '-csv', '-header', project, query], path);
}

/** Saves the table of the whole project with the keys of a coder; answers the time in ms. */
async function saveTable(gloss: Workbench): Promise<number> {
  await gloss.press('Alt+1', 'Control+e');
  const dialog = gloss.page.getByRole('dialog', { name: 'Export' });
  await expect(dialog.getByRole('button', { name: 'Save as…' })).toBeFocused();
  const began = performance.now();
  await gloss.press('Enter');
  await dialog.waitFor({ state: 'hidden', timeout: 600_000 });
  return performance.now() - began;
}

/** The hosts' processes: one of them holds the database and writes exports. */
function hostPids(gloss: Workbench): Promise<readonly number[]> {
  return gloss.app.evaluate(({ app }) =>
    app.getAppMetrics().flatMap(({ type, pid }) => (type === 'Utility' ? [pid] : [])),
  );
}

test(`export ${count} facts`, async ({ open, folder }, info) => {
  test.setTimeout(1_800_000);
  const project = join(folder, 'export.gloss');
  const csv = join(folder, 'csv');
  mkdirSync(csv);
  await seedFacts(project, facts);

  const ours: Run[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const out = join(folder, 'package');
    const args = [commandLine, 'export', project, '--format', 'csv', '--out', out];
    ours.push(await runProgram(process.execPath, args));
    let all = 0;
    for (const view of views)
      all += (await shell(project, `SELECT * FROM "${view}"`, join(csv, `${view}.csv`))).ms;
    theirs.push(all);
  }

  const gloss = await open({ args: [project] });
  await gloss.page.getByText('Whole project', { exact: true }).click();
  await expect(gloss.facts.region.getByText(`${count} facts`)).toBeVisible();
  await answerSaveDialog(gloss.app, join(folder, 'table.csv'));
  const table: number[] = [];
  const tableFloor: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    table.push(await saveTable(gloss));
    tableFloor.push(
      (await shell(project, `SELECT ${shown} FROM facts`, join(csv, 'table.csv'))).ms,
    );
  }
  const hosts = await hostPids(gloss);
  const peaks = [...ours.map(({ peakMB }) => peakMB), ...hosts.map(peakMemory)].filter(
    (peak) => peak !== null,
  );

  const shared = { unit: 'ms', statistic: 'median', samples: rounds } as const;
  const target = { most: 2, of: 'ratio' } as const;
  await tell(info, {
    work: `export ${count} facts as a data package`,
    measured: median(ours.map(({ ms }) => ms)),
    floor: { value: median(theirs), what: 'sqlite3 -csv on the same views' },
    target,
    ...shared,
  });
  await tell(info, {
    work: `save the table of ${count} facts as shown`,
    measured: median(table),
    floor: { value: median(tableFloor), what: 'sqlite3 -csv on such columns' },
    target,
    ...shared,
  });
  if (peaks.length === 0) return;
  await tell(info, {
    work: 'memory of the exporting processes',
    unit: 'MB',
    measured: Math.max(...peaks),
    statistic: 'max',
    samples: peaks.length,
    floor: null,
    target: { most: 300, of: 'measured' },
  });
});
