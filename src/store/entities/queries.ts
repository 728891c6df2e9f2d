import type { EntityKind } from '../../shared/domain/codebook.ts';
import type { Entity } from '../../shared/domain/entity.ts';
import { fold } from '../sqlite/fold.ts';
import type { ReadableDb } from '../sqlite/handles.ts';
import { all, column, sql } from '../sqlite/sql.ts';
import { entityRows, factsOfEntity, withoutNumber } from './rows.ts';

/** Canonical names by id. */
export function namesOf(db: ReadableDb, ids: readonly string[]): Map<string, string> {
  if (ids.length === 0) return new Map();
  const rows = all<{ id: string; name: string }>(
    db,
    sql`SELECT e.id, e.name FROM json_each(${JSON.stringify(ids)}) AS wanted
      CROSS JOIN entity AS e ON e.id = wanted.value`,
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/**
 * Entities whose name or alias holds the words, without regard to case: exact names first, then
 * those that begin so, then the most mentioned. An empty query lists the most mentioned.
 */
export function searchEntities(
  db: ReadableDb,
  query: string,
  kind: EntityKind | null,
  limit: number,
): Entity[] {
  const key = fold(query.trim());
  const numbers = column<number>(
    db,
    sql`WITH found (entity, rank) AS (
        SELECT n, CASE instr(name_key, ${key}) WHEN 1 THEN name_key <> ${key} ELSE 2 END
          FROM entity WHERE instr(name_key, ${key}) > 0
        UNION ALL
        SELECT entity, CASE instr(name_key, ${key}) WHEN 1 THEN name_key <> ${key} ELSE 2 END
          FROM alias WHERE instr(name_key, ${key}) > 0
      ), best (entity, rank) AS (SELECT entity, min(rank) FROM found GROUP BY entity)
      SELECT e.n FROM best JOIN entity AS e ON e.n = best.entity
      WHERE ${kind} IS NULL OR e.kind = ${kind}
      ORDER BY best.rank, ${factsOfEntity} DESC, e.name_key, e.n LIMIT ${limit}`,
  );
  return entityRows(db, numbers).map(withoutNumber);
}
