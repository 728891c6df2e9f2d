import type { Field } from '../../../shared/domain/codebook.ts';
import type { FactRow } from '../../../shared/domain/fact.ts';

/** The fields among the shown columns, in the columns' order; all fields if none is shown. */
export function shownFields(
  fields: readonly Field[],
  columns: readonly string[],
): readonly Field[] {
  const shown = columns.flatMap((key) => fields.find((field) => field.key === key) ?? []);
  return shown.length === 0 ? fields : shown;
}

function isEmpty(row: FactRow, field: Field): boolean {
  return row.cells[field.key] === undefined;
}

/** The cell that a new or reopened fact should be filled at: its first empty required field. */
export function firstTarget(row: FactRow, fields: readonly Field[]): Field | undefined {
  return (
    fields.find((field) => field.required && isEmpty(row, field)) ??
    fields.find((field) => isEmpty(row, field)) ??
    fields[0]
  );
}

/**
 * The field to go on with once `filled` has its value: the next empty one in column order, from
 * the start again after the last; `filled` itself if the fact is complete.
 */
export function nextTarget(
  row: FactRow,
  fields: readonly Field[],
  filled: string,
): Field | undefined {
  const at = fields.findIndex((field) => field.key === filled);
  const onwards = [...fields.slice(at + 1), ...fields.slice(0, Math.max(0, at))];
  return onwards.find((field) => isEmpty(row, field)) ?? fields[at] ?? fields[0];
}

/** The field one column on or back, whatever it holds; the ends are joined. */
export function stepTarget(fields: readonly Field[], from: string, by: 1 | -1): Field | undefined {
  const at = fields.findIndex((field) => field.key === from);
  if (at === -1) return by === 1 ? fields[0] : fields.at(-1);
  return fields[(at + by + fields.length) % fields.length];
}
