import type { WritableDb } from '../sqlite/handles.ts';
import { all, sql } from '../sqlite/sql.ts';
import { restoreRun, type LoggedChange } from './replay-rows.ts';
import type { TrackedTable } from './tables.ts';

export type Direction = 'undo' | 'redo';

/** Changes that are read from the log at once, and most rows that one statement restores. */
const page = 2000;
const longest = 250;

/**
 * Tables in which no two rows compete for a place: their rows may be updated in any order. In the
 * others a row may take what another has just left.
 */
const inAnyOrder: ReadonlySet<TrackedTable> = new Set<TrackedTable>([
  'article',
  'fact',
  'evidence',
  'event',
  'entity',
  'alias',
  'near_duplicate',
]);

/** Hears of each run of rows before it is restored. */
export type BeforeRun = (changes: readonly LoggedChange[]) => void;

interface StoredChange {
  readonly n: number;
  readonly table: TrackedTable;
  readonly row: number;
  readonly isNew: number;
  readonly isGone: number;
}

function changesBeyond(
  db: WritableDb,
  step: number,
  direction: Direction,
  last: number | null,
): readonly LoggedChange[] {
  const undoing = direction === 'undo';
  const bound = undoing
    ? sql`n < ${last ?? Number.MAX_SAFE_INTEGER} ORDER BY n DESC`
    : sql`n > ${last ?? 0} ORDER BY n`;
  return all<StoredChange>(
    db,
    sql`SELECT n, "table", row, before IS NULL AS isNew, after IS NULL AS isGone FROM change
      WHERE step = ${step} AND ${bound} LIMIT ${page}`,
  ).map(({ n, table, row, isNew, isGone }) => {
    const appears = undoing ? isGone : isNew;
    const goes = undoing ? isNew : isGone;
    return { n, table, row, kind: goes === 1 ? 'delete' : appears === 1 ? 'insert' : 'update' };
  });
}

/** Whether a change may be made by one statement with those of the run. */
function joins(run: readonly LoggedChange[], rows: ReadonlySet<number>, next: LoggedChange) {
  const [first] = run;
  return (
    first !== undefined &&
    run.length < longest &&
    first.table === next.table &&
    first.kind === next.kind &&
    (next.kind !== 'update' || inAnyOrder.has(next.table)) &&
    !rows.has(next.row)
  );
}

/** The changes in their order, cut into runs that one statement each can make. */
function* runsOf(changes: readonly LoggedChange[]): Generator<readonly LoggedChange[]> {
  let run: LoggedChange[] = [];
  let rows = new Set<number>();
  for (const change of changes) {
    if (!joins(run, rows, change)) {
      if (run.length > 0) yield run;
      run = [];
      rows = new Set();
    }
    run.push(change);
    rows.add(change.row);
  }
  if (run.length > 0) yield run;
}

/** Undoes or redoes one step; yields how many of its changes are made. */
export function* replayStep(
  db: WritableDb,
  columns: ReadonlyMap<TrackedTable, readonly string[]>,
  step: number,
  direction: Direction,
  beforeRun: BeforeRun,
): Generator<number, void, undefined> {
  const side = direction === 'undo' ? 'before' : 'after';
  let last: number | null = null;
  let done = 0;
  for (;;) {
    const changes = changesBeyond(db, step, direction, last);
    if (changes.length === 0) return;
    last = changes.at(-1)?.n ?? null;
    for (const run of runsOf(changes)) {
      beforeRun(run);
      restoreRun(db, columns.get(run[0]?.table ?? 'article') ?? [], run, side);
      done += run.length;
      yield done;
    }
  }
}
