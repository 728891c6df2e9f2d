import { metadataFiller } from '../../importers/fill-metadata.ts';
import { parseFile, placeOf, type Parsed } from '../../importers/parse-files.ts';
import { rememberedLookup } from '../../importers/records/remembered.ts';
import type { ParseOptions } from '../../importers/task.ts';
import type { ParsedArticle } from '../../shared/domain/article.ts';
import type { ReadFile } from '../../shared/ipc/batch-calls.ts';
import type { Store } from '../../store/store.ts';
import { fileFailure } from '../file-failure.ts';
import { count, type Output } from '../output.ts';

/** What one transaction takes: nobody waits for the store here but the import itself. */
const mostArticles = 128;
const mostBytes = 16 * 1024 * 1024;
/** How many files are asked for at a time. */
const slice = 1000;

/** Collects what was read, and puts it into the batch a little at a time. */
class Collected {
  readonly #store: Store;
  readonly #batchId: string;
  #files: ReadFile[] = [];
  #articles = 0;
  #bytes = 0;

  constructor(store: Store, batchId: string) {
    this.#store = store;
    this.#batchId = batchId;
  }

  begin(itemId: string): ReadFile {
    const file: ReadFile = {
      itemId,
      articles: [],
      failed: [],
      asked: [],
      done: false,
      again: false,
    };
    this.#files.push(file);
    return file;
  }

  /** Notes that an article was put into a file; answers whether it is time to flush. */
  isFull(article: ParsedArticle): boolean {
    this.#articles += 1;
    this.#bytes += article.original.byteLength + article.text.length * 2;
    return this.#articles >= mostArticles || this.#bytes >= mostBytes;
  }

  flush(): void {
    if (this.#files.length > 0)
      this.#store.handlers['host.batchAdd']({ batchId: this.#batchId, files: this.#files });
    this.#files = [];
    this.#articles = 0;
    this.#bytes = 0;
  }
}

/** What a batch is run with. */
export interface BatchRun {
  readonly signal: AbortSignal;
  readonly output: Output;
}

/**
 * Reads what is pending of a batch and adds it. Answers false if it was stopped before its end:
 * what is in stays, whole articles only.
 */
export async function runBatch(
  store: Store,
  batchId: string,
  { signal, output }: BatchRun,
): Promise<boolean> {
  const { handlers } = store;
  const { options, files } = handlers['batch.get']({ id: batchId });
  const remembered = [...handlers['host.columnMaps']({})];
  const { charset, columns, wholePage, defaults, namePattern } = options;
  const settings = { charset, columns, wholePage, defaults, namePattern, remembered };
  const fill = metadataFiller(settings);
  const parseOptions: ParseOptions = {
    charset,
    columns,
    wholePage,
    rememberedColumns: rememberedLookup(remembered),
  };
  const collected = new Collected(store, batchId);
  let after: string | null = null;
  let read = 0;

  const take = (file: ReadFile, source: string, parsed: Parsed): boolean => {
    const place = placeOf(source, parsed.entry);
    if (parsed.kind !== 'parsed') {
      file.failed.push({ path: place, ...fileFailure(place, parsed) });
      return false;
    }
    const article = { ...fill(parsed.article, place), path: place };
    file.articles.push(article);
    return collected.isFull(article);
  };

  for (;;) {
    const { items } = handlers['host.batchPending']({ batchId, after, limit: slice });
    if (items.length === 0) break;
    for (const { itemId, path } of items) {
      after = itemId;
      let file = collected.begin(itemId);
      for await (const parsed of parseFile(path, parseOptions)) {
        if (signal.aborted) break;
        if (!take(file, path, parsed)) continue;
        collected.flush();
        output.message(`${count(read + 1, 'file')} of ${String(files)} read`);
        file = collected.begin(itemId);
      }
      if (signal.aborted) {
        collected.flush();
        return false;
      }
      file.done = true;
      read += 1;
    }
    collected.flush();
  }
  return true;
}
