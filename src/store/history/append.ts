import { followArticles } from '../sections/follow.ts';
import type { WritableDb } from '../sqlite/handles.ts';
import { atOnce } from '../sqlite/slices.ts';
import { all, run, scalar, sql, transaction } from '../sqlite/sql.ts';
import { addStep, type Actor, type Committed, type Outcome } from './command.ts';
import { highestTaken, mayAppend } from './numbers.ts';
import { setRecording } from './record.ts';
import type { TrackedTable } from './tables.ts';
import { addTouched, nothingTouched } from './touched.ts';

/** What an appending command has committed, and in which step; null if it changed nothing. */
export interface Appended<T> extends Committed<T> {
  readonly step: number | null;
}

/** Thrown inside to roll back; what was written cannot belong to the older step. */
class NotApart extends Error {}

/** Only new rows under numbers that no later step knows may be put into an overtaken step. */
function checkApart(db: WritableDb, step: number, after: number): void {
  const later = scalar<number>(db, sql`SELECT 1 FROM step WHERE n > ${step} LIMIT 1`);
  if (later === undefined) return;
  const rows = all<{ table: TrackedTable; lowest: number; changed: number }>(
    db,
    sql`SELECT "table", min(row) AS lowest, max(before IS NOT NULL OR after IS NULL) AS changed
      FROM change WHERE n > ${after} GROUP BY "table"`,
  );
  for (const { table, lowest, changed } of rows)
    if (changed === 1 || lowest <= highestTaken(db, table)) throw new NotApart();
}

function runOnce<T>(
  db: WritableDb,
  actor: Actor,
  into: number | null,
  body: (step: number) => Outcome<T>,
): Appended<T> {
  return transaction(db, () => {
    const appending = into !== null && mayAppend(db, into);
    const step = appending
      ? into
      : (scalar<number | null>(db, sql`SELECT max(n) FROM step`) ?? 0) + 1;
    const after = scalar<number | null>(db, sql`SELECT max(n) FROM change`) ?? 0;
    setRecording(db, 'command', step);
    const { value, label, sectioned } = body(step);
    setRecording(db, 'idle', 0);
    const changes = scalar<number>(db, sql`SELECT count(*) FROM change WHERE n > ${after}`) ?? 0;
    const touched = nothingTouched();
    if (changes === 0) return { value, label, touched, step: null };
    if (appending) {
      checkApart(db, step, after);
      run(
        db,
        sql`UPDATE step SET changes = changes + ${changes}, label = ${label} WHERE n = ${step}`,
      );
    } else {
      addStep(db, actor, step, label, changes);
    }
    addTouched(db, step, touched, after);
    atOnce(followArticles(db, [step], after, sectioned));
    return { value, label, touched, step };
  });
}

/**
 * Runs a command that only adds rows, as a part of the step `into`, also if others were done, or
 * undone, since: so that many short transactions are one step. Where that cannot be, since what was
 * done later and what is added hang together, or the step was undone, it is a step of its own. What
 * others have undone meanwhile stays redoable unless it is. Rows must take their numbers from
 * `nextNumber`. `body` may run twice. On disk when this returns.
 */
export function appendCommand<T>(
  db: WritableDb,
  actor: Actor,
  into: number | null,
  body: (step: number) => Outcome<T>,
): Appended<T> {
  try {
    return runOnce(db, actor, into, body);
  } catch (thrown) {
    if (!(thrown instanceof NotApart)) throw thrown;
    return runOnce(db, actor, null, body);
  }
}
