import type { EntityKind } from '../../shared/domain/codebook.ts';
import type { Entity, EntityListing, EntityOrder } from '../../shared/domain/entity.ts';
import type { Page } from '../../shared/domain/fact.ts';
import type { KnownEntity } from '../../shared/domain/understanding.ts';
import { fold } from '../sqlite/fold.ts';
import type { ReadableDb } from '../sqlite/handles.ts';
import { all, column, scalar, sql, type Query } from '../sqlite/sql.ts';
import { aliasesOfEntity, entityRows, factsOfEntity, parseNames, withoutNumber } from './rows.ts';

const orders: Readonly<Record<EntityListing['sort'], Query>> = {
  name: sql`gloss_sort_key(e.name)`,
  kind: sql`e.kind`,
  facts: factsOfEntity,
};

/** Which entities have the words in their name or an alias, and are of the kind. */
function condition(search: string, kind: EntityKind | null): Query {
  const key = fold(search.trim());
  return sql`WHERE (${kind} IS NULL OR e.kind = ${kind}) AND (${key} = ''
    OR instr(e.name_key, ${key}) > 0
    OR EXISTS (SELECT 1 FROM alias AS l WHERE l.entity = e.n AND instr(l.name_key, ${key}) > 0))`;
}

/** The listed entities, sorted; of equal ones by name, then the oldest first. */
function sorted({ search, kind, sort, descending }: EntityOrder): Query<number> {
  const direction = descending ? sql`DESC` : sql`ASC`;
  return sql<number>`SELECT e.n FROM entity AS e ${condition(search, kind)}
    ORDER BY ${orders[sort]} ${direction}, ${orders.name}, e.n`;
}

/** Where an entity stands in the listing, counted from 0; null if that does not show it. */
export function entityPosition(db: ReadableDb, id: string, order: EntityOrder): number | null {
  const n = scalar<number>(db, sql`SELECT n FROM entity WHERE id = ${id}`);
  const at = n === undefined ? -1 : column<number>(db, sorted(order)).indexOf(n);
  return at === -1 ? null : at;
}

/** How many facts mention at least one of the entities. */
export function factsMentioning(db: ReadableDb, ids: readonly string[]): number {
  return (
    scalar<number>(
      db,
      sql`SELECT count(DISTINCT m.fact) FROM json_each(${JSON.stringify(ids)}) AS wanted
        CROSS JOIN entity AS e ON e.id = wanted.value CROSS JOIN mention AS m ON m.entity = e.n`,
    ) ?? 0
  );
}

/** A page of the entities, in their order. */
export function listEntities(
  db: ReadableDb,
  { offset, limit, ...order }: EntityListing,
): Page<Entity> {
  const wanted = condition(order.search, order.kind);
  const numbers = column<number>(db, sql`${sorted(order)} LIMIT ${limit} OFFSET ${offset}`);
  return {
    rows: entityRows(db, numbers).map(withoutNumber),
    total: scalar<number>(db, sql`SELECT count(*) FROM entity AS e ${wanted}`) ?? 0,
  };
}

type KnownRecord = Omit<KnownEntity, 'aliases'> & { readonly aliases: string };

/** A page of all entities with their aliases, in the order of their making. */
export function knownEntities(db: ReadableDb, offset: number, limit: number): Page<KnownEntity> {
  const records = all<KnownRecord>(
    db,
    sql`SELECT e.id, e.name, e.kind, ${aliasesOfEntity} AS aliases
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
