import { importOptionsSchema } from '../../shared/domain/batch.ts';
import type {
  BatchState,
  BatchSteps,
  ImportBatch,
  ImportOptions,
} from '../../shared/domain/batch.ts';
import type { Page } from '../../shared/domain/fact.ts';
import { GlossError } from '../../shared/result.ts';
import { historyStatus } from '../history/status.ts';
import type { ReadableDb } from '../sqlite/handles.ts';
import { all, first, scalar, sql } from '../sqlite/sql.ts';

/** What commands need of a batch. */
export interface BatchHead {
  readonly n: number;
  readonly state: BatchState;
  readonly run: number;
  /** The step that it appends to while it runs. */
  readonly step: number | null;
  readonly options: ImportOptions;
}

type BatchRow = Omit<ImportBatch, 'options' | 'undone'> & {
  readonly options: string;
  readonly undone: number;
};

/** Over batch `b`. Undone: it made steps, and none of them is done. */
const columns = sql`b.id, b.label, b.coder, b.started_at AS startedAt, b.ended_at AS endedAt,
  b.state, b.options, b.files, b.files_done AS filesDone, b.imported, b.duplicates, b.failed,
  b.asked, EXISTS (SELECT 1 FROM import_step AS i WHERE i.batch = b.n) AND NOT EXISTS (
    SELECT 1 FROM import_step AS i CROSS JOIN step AS s ON s.n = i.step
    WHERE i.batch = b.n AND s.state = 'done') AS undone,
  (SELECT count(*) FROM near_duplicate AS d CROSS JOIN article AS a ON a.n = d.article
    WHERE d.decision IS NULL AND a.id IN (SELECT i.article_id FROM import_item AS i
      WHERE i.batch = b.n AND i.outcome = 'imported')) AS nearDuplicates`;

function batchOf(row: BatchRow): ImportBatch {
  return {
    ...row,
    options: importOptionsSchema.parse(JSON.parse(row.options)),
    undone: row.undone === 1,
  };
}

function notFound(): GlossError {
  return new GlossError('not-found', 'This import is not in the project.');
}

/** One import with its figures. */
export function getBatch(db: ReadableDb, id: string): ImportBatch {
  const row = first<BatchRow>(db, sql`SELECT ${columns} FROM import_batch AS b WHERE b.id = ${id}`);
  if (row === undefined) throw notFound();
  return batchOf(row);
}

/** The imports of the project, newest first. */
export function listBatches(db: ReadableDb, offset: number, limit: number): Page<ImportBatch> {
  const rows = all<BatchRow>(
    db,
    sql`SELECT ${columns} FROM import_batch AS b ORDER BY b.n DESC LIMIT ${limit} OFFSET ${offset}`,
  );
  return {
    rows: rows.map(batchOf),
    total: scalar<number>(db, sql`SELECT count(*) FROM import_batch`) ?? 0,
  };
}

/** Where a batch stands in the history; each step holds its depth, so that nothing is counted. */
export function batchSteps(db: ReadableDb, id: string): BatchSteps {
  const { n } = batchHead(db, id);
  const { own, lowest } = first<{ own: number; lowest: number | null }>(
    db,
    sql`SELECT count(*) AS own, min(s.depth) AS lowest FROM import_step AS i
      CROSS JOIN step AS s ON s.n = i.step WHERE i.batch = ${n} AND s.state = 'done'`,
  ) ?? { own: 0, lowest: null };
  const { undo } = historyStatus(db);
  return { own, later: lowest === null ? 0 : undo - lowest + 1 - own };
}

/** The batch as commands see it. */
export function batchHead(db: ReadableDb, id: string): BatchHead {
  const row = first<Omit<BatchHead, 'options'> & { options: string }>(
    db,
    sql`SELECT n, state, run, step, options FROM import_batch WHERE id = ${id}`,
  );
  if (row === undefined) throw notFound();
  return { ...row, options: importOptionsSchema.parse(JSON.parse(row.options)) };
}
