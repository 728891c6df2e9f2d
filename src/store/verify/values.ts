import { codesOf, fieldsOf, type Codebook, type Field } from '../../shared/domain/codebook.ts';
import { codedSchemas, isInvalid, type Cell } from '../../shared/domain/values.ts';
import { mentionsOf, parseCells } from '../facts/row.ts';
import type { ReadableDb } from '../sqlite/handles.ts';
import { all, column, sql } from '../sqlite/sql.ts';
import type { Report } from './file.ts';

interface Known {
  readonly book: Codebook;
  readonly entities: ReadonlySet<string>;
}

function faultOf(known: Known, field: Field | undefined, cell: Cell): string | null {
  if (field === undefined) return 'The codebook has no such field.';
  if (isInvalid(cell)) return `It holds “${cell.input}”, which is no value: ${cell.error}`;
  const checked = codedSchemas[field.type].safeParse(cell.value);
  if (!checked.success)
    return `Not a valid ${field.type}: ${checked.error.issues[0]?.message ?? 'unknown reason'}.`;
  if (field.type === 'code' && Array.isArray(cell.value)) {
    const keys = new Set(codesOf(known.book, field).map((code) => code.key));
    const held = cell.value.filter((key) => typeof key === 'string');
    const unknown = held.find((key) => !keys.has(key));
    if (unknown !== undefined) return `The code “${unknown}” is not in its list.`;
  }
  if (Array.isArray(cell.value) && cell.value.length > 1 && !field.multiple)
    return 'It holds several values, and the field takes one.';
  return mentionsOf(cell).some(({ entity }) => !known.entities.has(entity))
    ? 'It mentions an entity that is not in the project.'
    : null;
}

/** How many facts are read at a time, so that a large project does not fill the memory. */
const chunk = 5000;

/** Every value against the codebook; answers how many facts and values there are. */
export function checkValues(
  db: ReadableDb,
  book: Codebook,
  report: Report,
): { readonly facts: number; readonly values: number } {
  const known = { book, entities: new Set(column<string>(db, sql`SELECT id FROM entity`)) };
  const types = new Map(
    book.factTypes.map(({ key }) => [
      key,
      new Map(fieldsOf(book, key).map((field) => [field.key, field])),
    ]),
  );
  let facts = 0;
  let values = 0;
  let last = 0;
  for (;;) {
    const rows = all<{ n: number; factType: string; data: string }>(
      db,
      sql`SELECT n, fact_type AS factType, data FROM fact WHERE n > ${last} ORDER BY n LIMIT ${chunk}`,
    );
    for (const { n, factType, data } of rows) {
      const fields = types.get(factType);
      if (fields === undefined) {
        const message = `The codebook has no fact type ${factType}.`;
        report({ kind: 'value', where: `fact ${String(n)}`, message });
      }
      for (const [key, cell] of Object.entries(parseCells(data))) {
        values += 1;
        const message = fields === undefined ? null : faultOf(known, fields.get(key), cell);
        if (message !== null)
          report({ kind: 'value', where: `fact ${String(n)}, ${key}`, message });
      }
      last = n;
    }
    facts += rows.length;
    if (rows.length < chunk) return { facts, values };
  }
}
