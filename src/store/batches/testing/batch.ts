import { importOptionsSchema, type ImportOptions } from '../../../shared/domain/batch.ts';
import type { ParsedArticle } from '../../../shared/domain/article.ts';
import type { BatchAdded, ReadFile } from '../../../shared/ipc/batch-calls.ts';
import type { Store } from '../../store.ts';
import { parsedArticle } from '../../testing/articles.ts';

/** Options as a person leaves them who says nothing. */
export const plainOptions: ImportOptions = importOptionsSchema.parse({});

/** Begins a batch of files; answers its id. */
export function begin(
  store: Store,
  paths: readonly string[],
  options: Partial<ImportOptions> = {},
): string {
  return store.handlers['host.batchBegin']({
    label: 'Files',
    options: { ...plainOptions, ...options },
    files: paths.length,
    paths: [...paths],
  }).batchId;
}

/** The files that are still to be read. */
export function pending(
  store: Store,
  batchId: string,
): readonly { readonly itemId: string; readonly path: string }[] {
  return store.handlers['host.batchPending']({ batchId, after: null, limit: 1000 }).items;
}

/** An article that lies at a place. */
export function articleAt(path: string, text: string): ParsedArticle {
  return { ...parsedArticle(text), path };
}

/** Puts in what was read of one file. */
export function add(
  store: Store,
  batchId: string,
  itemId: string,
  read: Partial<Omit<ReadFile, 'itemId'>>,
): BatchAdded {
  const nothing = { articles: [], failed: [], asked: [], done: true, again: false };
  return store.handlers['host.batchAdd']({ batchId, files: [{ ...nothing, ...read, itemId }] });
}

/** Reads the next file of a batch, which holds the texts; false if there is none. */
export function readNext(store: Store, batchId: string, texts: readonly string[]): boolean {
  const [next] = pending(store, batchId);
  if (next === undefined) return false;
  const { itemId, path } = next;
  const articles = texts.map((text, index) =>
    articleAt(texts.length === 1 ? path : `${path}/${String(index)}`, text),
  );
  add(store, batchId, itemId, { articles });
  return true;
}
