import type { WritableDb } from '../sqlite/handles.ts';
import { column, run, sql } from '../sqlite/sql.ts';

/** Deletes those of the events that no fact reports any more. */
export function deleteUnusedEvents(db: WritableDb, events: readonly number[]): void {
  for (const n of events) {
    run(
      db,
      sql`DELETE FROM event WHERE n = ${n} AND NOT EXISTS (SELECT 1 FROM fact WHERE event = ${n})`,
    );
  }
}

/** Deletes facts with their evidence; facts that were part of them are no longer part of any. */
export function deleteFactRows(db: WritableDb, numbers: readonly number[]): void {
  const list = JSON.stringify(numbers);
  const events = column<number>(
    db,
    sql`SELECT DISTINCT event FROM fact WHERE event IS NOT NULL
      AND n IN (SELECT value FROM json_each(${list}))`,
  );
  run(
    db,
    sql`UPDATE fact SET part_of = NULL WHERE part_of IN (SELECT value FROM json_each(${list}))`,
  );
  run(db, sql`DELETE FROM evidence WHERE fact IN (SELECT value FROM json_each(${list}))`);
  run(db, sql`DELETE FROM fact WHERE n IN (SELECT value FROM json_each(${list}))`);
  deleteUnusedEvents(db, events);
}
