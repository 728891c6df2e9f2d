// Measures the memory of store and importer while 100,000 articles are imported as the app does it,
// and then opening that project, listing and searching it: node e2e/bench/import/large.ts [--json] [--articles N]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { connectionOf } from '../../../src/store/sqlite/handles.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import type { Row } from '../report/row.ts';
import { printTable } from '../report/table.ts';
import { median } from '../support/statistics.ts';
import { openApp } from './app.ts';
import { articleMaker } from './articles.ts';
import { writeFiles } from './files.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    articles: { type: 'string', default: '100000' },
  },
});
const articles = Number(values.articles);
const count = articles.toLocaleString('en');
const slice = 1000;
const megabyte = 1024 * 1024;

const folder = mkdtempSync(join(tmpdir(), 'gloss-large-'));
const path = join(folder, 'large.gloss');

/** What each process takes, in MB, ten times a second. */
interface Taken {
  readonly store: number[];
  readonly importer: number[];
}

/** Imports all; answers what it took. */
async function importAll(): Promise<Taken> {
  const app = await openApp(path);
  const make = articleMaker();
  const taken: Taken = { store: [], importer: [] };
  const look = (): void => {
    taken.store.push((app.store.memory() ?? Number.NaN) / megabyte);
    taken.importer.push((app.importer.memory() ?? Number.NaN) / megabyte);
  };
  const looking = setInterval(look, 100);
  for (let from = 0; from < articles; from += slice) {
    const length = Math.min(slice, articles - from);
    const texts = Array.from({ length }, (_, index) => make(from + index));
    const files = writeFiles(join(folder, 'in'), texts);
    await app.importing.files(files);
  }
  clearInterval(looking);
  await app.close();
  return taken;
}

function memoryRow(process: string, taken: readonly number[]): Row {
  return {
    work: `memory of the ${process} while ${count} articles are imported`,
    unit: 'MB',
    measured: Math.max(...taken),
    statistic: 'max',
    samples: taken.length,
    floor: {
      value: Math.max(...taken.slice(0, Math.ceil(taken.length / 5))),
      what: 'for the first fifth of them',
    },
    target: { most: 400, of: 'measured' },
  };
}

function time(rounds: number, work: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return median(times);
}

const list = (store: Store, offset: number, search: string): unknown =>
  store.handlers['article.list']({ offset, limit: 100, search });

function row(work: string, measured: number, samples: number, most: number): Row {
  const target = { most, of: 'measured' } as const;
  return { work, unit: 'ms', measured, statistic: 'median', samples, floor: null, target };
}

/** A page of what a word finds, against the same query of the index alone. */
function searchRow(store: Store, what: string, word: string): Row {
  const bare = connectionOf(store.db)
    .raw.prepare(
      'SELECT rowid FROM article_index WHERE article_index MATCH ? ORDER BY rank LIMIT 100',
    )
    .pluck();
  const samples = 10;
  const ours: number[] = [];
  const floor: number[] = [];
  for (let round = 0; round < samples; round += 1) {
    floor.push(time(1, () => bare.all(`"${word}" *`)));
    ours.push(time(1, () => list(store, 0, word)));
  }
  return {
    work: `search ${count} articles, ${what}`,
    unit: 'ms',
    measured: median(ours),
    statistic: 'median',
    samples,
    floor: { value: median(floor), what: 'the bare FTS5 query' },
    target: { most: 1.5, of: 'ratio' },
  };
}

try {
  const memory = await importAll();
  const open = time(5, () => {
    const store = openStore(path, { coder: 'bench' });
    list(store, 0, '');
    store.close();
  });
  const store = openStore(path, { coder: 'bench' });
  const rows: Row[] = [
    memoryRow('store', memory.store),
    memoryRow('importer', memory.importer),
    row(`open ${count} articles, first page, close`, open, 5, 300),
    row(
      `page of ${count} articles, the last`,
      time(20, () => list(store, articles - 100, '')),
      20,
      50,
    ),
    searchRow(store, 'a common word', 'officials'),
  ];
  store.close();
  console.log(values.json === true ? JSON.stringify(rows) : printTable(rows));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
