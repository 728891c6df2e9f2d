import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CsvOptions, TableExport } from '../shared/domain/export.ts';
import type { Store } from '../store/store.ts';
import { exportTable } from './table.ts';
import {
  addArticle,
  addFact,
  addStory,
  newProject,
  quietJob,
  temporaryFolder,
} from './testing/projects.ts';
import { readCsv } from './testing/read-csv.ts';

let folder: ReturnType<typeof temporaryFolder>;
let store: Store;
beforeEach(() => {
  folder = temporaryFolder();
  store = newProject(folder.path);
});
afterEach(() => {
  store.close();
  folder.remove();
});

const exact: CsvOptions = { preset: 'exact', delimiter: ',' };

function tableOf(keys: readonly string[], more: Partial<TableExport> = {}): TableExport {
  return {
    query: { articleId: null, factType: 'AID', sort: [], filters: [] },
    columns: keys.map((key) => ({ key, label: key.toUpperCase() })),
    options: exact,
    ...more,
  };
}

async function write(table: TableExport): Promise<string> {
  const path = join(folder.path, 'table.csv');
  const reader = store.openReader();
  try {
    const { rows, bytes } = await exportTable(reader, table, path, quietJob);
    const text = readFileSync(path);
    expect(bytes).toBe(text.length);
    expect(rows).toBe(readCsv(path, table.options.delimiter).length);
    return text.toString('utf8');
  } finally {
    reader.close();
  }
}

test('writes the rows of the query in its order, with the visible columns and their labels', async () => {
  addStory(store);
  const query = {
    articleId: null,
    factType: 'AID',
    sort: [{ column: 'n', descending: true }],
    filters: [],
  };
  expect(await write(tableOf(['n', 'donor', 'part_of', 'measure'], { query }))).toBe(
    'N,DONOR,PART_OF,MEASURE\r\n2,Belmere | Norvalia,1,nonsense =1\r\n1,Norvalia,,Committed\r\n',
  );
  const filtered = { ...query, filters: [{ column: 'donor', contains: 'belm' }] };
  expect(await write(tableOf(['n'], { query: filtered }))).toBe('N\r\n2\r\n');
});

test('guards what is shown for spreadsheets, but not numbers', async () => {
  const article = addArticle(store, 'It was cold.', { title: '@title' });
  addFact(store, article, 'ATTACK', [{ start: 0, end: 2 }], { damage: '-5 houses', killed: '-' });
  const query = { articleId: null, factType: 'ATTACK', sort: [], filters: [] };
  const options: CsvOptions = { preset: 'excel', delimiter: ';' };
  expect(await write(tableOf(['n', 'article', 'damage', 'killed'], { query, options }))).toBe(
    "\uFEFFN;ARTICLE;DAMAGE;KILLED\r\n1;'@title;'-5 houses;'-\r\n",
  );
});

test('shows nothing where nothing is shown', async () => {
  const article = addArticle(store, 'It was cold.');
  addFact(store, article, 'AID', [{ start: 0, end: 2 }]);
  expect(await write(tableOf(['donor', 'article', 'quote']))).toBe(
    'DONOR,ARTICLE,QUOTE\r\n,,It\r\n',
  );
});

test('replaces the file only when the new one is whole', async () => {
  addStory(store);
  const before = await write(tableOf(['n']));
  const reader = store.openReader();
  const stopped = AbortSignal.abort();
  const path = join(folder.path, 'table.csv');
  const job = { signal: stopped, onProgress: () => {} };
  await expect(exportTable(reader, tableOf(['n']), path, job)).rejects.toMatchObject({
    kind: 'cancelled',
  });
  reader.close();
  expect(readFileSync(path, 'utf8')).toBe(before);
  expect(readdirSync(folder.path).filter((name) => name.startsWith('.gloss'))).toEqual([]);
});
