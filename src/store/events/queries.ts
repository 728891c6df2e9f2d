import type { EventRow } from '../../shared/domain/entity.ts';
import { fold } from '../sqlite/fold.ts';
import type { ReadableDb } from '../sqlite/handles.ts';
import { all, sql } from '../sqlite/sql.ts';

/** Events whose label holds the words, without regard to case; those that begin so first. */
export function searchEvents(db: ReadableDb, query: string, limit: number): EventRow[] {
  const key = fold(query.trim());
  return all<EventRow>(
    db,
    sql`SELECT h.id, h.label, (SELECT count(*) FROM fact AS f WHERE f.event = h.n) AS facts
      FROM event AS h WHERE instr(h.label_key, ${key}) > 0
      ORDER BY h.label_key <> ${key}, instr(h.label_key, ${key}) > 1, facts DESC, h.label_key, h.n
      LIMIT ${limit}`,
  );
}
