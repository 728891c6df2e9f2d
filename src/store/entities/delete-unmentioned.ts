import type { WritableDb } from '../sqlite/handles.ts';
import { column, run, sql } from '../sqlite/sql.ts';

/**
 * Deletes the entities that the step made, whose facts it changed, or from which it took an alias,
 * if no fact mentions them any more and they have no other name: what is left of a misspelling
 * that was corrected. It reads the log, so that it holds for whatever a command did, and looks at
 * nothing else.
 */
export function deleteUnmentioned(db: WritableDb, step: number): void {
  const gone = column<number>(
    db,
    sql`WITH once (n) AS (
        SELECT row FROM change WHERE step = ${step} AND "table" = 'entity' AND before IS NULL
        UNION
        SELECT before ->> '$.entity' FROM change
          WHERE step = ${step} AND "table" = 'alias' AND after IS NULL
        UNION
        SELECT e.n FROM change AS c CROSS JOIN json_each(c.before ->> '$.data') AS cell
          CROSS JOIN json_each(cell.value, '$.value') AS part CROSS JOIN entity AS e
            ON e.id = CASE part.type WHEN 'object' THEN part.value ->> '$.entity' END
          WHERE c.step = ${step} AND c."table" = 'fact'
            AND c.before ->> '$.data' IS NOT c.after ->> '$.data'
            AND json_type(cell.value, '$.value') = 'array'
      )
      SELECT e.n FROM once JOIN entity AS e ON e.n = once.n
      WHERE NOT EXISTS (SELECT 1 FROM mention WHERE entity = once.n)
        AND NOT EXISTS (SELECT 1 FROM alias WHERE entity = once.n)`,
  );
  if (gone.length === 0) return;
  run(
    db,
    sql`DELETE FROM entity WHERE n IN (SELECT value FROM json_each(${JSON.stringify(gone)}))`,
  );
}
