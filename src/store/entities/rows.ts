import type { EntityKind } from '../../shared/domain/codebook.ts';
import type { Entity } from '../../shared/domain/entity.ts';
import { GlossError } from '../../shared/result.ts';
import type { ReadableDb } from '../sqlite/handles.ts';
import { all, column, sql } from '../sqlite/sql.ts';

interface EntityRecord {
  readonly n: number;
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly facts: number;
  readonly aliases: string;
}

/** Reads the names that json_group_array has put together. */
export const parseNames: (json: string) => readonly string[] = JSON.parse;

/** The aliases of entity `e` as a JSON array, in the order of their making. */
export const aliasesOfEntity = sql`(SELECT json_group_array(l.name ORDER BY l.n) FROM alias AS l
  WHERE l.entity = e.n)`;

/** How many facts mention entity `e`. */
export const factsOfEntity = sql`(SELECT count(*) FROM mention AS m WHERE m.entity = e.n)`;

/** An entity with the number of its row. */
export interface EntityHead extends Entity {
  readonly n: number;
}

/** Entities by their numbers, in the order given; missing ones are left out. */
export function entityRows(db: ReadableDb, numbers: readonly number[]): EntityHead[] {
  const records = all<EntityRecord>(
    db,
    sql`SELECT e.n, e.id, e.name, e.kind, ${factsOfEntity} AS facts, ${aliasesOfEntity} AS aliases
      FROM json_each(${JSON.stringify(numbers)}) AS wanted
      CROSS JOIN entity AS e ON e.n = wanted.value ORDER BY wanted.key`,
  );
  return records.map(({ n, id, name, kind, facts, aliases }) => ({
    n,
    id,
    name,
    kind,
    facts,
    aliases: parseNames(aliases),
  }));
}

/** What crosses to the window. */
export function withoutNumber({ id, name, kind, facts, aliases }: EntityHead): Entity {
  return { id, name, kind, facts, aliases };
}

/** One entity; throws if it is not there. */
export function entityHead(db: ReadableDb, id: string): EntityHead {
  const numbers = column<number>(db, sql`SELECT n FROM entity WHERE id = ${id}`);
  const [head] = entityRows(db, numbers);
  if (head !== undefined) return head;
  throw new GlossError(
    'not-found',
    'This entity is not in the project: it may have been merged, or no fact names it any more.',
    'Undo or redo until it is back.',
  );
}

/**
 * The entity as a command leaves it; null if it has no mention and no other name any more, so that
 * `deleteUnmentioned` takes it away.
 */
export function entityLeft(db: ReadableDb, id: string): Entity | null {
  const head = entityHead(db, id);
  return head.facts === 0 && head.aliases.length === 0 ? null : withoutNumber(head);
}
