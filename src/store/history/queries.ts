import type { Page } from '../../shared/domain/fact.ts';
import type { Step } from '../../shared/domain/step.ts';
import type { ReadableDb } from '../sqlite/handles.ts';
import { all, scalar, sql } from '../sqlite/sql.ts';

/** The log, newest first, with what was abandoned. */
export function listSteps(db: ReadableDb, offset: number, limit: number): Page<Step> {
  return {
    rows: all<Step>(
      db,
      sql`SELECT n AS number, id, label, coder, at, state, changes FROM step
        ORDER BY n DESC LIMIT ${limit} OFFSET ${offset}`,
    ),
    total: scalar<number>(db, sql`SELECT count(*) FROM step`) ?? 0,
  };
}
