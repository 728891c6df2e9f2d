import { open, rename, rm } from 'node:fs/promises';
import type { ImportItem } from '../../shared/domain/batch.ts';
import { valueOf } from '../host/value.ts';
import type { BatchStore } from './run-batch.ts';

const header = ['path', 'outcome', 'title', 'article_id', 'reason', 'hint', 'notes', 'time'];
const slice = 500;

function rowOf(item: ImportItem): readonly string[] {
  const { path, outcome, title, articleId, message, hint, notes, at } = item;
  const cells = [path, outcome, title, articleId, message, hint, notes.join(' '), at];
  return cells.map((cell) => cell ?? '');
}

/** Rows as RFC 4180 has them: CRLF, quotes only where they are needed. */
async function csvWriter(): Promise<(rows: readonly (readonly string[])[]) => string> {
  const { stringify } = await import('csv-stringify/sync');
  return (rows) =>
    stringify(
      rows.map((row) => [...row]),
      { record_delimiter: '\r\n' },
    );
}

/** Writes all of a batch's report as CSV, beside its name first, so that none is ever half there. */
export async function saveReport(store: BatchStore, batchId: string, path: string): Promise<void> {
  const csvOf = await csvWriter();
  const draft = `${path}.part`;
  const file = await open(draft, 'w');
  try {
    await file.write(csvOf([header]));
    for (let offset = 0; ; offset += slice) {
      const asked = { batchId, outcomes: null, offset, limit: slice };
      const { rows } = valueOf(await store.call('batch.items', asked));
      if (rows.length === 0) break;
      await file.write(csvOf(rows.map(rowOf)));
    }
    await file.sync();
    await file.close();
    await rename(draft, path);
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(draft, { force: true });
    throw error;
  }
}
