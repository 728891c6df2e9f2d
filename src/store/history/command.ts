import { newId } from '../../shared/ids.ts';
import type { WritableDb } from '../sqlite/handles.ts';
import { atOnce, type Sliced } from '../sqlite/slices.ts';
import { run, scalar, sql, transaction } from '../sqlite/sql.ts';
import { followArticles } from '../sections/follow.ts';
import { rebuildViews } from '../views/rebuild.ts';
import { setRecording } from './record.ts';
import { nextToUndo } from './status.ts';
import { addTouched, nothingTouched, type Touched } from './touched.ts';

/** Who does it, and when (ISO 8601, UTC). */
export interface Actor {
  readonly coder: string;
  readonly at: string;
}

/** What a command answers, and how the log names it (`Edit Donor of fact 12`). */
export interface Outcome<T> {
  readonly value: T;
  readonly label: string;
  /** Articles, by their numbers, whose sections the command has put in itself. */
  readonly sectioned?: ReadonlySet<number>;
}

export interface Committed<T> extends Outcome<T> {
  readonly touched: Touched;
}

/** Steps that were undone can no longer be redone once something else is done. */
export function abandonUndone(db: WritableDb): void {
  run(db, sql`UPDATE step SET state = 'abandoned' WHERE state = 'undone'`);
}

/** Puts a step on top of those that are done. */
export function addStep(
  db: WritableDb,
  { coder, at }: Actor,
  step: number,
  label: string,
  changes: number,
): void {
  const depth = (nextToUndo(db)?.depth ?? 0) + 1;
  abandonUndone(db);
  run(
    db,
    sql`INSERT INTO step (n, id, label, coder, at, state, depth, changes)
      VALUES (${step}, ${newId()}, ${label}, ${coder}, ${at}, 'done', ${depth}, ${changes})`,
  );
}

/**
 * A command, inside a transaction: what `body` writes is recorded as it happens, as one step; if it
 * changes nothing, no step is made and redo stays possible. `body` is told the step's number, under
 * which the log holds what it has written.
 */
export function* commandInSlices<T>(
  db: WritableDb,
  actor: Actor,
  body: (step: number) => Sliced<Outcome<T>>,
): Sliced<Committed<T>> {
  const step = (scalar<number | null>(db, sql`SELECT max(n) FROM step`) ?? 0) + 1;
  setRecording(db, 'command', step);
  const { value, label } = yield* body(step);
  setRecording(db, 'idle', 0);
  const changes = scalar<number>(db, sql`SELECT count(*) FROM change WHERE step = ${step}`) ?? 0;
  const touched = nothingTouched();
  if (changes > 0) {
    addStep(db, actor, step, label, changes);
    addTouched(db, step, touched);
    yield* followArticles(db, [step]);
    if (touched.codebook) rebuildViews(db);
  }
  return { value, label, touched };
}

/** Runs a command: one transaction, of which nothing remains if it throws. On disk when this returns. */
export function runCommand<T>(
  db: WritableDb,
  actor: Actor,
  body: (step: number) => Outcome<T>,
): Committed<T> {
  return transaction(db, () =>
    atOnce(
      commandInSlices(db, actor, function* whole(step) {
        yield* [];
        return body(step);
      }),
    ),
  );
}
