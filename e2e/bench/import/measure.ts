// Measures the import of plain articles, without Electron: node e2e/bench/import/measure.ts prints
// the table, and with --json the rows. --articles N sizes it, --chunk N the transactions.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { configureWriter, connect } from '../../../src/store/sqlite/connect.ts';
import { connectionOf } from '../../../src/store/sqlite/handles.ts';
import { printTable } from '../report/table.ts';
import { articleMaker } from './articles.ts';
import { insertBare, NewRows } from './bare.ts';
import { beginBatch, importFiles, newProject, writeFiles } from './real.ts';
import { importRows, type Spent } from './rows.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    articles: { type: 'string', default: '20000' },
    chunk: { type: 'string', default: '32' },
  },
});
const articles = Number(values.articles);
const chunk = Number(values.chunk);
const slice = 1000;

const folder = mkdtempSync(join(tmpdir(), 'gloss-import-'));

async function spend(work: () => unknown): Promise<Spent> {
  const began = performance.now();
  const cpu = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { ms: performance.now() - began, cpuMs: (user + system) / 1000 };
}

try {
  const store = newProject(join(folder, 'real.gloss'));
  newProject(join(folder, 'bare.gloss')).close();
  const bare = connect(join(folder, 'bare.gloss'), 'write');
  configureWriter(bare);
  const rows = new NewRows(connectionOf(store.db).raw);
  const make = articleMaker();
  const batchId = beginBatch(store);
  const real: Spent[] = [];
  const floor: Spent[] = [];
  // The first slice warms both up, and is not counted.
  for (let from = -slice; from < articles; from += slice) {
    const texts = Array.from({ length: slice }, (_, index) => make(from + slice + index));
    const paths = writeFiles(join(folder, 'in'), texts);
    let transactions = 1;
    const spent = await spend(async () => {
      transactions = await importFiles(store, batchId, paths, chunk);
    });
    const copied = rows.take();
    const least = await spend(() => insertBare(bare, copied, transactions));
    if (from >= 0) {
      real.push(spent);
      floor.push(least);
    }
  }
  bare.close();
  store.close();
  const told = importRows(articles, slice, real, floor);
  console.log(values.json === true ? JSON.stringify(told) : printTable(told));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
