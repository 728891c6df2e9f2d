import type { Entity } from '../../shared/domain/entity.ts';
import type { Cell, EntityMention } from '../../shared/domain/values.ts';
import { GlossError } from '../../shared/result.ts';
import { quotedWords } from '../facts/evidence.ts';
import { reprinted } from '../facts/printed.ts';
import { mentionsOf, parseCells } from '../facts/row.ts';
import type { Outcome } from '../history/command.ts';
import type { CommandContext } from '../session.ts';
import { all, run, sql } from '../sqlite/sql.ts';
import { goesBy, insertAlias } from './aliases.ts';
import { entityHead, withoutNumber, type EntityHead } from './rows.ts';

/** The cell with the one entity in the place of the others, once; null if it names none of them. */
function mergedCell(
  context: CommandContext,
  fact: number,
  field: string,
  cell: Cell,
  merged: ReadonlySet<string>,
  into: string,
): Cell | null {
  const before = mentionsOf(cell);
  if (!before.some(({ entity }) => merged.has(entity))) return null;
  const mentions = new Map<string, EntityMention>();
  for (const { entity, printed } of before) {
    const one = merged.has(entity) ? into : entity;
    mentions.set(one, { entity: one, printed: mentions.get(one)?.printed ?? printed });
  }
  const after: Cell = { value: [...mentions.values()] };
  if (mentions.size === before.length) return after;
  // Two names have become one, which may stand alone now: then all words of the evidence print it.
  return reprinted(context.db, after, quotedWords(context.db, fact, field)) ?? after;
}

/** Puts one entity in the place of others in all facts. Who coded them, and when, stays. */
function rewriteFacts(
  context: CommandContext,
  merged: readonly EntityHead[],
  into: EntityHead,
): void {
  const { db } = context;
  const ids = new Set(merged.map(({ id }) => id));
  const numbers = JSON.stringify(merged.map(({ n }) => n));
  const facts = all<{ n: number; data: string }>(
    db,
    sql`SELECT n, data FROM fact WHERE n IN (SELECT m.fact FROM json_each(${numbers}) AS wanted
      CROSS JOIN mention AS m ON m.entity = wanted.value) ORDER BY n`,
  );
  for (const { n, data } of facts) {
    const cells = new Map(Object.entries(parseCells(data)));
    for (const [field, cell] of cells) {
      const after = mergedCell(context, n, field, cell, ids, into.id);
      if (after !== null) cells.set(field, after);
    }
    run(
      db,
      sql`UPDATE fact SET data = ${JSON.stringify(Object.fromEntries(cells))} WHERE n = ${n}`,
    );
  }
}

/**
 * Makes entities one, as one step: every fact that mentioned one of them mentions `into`, their
 * names and aliases become aliases of it, and it keeps its name and kind.
 */
export function mergeEntities(
  context: CommandContext,
  ids: readonly string[],
  into: string,
): Outcome<Entity> {
  const { db } = context;
  const target = entityHead(db, into);
  const merged = [...new Set(ids)].filter((id) => id !== into).map((id) => entityHead(db, id));
  const [first] = merged;
  if (first === undefined)
    throw new GlossError('invalid-arguments', `Merge ${target.name} with what? Choose another.`);
  rewriteFacts(context, merged, target);
  for (const { n } of merged) {
    run(db, sql`DELETE FROM alias WHERE entity = ${n}`);
    run(db, sql`DELETE FROM entity WHERE n = ${n}`);
  }
  for (const name of merged.flatMap((entity) => [entity.name, ...entity.aliases]))
    if (!goesBy(db, into, name)) insertAlias(context, into, name);
  const what = merged.length === 1 ? first.name : `${String(merged.length)} entities`;
  return {
    value: withoutNumber(entityHead(db, into)),
    label: `Merge ${what} into ${target.name}`,
  };
}
