import type { CharsetQuestion, ImportReport } from '../../shared/domain/article.ts';
import type { ImportBatch, ImportItem, ItemOutcome } from '../../shared/domain/batch.ts';
import type { ImportOutcome } from '../../shared/ipc/app-calls.ts';
import { valueOf } from '../host/value.ts';
import type { Questions } from './questions.ts';
import type { BatchStore } from './run-batch.ts';

/** How much of each outcome is told at once. */
const most = 200;

async function itemsOf(
  store: BatchStore,
  batchId: string,
  outcome: ItemOutcome,
): Promise<readonly ImportItem[]> {
  const asked = { batchId, outcomes: [outcome], offset: 0, limit: most };
  return valueOf(await store.call('batch.items', asked)).rows;
}

function toFailed({ path, kind, message, hint }: ImportItem): ImportReport['failed'][number] {
  const failed = { path, kind: kind ?? 'internal', message: message ?? '' };
  return hint === null ? failed : { ...failed, hint };
}

/** A stopped batch with the first lines of its report. */
export async function outcomeOf(
  store: BatchStore,
  batch: ImportBatch,
  questions: Questions,
): Promise<ImportOutcome> {
  const { id } = batch;
  const imported = await itemsOf(store, id, 'imported');
  const duplicates = await itemsOf(store, id, 'duplicate');
  const failed = await itemsOf(store, id, 'failed');
  const asked = await itemsOf(store, id, 'asked');
  const charsets: CharsetQuestion[] = [];
  for (const question of await questions.about(batch, asked))
    if (question.kind === 'charset')
      charsets.push({
        token: question.itemId,
        path: question.path,
        candidates: question.candidates,
      });
  return {
    batch,
    report: {
      imported: imported.flatMap(({ articleId, title, path, notes }) =>
        articleId === null ? [] : [{ id: articleId, title, path, notes }],
      ),
      duplicates: duplicates.flatMap(({ articleId, title, path }) =>
        articleId === null ? [] : [{ id: articleId, title, path }],
      ),
      // A window that asks about columns finds them by `import.questions`.
      failed: [...failed, ...asked.filter(({ kind }) => kind === 'columns')].map(toFailed),
      questions: charsets,
    },
  };
}
