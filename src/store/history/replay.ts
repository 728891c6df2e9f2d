import type { WritableDb } from '../sqlite/handles.ts';
import type { Sliced } from '../sqlite/slices.ts';
import { run, sql } from '../sqlite/sql.ts';
import { followArticles } from '../sections/follow.ts';
import { parkSections, unparkSections } from '../sections/parked.ts';
import { rebuildViews } from '../views/rebuild.ts';
import { heldStep, stillRunning } from './held.ts';
import { columnsOfTable, setRecording } from './record.ts';
import type { LoggedChange } from './replay-rows.ts';
import { replayStep, type Direction } from './replay-step.ts';
import { nextToRedo, nextToUndo } from './status.ts';
import { trackedTables } from './tables.ts';
import { addTouched, nothingTouched, type Touched } from './touched.ts';

export interface Replayed {
  readonly count: number;
  /** The label of the last step replayed. */
  readonly label: string;
  readonly touched: Touched;
}

/** Sections of articles that come and go during a replay. */
interface Aside {
  readonly before: (changes: readonly LoggedChange[]) => void;
  /** Articles that have got their sections back and need not be read. */
  readonly restored: Set<number>;
}

function asideOf(db: WritableDb, direction: Direction): Aside {
  /** Articles that were changed before, whose sections are not those of the rows that go. */
  const stale = new Set<number>();
  const restored = new Set<number>();
  return {
    restored,
    before: (changes) => {
      const [first] = changes;
      if (first?.table !== 'article') return;
      if (first.kind === 'update') {
        for (const { row } of changes) {
          stale.add(row);
          restored.delete(row);
        }
      } else if (first.kind === 'delete' && direction === 'undo')
        parkSections(
          db,
          changes.filter(({ row }) => !stale.has(row)),
        );
      else if (first.kind === 'insert' && direction === 'redo')
        for (const row of unparkSections(db, changes)) restored.add(row);
    },
  };
}

/**
 * Undoes up to `count` done steps, the newest first, or redoes undone ones, the oldest first.
 * Inside one transaction, which makes it all or nothing. Undo stops before the step of an import
 * that is running, and throws `not-allowed` if it would begin with it. Rows get back their numbers,
 * so whatever is keyed by them stays right.
 */
export function* replay(db: WritableDb, direction: Direction, count: number): Sliced<Replayed> {
  const columns = new Map(trackedTables.map((table) => [table, columnsOfTable(db, table)]));
  const touched = nothingTouched();
  const steps: number[] = [];
  let label = '';
  const held = heldStep(db);
  const aside = asideOf(db, direction);
  const way = direction === 'undo' ? 'Undo' : 'Redo';
  setRecording(db, 'replay', 0);
  while (steps.length < count) {
    const next = direction === 'undo' ? nextToUndo(db) : nextToRedo(db);
    if (next === undefined) break;
    if (direction === 'undo' && next.n === held) {
      if (steps.length === 0) throw stillRunning();
      break;
    }
    label = next.label;
    for (const done of replayStep(db, columns, next.n, direction, aside.before))
      yield { done, total: next.changes, what: `${way}: ${label}` };
    const state = direction === 'undo' ? 'undone' : 'done';
    run(db, sql`UPDATE step SET state = ${state} WHERE n = ${next.n}`);
    addTouched(db, next.n, touched);
    steps.push(next.n);
  }
  setRecording(db, 'idle', 0);
  yield* followArticles(db, steps, 0, aside.restored);
  if (touched.codebook) rebuildViews(db);
  return { count: steps.length, label, touched };
}
