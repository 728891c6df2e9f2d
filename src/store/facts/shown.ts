import {
  codesOf,
  fieldsOf,
  type Code,
  type Codebook,
  type Field,
} from '../../shared/domain/codebook.ts';
import { isInvalid, type Cell } from '../../shared/domain/values.ts';
import { printCell } from '../../text/values/print.ts';
import { entitiesOf } from './row.ts';

/** A field with what printing its cells needs. */
export interface ShownField {
  readonly field: Field;
  readonly codes: readonly Code[];
}

/** All fields of a codebook by fact type and key. */
export function shownFields(
  book: Codebook,
): (factType: string, key: string) => ShownField | undefined {
  const byType = new Map<string, ReadonlyMap<string, ShownField>>();
  const fieldsByKey = (factType: string): ReadonlyMap<string, ShownField> =>
    new Map(
      fieldsOf(book, factType).map((field) => [field.key, { field, codes: codesOf(book, field) }]),
    );
  return (factType, key) => {
    let fields = byType.get(factType);
    if (fields === undefined) {
      fields = fieldsByKey(factType);
      byType.set(factType, fields);
    }
    return fields.get(key);
  };
}

/** A cell as the grid shows it: the value in one line, or what was typed if it is no value. */
export function shownCell(
  { field, codes }: ShownField,
  cell: Cell,
  names: ReadonlyMap<string, string>,
): string {
  if (isInvalid(cell)) return cell.input;
  const mentioned = entitiesOf({ cell }).map((id) => [id, names.get(id) ?? id] as const);
  return printCell(field, cell.value, Object.fromEntries(mentioned), codes);
}
