import type { EntityKind } from '../../shared/domain/codebook.ts';
import type { Entity } from '../../shared/domain/entity.ts';
import type { Page } from '../../shared/domain/fact.ts';
import type { KnownEntity } from '../../shared/domain/understanding.ts';
import { fold } from '../sqlite/fold.ts';
import type { ReadableDb } from '../sqlite/handles.ts';
import { all, column, scalar, sql } from '../sqlite/sql.ts';

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

interface EntityRecord {
  readonly n: number;
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly facts: number;
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
  const records = all<EntityRecord>(
    db,
    sql`WITH found (entity, rank) AS (
        SELECT n, CASE instr(name_key, ${key}) WHEN 1 THEN name_key <> ${key} ELSE 2 END
          FROM entity WHERE instr(name_key, ${key}) > 0
        UNION ALL
        SELECT entity, CASE instr(name_key, ${key}) WHEN 1 THEN name_key <> ${key} ELSE 2 END
          FROM alias WHERE instr(name_key, ${key}) > 0
      ), best (entity, rank) AS (SELECT entity, min(rank) FROM found GROUP BY entity)
      SELECT e.n, e.id, e.name, e.kind,
        (SELECT count(*) FROM mention AS m WHERE m.entity = e.n) AS facts
      FROM best JOIN entity AS e ON e.n = best.entity
      WHERE ${kind} IS NULL OR e.kind = ${kind}
      ORDER BY best.rank, facts DESC, e.name_key, e.n LIMIT ${limit}`,
  );
  return records.map(({ n, id, name, kind: found, facts }) => ({
    id,
    name,
    kind: found,
    facts,
    aliases: column<string>(db, sql`SELECT name FROM alias WHERE entity = ${n} ORDER BY n`),
  }));
}

type KnownRecord = Omit<KnownEntity, 'aliases'> & { readonly aliases: string };
/** Reads the names that json_group_array has put together. */
const parseNames: (json: string) => readonly string[] = JSON.parse;

/** A page of all entities with their aliases, in the order of their making. */
export function knownEntities(db: ReadableDb, offset: number, limit: number): Page<KnownEntity> {
  const records = all<KnownRecord>(
    db,
    sql`SELECT e.id, e.name, e.kind,
      (SELECT json_group_array(l.name ORDER BY l.n) FROM alias AS l WHERE l.entity = e.n) AS aliases
      FROM entity AS e ORDER BY e.n LIMIT ${limit} OFFSET ${offset}`,
  );
  return {
    rows: records.map(({ id, name, kind, aliases }) => ({
      id,
      name,
      kind,
      aliases: parseNames(aliases),
    })),
    total: scalar<number>(db, sql`SELECT count(*) FROM entity`) ?? 0,
  };
}
