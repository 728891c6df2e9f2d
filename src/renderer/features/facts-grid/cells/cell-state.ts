import type { FactRow } from '../../../../shared/domain/fact.ts';
import { isInvalid } from '../../../../shared/domain/values.ts';
import type { GridColumn } from '../columns/column-model.ts';

/** Why what was typed is no value, or null if the cell is in order. */
export function errorOf(row: FactRow, column: GridColumn): string | null {
  const cell = column.field === null ? undefined : row.cells[column.field.key];
  return cell !== undefined && isInvalid(cell) ? cell.error : null;
}

/** The words in the source that the cell rests on; several runs are joined by an ellipsis. */
export function verbatimOf(row: FactRow, column: GridColumn): string | null {
  const field = column.field?.key;
  if (field === undefined) return null;
  const own = row.evidence.filter((evidence) => evidence.field === field);
  return own.length === 0
    ? null
    : own
        .map(({ quote, older }) =>
          older === undefined ? quote : `${quote} (in version ${older} of the text)`,
        )
        .join(' … ');
}

export function hasEvidence(row: FactRow, column: GridColumn): boolean {
  const field = column.field?.key;
  return field !== undefined && row.evidence.some((evidence) => evidence.field === field);
}

/** Whether some of the cell's evidence has no place in the text that is read now. */
export function hasOlderEvidence(row: FactRow, column: GridColumn): boolean {
  const field = column.field?.key ?? (column.key === 'quote' ? null : undefined);
  return row.evidence.some((evidence) => evidence.field === field && evidence.older !== undefined);
}

/** A field that the codebook requires and the fact does not have yet. */
export function isMissing(row: FactRow, column: GridColumn): boolean {
  return column.required && column.field !== null && row.cells[column.field.key] === undefined;
}
