import type { WritableDb } from '../sqlite/handles.ts';
import { run, sql } from '../sqlite/sql.ts';

/**
 * Sets unread articles in which the step coded a fact to `in work`, as part of the step, so that
 * undo takes both back. It reads the log, so that it holds for whatever command made the fact.
 */
export function followStatus(db: WritableDb, step: number): void {
  run(
    db,
    sql`UPDATE article SET status = 'in work' WHERE status = 'unread' AND n IN (
      SELECT after ->> '$.article' FROM change
      WHERE step = ${step} AND "table" = 'fact' AND before IS NULL)`,
  );
}
