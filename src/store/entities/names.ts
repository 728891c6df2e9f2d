import type { EntityKind } from '../../shared/domain/codebook.ts';
import type { Entity } from '../../shared/domain/entity.ts';
import { GlossError } from '../../shared/result.ts';
import type { Outcome } from '../history/command.ts';
import type { CommandContext } from '../session.ts';
import { fold } from '../sqlite/fold.ts';
import type { ReadableDb } from '../sqlite/handles.ts';
import { run, sql } from '../sqlite/sql.ts';
import { goesBy, holderOfName, insertAlias, oneLine } from './aliases.ts';
import { entityHead, entityLeft, entityRows, withoutNumber } from './rows.ts';

/** Throws if another entity goes by the name, and says which. */
function refuseTaken(db: ReadableDb, name: string, id: string): void {
  const holder = holderOfName(db, name, id);
  if (holder === undefined) return;
  const what = holder.isAlias === 1 ? `another name of ${holder.name}` : 'an entity of its own';
  throw new GlossError(
    'exists',
    `“${name}” is ${what} already. Nothing was changed.`,
    `Merge the two if they are one, or take the name from ${holder.name} first.`,
  );
}

/** Gives an entity another name that it is printed under; one that it has already is no change. */
export function addAlias(context: CommandContext, id: string, given: string): Outcome<Entity> {
  const { db } = context;
  const name = oneLine(given);
  const head = entityHead(db, id);
  if (!goesBy(db, id, name)) {
    refuseTaken(db, name, id);
    insertAlias(context, id, name);
  }
  return {
    value: withoutNumber(entityHead(db, id)),
    label: `Name ${head.name} “${name}” too`,
  };
}

function deleteAlias(context: CommandContext, entity: number, name: string): void {
  run(context.db, sql`DELETE FROM alias WHERE entity = ${entity} AND name_key = ${fold(name)}`);
}

/** Takes an alias away; the entity goes too if no fact mentions it and no other name is left. */
export function removeAlias(
  context: CommandContext,
  id: string,
  given: string,
): Outcome<Entity | null> {
  const { db } = context;
  const head = entityHead(db, id);
  const key = fold(oneLine(given));
  const alias = head.aliases.find((name) => fold(name) === key);
  if (alias === undefined)
    throw new GlossError('not-found', `“${given}” is no other name of ${head.name}.`);
  deleteAlias(context, head.n, alias);
  return { value: entityLeft(db, id), label: `Take the name “${alias}” from ${head.name}` };
}

/**
 * Gives an entity another canonical name; every fact that mentions it shows it. `keepOld` makes the
 * old one an alias. An alias that becomes the name is no alias any more.
 */
export function renameEntity(
  context: CommandContext,
  id: string,
  given: string,
  keepOld: boolean,
): Outcome<Entity | null> {
  const { db } = context;
  const name = oneLine(given);
  const head = entityHead(db, id);
  if (name !== head.name) {
    refuseTaken(db, name, id);
    deleteAlias(context, head.n, name);
    run(db, sql`UPDATE entity SET name = ${name}, name_key = ${fold(name)} WHERE n = ${head.n}`);
    if (keepOld && fold(name) !== fold(head.name)) insertAlias(context, id, head.name);
  }
  return { value: entityLeft(db, id), label: `Rename ${head.name} to ${name}` };
}

/** Says what entities are. */
export function setKind(
  context: CommandContext,
  ids: readonly string[],
  kind: EntityKind,
): Outcome<readonly Entity[]> {
  const { db } = context;
  const heads = [...new Set(ids)].map((id) => entityHead(db, id));
  for (const { n } of heads)
    run(db, sql`UPDATE entity SET kind = ${kind} WHERE n = ${n} AND kind <> ${kind}`);
  const [only] = heads;
  const what =
    heads.length === 1 && only !== undefined ? only.name : `${String(heads.length)} entities`;
  return {
    value: entityRows(
      db,
      heads.map(({ n }) => n),
    ).map(withoutNumber),
    label: `Set the kind of ${what} to ${kind}`,
  };
}
