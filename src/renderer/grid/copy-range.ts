import { columnsOfBounds, rowsOfBounds } from './cells-of.ts';
import { printTsv } from './clipboard/tsv.ts';
import type { TableSelection } from './selection.ts';
import type { TableColumn, TableRow } from './table-column.ts';
import type { TableModel } from './table-model.ts';

/** The selected cells as tab-separated text, or null if there are none. */
export function copyRange<Row extends TableRow, Column extends TableColumn>(
  grid: TableModel<Row, Column>,
  selection: TableSelection<Row, Column>,
): string | null {
  const bounds = selection.bounds();
  if (bounds === null) return null;
  const rows = rowsOfBounds(grid, bounds);
  const columns = columnsOfBounds(grid, bounds);
  return rows === null
    ? null
    : printTsv(rows.map((row) => columns.map((column) => grid.textOf(row, column))));
}
