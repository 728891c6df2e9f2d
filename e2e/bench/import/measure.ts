// Measures the import of plain articles as the app does it, in its processes, but on Node and without
// a window: node e2e/bench/import/measure.ts prints the table, and with --json the rows.
// --articles N sizes it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { configureWriter, connect } from '../../../src/store/sqlite/connect.ts';
import { createStore } from '../../../src/store/store.ts';
import { printTable } from '../report/table.ts';
import { newsCodebook } from '../support/projects.ts';
import { openApp } from './app.ts';
import { articleMaker } from './articles.ts';
import { insertBare, NewRows } from './bare.ts';
import { writeFiles } from './files.ts';
import { importRows } from './rows.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    articles: { type: 'string', default: '20000' },
  },
});
const articles = Number(values.articles);
const slice = 1000;
const warm = 2;

const folder = mkdtempSync(join(tmpdir(), 'gloss-import-'));

async function spend(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

try {
  const path = join(folder, 'app.gloss');
  const app = await openApp(path);
  createStore(join(folder, 'bare.gloss'), newsCodebook(), { coder: 'bench' }).close();
  const bare = connect(join(folder, 'bare.gloss'), 'write');
  configureWriter(bare);
  const imported = connect(path, 'read');
  const rows = new NewRows(imported);
  const make = articleMaker();
  const real: number[] = [];
  const floor: number[] = [];
  // The first slices warm all processes up, and are not counted.
  for (let from = -warm * slice; from < articles; from += slice) {
    const texts = Array.from({ length: slice }, (_, index) => make(from + warm * slice + index));
    const paths = writeFiles(join(folder, 'in'), texts);
    const before = app.transactions();
    let added = 0;
    const spent = await spend(async () => {
      const { batch } = await app.importing.files(paths);
      added = batch.imported;
    });
    if (added !== slice) throw new Error(`${String(added)} of ${String(slice)} articles came in`);
    const copied = rows.take();
    const least = await spend(() => insertBare(bare, copied, app.transactions() - before));
    if (from >= 0) {
      real.push(spent);
      floor.push(least);
    }
  }
  imported.close();
  bare.close();
  await app.close();
  const told = importRows(articles, slice, real, floor);
  console.log(values.json === true ? JSON.stringify(told) : printTable(told));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
