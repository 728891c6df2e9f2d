import type { WritableDb } from '../sqlite/handles.ts';
import {
  all,
  identifier,
  joinSql,
  run,
  sql,
  transaction,
  type Query,
  type SqlValue,
} from '../sqlite/sql.ts';
import { followArticles } from '../sections/follow.ts';
import { rebuildViews } from '../views/rebuild.ts';
import { heldStep, stillRunning } from './held.ts';
import { columnsOfTable, setRecording } from './record.ts';
import { nextToRedo, nextToUndo } from './status.ts';
import { trackedTables, type TrackedTable } from './tables.ts';
import { addTouched, nothingTouched, type Touched } from './touched.ts';

type Row = Readonly<Record<string, SqlValue>>;
/** Reads a row that the recorder's triggers wrote with json_object. */
const parseRow: (json: string) => Row = JSON.parse;

type Direction = 'undo' | 'redo';

interface LoggedChange {
  readonly table: TrackedTable;
  readonly row: number;
  readonly before: string | null;
  readonly after: string | null;
}

export interface Replayed {
  readonly count: number;
  /** The label of the last step replayed. */
  readonly label: string;
  readonly touched: Touched;
}

/** Puts a row into the state that the log has for it; null means that it is not there. */
function restore(
  db: WritableDb,
  table: Query,
  columns: readonly string[],
  n: number,
  from: string | null,
  to: string | null,
): void {
  if (to === null) {
    run(db, sql`DELETE FROM ${table} WHERE n = ${n}`);
    return;
  }
  const row = parseRow(to);
  // A column that a later migration added is not in old steps: it keeps its default.
  const known = columns.filter((name) => Object.hasOwn(row, name));
  const names = known.map(identifier);
  const values = known.map((name) => sql`${row[name] ?? null}`);
  if (from === null) {
    run(db, sql`INSERT INTO ${table} (${joinSql(names, ', ')}) VALUES (${joinSql(values, ', ')})`);
  } else {
    const pairs = known.map((name) => sql`${identifier(name)} = ${row[name] ?? null}`);
    run(db, sql`UPDATE ${table} SET ${joinSql(pairs, ', ')} WHERE n = ${n}`);
  }
}

function replayStep(
  db: WritableDb,
  columns: ReadonlyMap<TrackedTable, readonly string[]>,
  step: number,
  direction: Direction,
): void {
  const order = direction === 'undo' ? sql`DESC` : sql`ASC`;
  const changes = all<LoggedChange>(
    db,
    sql`SELECT "table", row, before, after FROM change WHERE step = ${step} ORDER BY n ${order}`,
  );
  for (const { table, row, before, after } of changes) {
    const [from, to] = direction === 'undo' ? [after, before] : [before, after];
    restore(db, identifier(table), columns.get(table) ?? [], row, from, to);
  }
}

/**
 * Undoes up to `count` done steps, the newest first, or redoes undone ones, the oldest first; all
 * in one transaction, on disk when this returns. Undo stops before the step of an import that is
 * running, and throws `not-allowed` if it would begin with it. Rows get back their numbers, so
 * whatever is keyed by them stays right.
 */
export function replay(db: WritableDb, direction: Direction, count: number): Replayed {
  const columns = new Map(trackedTables.map((table) => [table, columnsOfTable(db, table)]));
  return transaction(db, () => {
    const touched = nothingTouched();
    const steps: number[] = [];
    let label = '';
    const held = heldStep(db);
    setRecording(db, 'replay', 0);
    while (steps.length < count) {
      const next = direction === 'undo' ? nextToUndo(db) : nextToRedo(db);
      if (next === undefined) break;
      if (direction === 'undo' && next.n === held) {
        if (steps.length === 0) throw stillRunning();
        break;
      }
      replayStep(db, columns, next.n, direction);
      const state = direction === 'undo' ? 'undone' : 'done';
      run(db, sql`UPDATE step SET state = ${state} WHERE n = ${next.n}`);
      addTouched(db, next.n, touched);
      label = next.label;
      steps.push(next.n);
    }
    setRecording(db, 'idle', 0);
    followArticles(db, steps);
    if (touched.codebook) rebuildViews(db);
    return { count: steps.length, label, touched };
  });
}
