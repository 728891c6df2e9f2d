import type { EntityKind } from '../../shared/domain/codebook.ts';
import { newId } from '../../shared/ids.ts';
import type { CommandContext } from '../session.ts';
import { fold } from '../sqlite/fold.ts';
import { run, scalar, sql } from '../sqlite/sql.ts';

/**
 * The id of the entity with this name or alias, without regard to case; names go before aliases,
 * the field's kind before others, the oldest before later ones. Made if there is none.
 */
export function findOrCreateEntity(
  context: CommandContext,
  name: string,
  kind: EntityKind,
): string {
  const { db, at } = context;
  const key = fold(name);
  const known = scalar<string>(
    db,
    sql`SELECT id FROM (
        SELECT e.id, e.kind, e.n, 0 AS rank FROM entity AS e WHERE e.name_key = ${key}
        UNION ALL
        SELECT e.id, e.kind, e.n, 1 FROM alias AS l JOIN entity AS e ON e.n = l.entity
          WHERE l.name_key = ${key}
      ) ORDER BY rank, kind <> ${kind}, n LIMIT 1`,
  );
  if (known !== undefined) return known;
  const id = newId();
  run(
    db,
    sql`INSERT INTO entity (id, name, name_key, kind, created_at)
      VALUES (${id}, ${name}, ${key}, ${kind}, ${at})`,
  );
  return id;
}
