import type { BatchState, ImportBatch, ImportOptions } from '../../shared/domain/batch.ts';
import { newId } from '../../shared/ids.ts';
import type { Actor } from '../history/command.ts';
import type { WritableDb } from '../sqlite/handles.ts';
import { run, scalar, sql, transaction } from '../sqlite/sql.ts';
import { batchHead, getBatch } from './queries.ts';

interface NewBatch {
  readonly label: string;
  readonly options: ImportOptions;
  /** How many there will be; their paths may follow by `addPaths`. */
  readonly files: number;
  readonly paths: readonly string[];
}

function insertPaths(db: WritableDb, batch: number, paths: readonly string[]): void {
  let n = scalar<number | null>(db, sql`SELECT max(n) FROM import_item`) ?? 0;
  for (const path of paths) {
    n += 1;
    run(
      db,
      sql`INSERT INTO import_item (n, batch, file, source, open, outcome)
        VALUES (${n}, ${batch}, ${n}, ${path}, 1, 'pending')`,
    );
  }
}

/** Begins a batch, which is running then. On disk when this returns, as with all in this file. */
export function beginBatch(db: WritableDb, actor: Actor, given: NewBatch): string {
  const { label, options, files, paths } = given;
  const id = newId();
  transaction(db, () => {
    const n = run(
      db,
      sql`INSERT INTO import_batch (id, label, coder, started_at, state, options, files)
        VALUES (${id}, ${label}, ${actor.coder}, ${actor.at}, 'running', ${JSON.stringify(options)},
          ${Math.max(files, paths.length)})`,
    );
    insertPaths(db, n, paths);
  });
  return id;
}

/** Further files of a batch, behind those that it has. */
export function addPaths(db: WritableDb, id: string, paths: readonly string[]): void {
  transaction(db, () => {
    const { n } = batchHead(db, id);
    insertPaths(db, n, paths);
    // More than were announced: a folder that grew while it was looked through.
    run(
      db,
      sql`UPDATE import_batch SET files = max(files,
        (SELECT count(*) FROM import_item WHERE batch = ${n} AND source IS NOT NULL)) WHERE n = ${n}`,
    );
  });
}

/** Sets the state. With `running` it goes on, also to answer a question after its end. */
export function setBatchState(
  db: WritableDb,
  id: string,
  state: BatchState,
  at: string,
): ImportBatch {
  transaction(db, () => {
    const head = batchHead(db, id);
    const ended = state === 'running' || state === 'paused' ? null : at;
    const runs = state === 'running' && head.state !== 'running' ? 1 : 0;
    // What comes later into a batch that had ended, such as the answer to a question, is an action of
    // its own, to be undone by itself.
    const step = head.state === 'done' || head.state === 'cancelled' ? null : head.step;
    run(
      db,
      sql`UPDATE import_batch SET state = ${state}, ended_at = ${ended}, run = run + ${runs},
        step = ${step} WHERE n = ${head.n}`,
    );
  });
  return getBatch(db, id);
}

/** Says of imports that ran when the program ended that they can go on; at opening. */
export function interruptBatches(db: WritableDb): void {
  const running = scalar<number>(
    db,
    sql`SELECT 1 FROM import_batch WHERE state = 'running' LIMIT 1`,
  );
  if (running !== undefined)
    run(db, sql`UPDATE import_batch SET state = 'interrupted' WHERE state = 'running'`);
}
