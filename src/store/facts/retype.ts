import { codesOf, fieldsOf, type Field } from '../../shared/domain/codebook.ts';
import type { FactRow } from '../../shared/domain/fact.ts';
import { codedSchemas, isInvalid, type Cell } from '../../shared/domain/values.ts';
import { printCell } from '../../text/values/print.ts';
import { namesOf } from '../entities/queries.ts';
import type { Outcome } from '../history/command.ts';
import type { CommandContext } from '../session.ts';
import { run, sql } from '../sqlite/sql.ts';
import { makeCell } from './cell.ts';
import { writeCells } from './edit.ts';
import { quotedWords } from './evidence.ts';
import { typeLabel } from './fields.ts';
import { factHead, oneFactRow, type FactHead } from './queries.ts';
import { dateReference } from './reference.ts';
import { entitiesOf, parseCells } from './row.ts';

/** Whether a cell of one field may stand in the other as it is. */
function sameValues(a: Field, b: Field): boolean {
  return a.type === b.type && a.list === b.list && (b.multiple || !a.multiple);
}

function inputOf(context: CommandContext, field: Field, cell: Cell): string {
  if (isInvalid(cell)) return cell.input;
  const names = Object.fromEntries(namesOf(context.db, entitiesOf({ cell })));
  return printCell(field, cell.value, names, codesOf(context.codebook, field));
}

/** The cell as the new field can hold it; null if it cannot. */
function carryOver(context: CommandContext, head: FactHead, cell: Cell, field: Field): Cell | null {
  const { codebook } = context;
  const old = fieldsOf(codebook, head.factType).find(({ key }) => key === field.key);
  // The fact's type may be gone from the codebook; then its cells stand if they are valid here.
  const stands =
    old === undefined
      ? isInvalid(cell) || codedSchemas[field.type].safeParse(cell.value).success
      : sameValues(old, field);
  if (stands) return cell;
  if (old === undefined) return null;
  const input = inputOf(context, old, cell);
  return makeCell(context, codebook, field, {
    input,
    words: quotedWords(context.db, head.n, field.key),
    reference: () => dateReference(context.db, head, field.key, undefined),
    before: cell,
  });
}

/**
 * Makes a fact one of another type. Cells of fields that both types have stay, read anew where the
 * field is of another kind; the others go, with their evidence.
 */
export function retypeFact(
  context: CommandContext,
  id: string,
  factType: string,
): Outcome<FactRow> {
  const { db, codebook } = context;
  const label = typeLabel(codebook, factType);
  const head = factHead(db, id);
  const outcome = `Make fact ${String(head.n)} a ${label} fact`;
  if (head.factType === factType) return { value: oneFactRow(db, head.n), label: outcome };
  const fields = new Map(fieldsOf(codebook, factType).map((field) => [field.key, field]));
  const cells = new Map<string, Cell>();
  for (const [key, cell] of Object.entries(parseCells(head.data))) {
    const field = fields.get(key);
    if (field !== undefined) {
      const kept = carryOver(context, head, cell, field);
      if (kept !== null) cells.set(key, kept);
    }
  }
  run(
    db,
    sql`DELETE FROM evidence WHERE fact = ${head.n} AND field IS NOT NULL
      AND field NOT IN (SELECT value FROM json_each(${JSON.stringify([...fields.keys()])}))`,
  );
  run(db, sql`UPDATE fact SET fact_type = ${factType} WHERE n = ${head.n}`);
  writeCells(context, head.n, cells);
  return { value: oneFactRow(db, head.n), label: outcome };
}
