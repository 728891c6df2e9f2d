import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importOptionsSchema } from '../../../src/shared/domain/batch.ts';
import type { ReadFile } from '../../../src/shared/ipc/batch-calls.ts';
import { parseFile, placeOf } from '../../../src/importers/parse-files.ts';
import { dispatch } from '../../../src/store/dispatch.ts';
import type { Store } from '../../../src/store/store.ts';
import { newsCodebook } from '../support/projects.ts';
import { createStore } from '../../../src/store/store.ts';

export { newsCodebook };

/** Files on the disk, as they come from a person's folder. */
export function writeFiles(folder: string, texts: readonly string[]): readonly string[] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return texts.map((text, index) => {
    const path = join(folder, `article-${String(index)}.txt`);
    writeFileSync(path, text);
    return path;
  });
}

/** A new project at a path. */
export function newProject(path: string): Store {
  return createStore(path, newsCodebook(), { coder: 'bench' });
}

/** Begins a batch without files. */
export function beginBatch(store: Store): string {
  const options = importOptionsSchema.parse({});
  return store.handlers['host.batchBegin']({ label: 'Bench', options, files: 0, paths: [] })
    .batchId;
}

async function readFile(itemId: string, path: string): Promise<ReadFile> {
  const read: ReadFile = { itemId, articles: [], failed: [], asked: [], done: true, again: false };
  for await (const parsed of parseFile(path, {})) {
    const place = placeOf(path, parsed.entry);
    if (parsed.kind === 'parsed') read.articles.push({ ...parsed.article, path: place });
    else throw new Error(`${place} was not read`);
  }
  return read;
}

/**
 * Imports files as the app does: read and parsed, then added in chunks through the checked calls of
 * the store, each a transaction that the disk has confirmed. Answers how many transactions it took.
 */
export async function importFiles(
  store: Store,
  batchId: string,
  paths: readonly string[],
  chunk: number,
): Promise<number> {
  const { handlers } = store;
  handlers['host.batchPaths']({ batchId, paths: [...paths] });
  const { items } = handlers['host.batchPending']({ batchId, after: null, limit: 1000 });
  let transactions = 0;
  for (let from = 0; from < items.length; from += chunk) {
    const files: ReadFile[] = [];
    for (const { itemId, path } of items.slice(from, from + chunk))
      files.push(await readFile(itemId, path));
    dispatch(handlers, 'host.batchAdd', { batchId, files });
    transactions += 1;
  }
  return transactions;
}
