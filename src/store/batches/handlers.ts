import type { Change, HistoryStatus } from '../../shared/domain/step.ts';
import type { BatchAdded, BatchHostCalls, ReadFile } from '../../shared/ipc/batch-calls.ts';
import type { ParsedArgsOf, ValueOf } from '../../shared/ipc/call.ts';
import type { StoreCalls } from '../../shared/ipc/store-calls.ts';
import { originalOf } from '../articles/originals.ts';
import { articleHead } from '../articles/queries.ts';
import { appendCommand } from '../history/append.ts';
import { historyStatus } from '../history/status.ts';
import { changeOf } from '../history/touched.ts';
import type { Session } from '../session.ts';
import { addToBatch } from './add.ts';
import { addPaths, beginBatch, setBatchState } from './begin.ts';
import { columnMaps, rememberColumns } from './column-maps.ts';
import { findItem, itemOfArticle, listItems, pendingFiles, searchItems } from './items.ts';
import { batchHead, batchSteps, getBatch, listBatches } from './queries.ts';

type Calls = Pick<StoreCalls, Extract<keyof StoreCalls, `batch.${string}`>> & BatchHostCalls;
export type BatchHandlers = {
  readonly [M in keyof Calls]: (args: ParsedArgsOf<Calls[M]>) => ValueOf<Calls[M]>;
};

const now = (): string => new Date().toISOString();

function addRead(session: Session, batchId: string, files: readonly ReadFile[]): BatchAdded {
  const { db, texts } = session;
  const batch = batchHead(db, batchId);
  const actor = { coder: session.coder(), at: now() };
  // The process may have died and be another between two calls of an import that goes on: its batch
  // is `interrupted` then, and what comes belongs to it all the same.
  const hasEnded = batch.state === 'done' || batch.state === 'cancelled';
  const into = hasEnded ? null : batch.step;
  const { value, label, touched, step } = appendCommand(db, actor, into, (number) =>
    addToBatch({ db, texts, codebook: session.codebook(), ...actor }, batch, files, number),
  );
  const { imported, duplicate, failed, asked } = value;
  let change: Change | null = null;
  if (step !== null) {
    session.changed(touched);
    change = changeOf(touched, label);
  }
  const history: HistoryStatus = historyStatus(db);
  return { imported, duplicates: duplicate, failed, asked, change, history };
}

/** The calls of import batches, bound to an open project. */
export function batchHandlers(session: Session): BatchHandlers {
  const { db } = session;
  return {
    'batch.list': ({ offset, limit }) => listBatches(db, offset, limit),
    'batch.get': ({ id }) => getBatch(db, id),
    'batch.items': ({ batchId, outcomes, search = '', offset, limit }) =>
      search.trim() === ''
        ? listItems(db, batchId, outcomes, offset, limit)
        : searchItems(db, batchId, outcomes, search, offset, limit),
    'batch.steps': ({ id }) => batchSteps(db, id),
    'batch.ofArticle': ({ articleId }) => itemOfArticle(db, articleId),

    'host.batchBegin': (given) => ({
      batchId: beginBatch(db, { coder: session.coder(), at: now() }, given),
    }),
    'host.batchPaths': ({ batchId, paths }) => {
      addPaths(db, batchId, paths);
      return null;
    },
    'host.batchPending': ({ batchId, after, limit }) => ({
      items: pendingFiles(db, batchId, after, limit),
    }),
    'host.batchAdd': ({ batchId, files }) => addRead(session, batchId, files),
    'host.batchEnd': ({ batchId, state }) => setBatchState(db, batchId, state, now()),
    'host.batchItem': ({ itemId }) => findItem(db, itemId),
    'host.columnMaps': () => columnMaps(db),
    'host.rememberColumns': (given) => {
      rememberColumns(db, given, now());
      return null;
    },
    'article.original': ({ articleId }) => originalOf(db, articleHead(db, articleId).version),
  };
}
