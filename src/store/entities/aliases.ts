import { newId } from '../../shared/ids.ts';
import type { CommandContext } from '../session.ts';
import { fold } from '../sqlite/fold.ts';
import type { ReadableDb } from '../sqlite/handles.ts';
import { first, run, scalar, sql } from '../sqlite/sql.ts';

/** An entity that goes by a name already. */
export interface NameHolder {
  readonly n: number;
  readonly id: string;
  readonly name: string;
  /** Whether the name is an alias of it. */
  readonly isAlias: number;
}

/** The entity, other than `except`, that has this name or alias, without regard to case. */
export function holderOfName(db: ReadableDb, name: string, except: string): NameHolder | undefined {
  const key = fold(name);
  return first<NameHolder>(
    db,
    sql`SELECT * FROM (
        SELECT e.n, e.id, e.name, 0 AS isAlias FROM entity AS e WHERE e.name_key = ${key}
        UNION ALL
        SELECT e.n, e.id, e.name, 1 FROM alias AS l JOIN entity AS e ON e.n = l.entity
          WHERE l.name_key = ${key}
      ) WHERE id <> ${except} ORDER BY isAlias, n LIMIT 1`,
  );
}

/** Whether the entity goes by the name, without regard to case. */
export function goesBy(db: ReadableDb, id: string, name: string): boolean {
  const key = fold(name);
  const found = scalar<number>(
    db,
    sql`SELECT 1 FROM entity AS e WHERE e.id = ${id} AND (e.name_key = ${key}
      OR EXISTS (SELECT 1 FROM alias AS l WHERE l.entity = e.n AND l.name_key = ${key}))`,
  );
  return found === 1;
}

/** Gives an entity another name; to be asked only if nobody goes by it. */
export function insertAlias(context: CommandContext, id: string, name: string): void {
  run(
    context.db,
    sql`INSERT INTO alias (id, entity, name, name_key)
      SELECT ${newId()}, n, ${name}, ${fold(name)} FROM entity WHERE id = ${id}`,
  );
}

/** A name as it is kept: in one line, without white space at its ends. */
export function oneLine(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}

/** Names the entity so too, if nobody else is; answers why not, or null. */
export function addFreeAlias(context: CommandContext, id: string, printed: string): string | null {
  const name = oneLine(printed);
  if (name === '' || goesBy(context.db, id, name)) return null;
  const holder = holderOfName(context.db, name, id);
  if (holder !== undefined) return `“${name}” is a name of ${holder.name}, and no alias was made.`;
  insertAlias(context, id, name);
  return null;
}
