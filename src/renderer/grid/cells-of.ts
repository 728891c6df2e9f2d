import { sizeOf, type Bounds } from './range.ts';
import type { TableSelection } from './selection.ts';
import type { TableColumn, TableRow } from './table-column.ts';
import type { TableModel } from './table-model.ts';
import type { ActiveCell } from './table-view.ts';

/** The store takes so many edits in one step. */
export const mostCells = 100_000;

/** The columns of a rectangle from left to right. */
export function columnsOfBounds<Row extends TableRow, Column extends TableColumn>(
  grid: TableModel<Row, Column>,
  bounds: Bounds,
): readonly Column[] {
  return grid
    .order()
    .slice(bounds.left, bounds.right + 1)
    .flatMap((key) => grid.column(key) ?? []);
}

/** The rows of a rectangle from the top; null, with a notice, if they are not all loaded. */
export function rowsOfBounds<Row extends TableRow, Column extends TableColumn>(
  grid: TableModel<Row, Column>,
  bounds: Bounds,
): readonly Row[] | null {
  if (sizeOf(bounds) > mostCells) {
    grid.notice(`That is too much at once: ${mostCells.toLocaleString('en')} cells at most`);
    return null;
  }
  const rows: Row[] = [];
  for (let index = bounds.top; index <= bounds.bottom; index += 1) {
    const row = grid.rowAt(index);
    if (row === null) {
      grid.notice('Some of these rows are not loaded: scroll over them first, or select fewer');
      return null;
    }
    rows.push(row);
  }
  return rows;
}

/** The selected cells row by row; null, with a notice, if they are not all loaded. */
export function cellsOf<Row extends TableRow, Column extends TableColumn>(
  grid: TableModel<Row, Column>,
  selection: TableSelection<Row, Column>,
): readonly ActiveCell<Row, Column>[] | null {
  const bounds = selection.bounds();
  if (bounds === null) return null;
  const rows = rowsOfBounds(grid, bounds);
  const columns = columnsOfBounds(grid, bounds);
  return rows?.flatMap((row) => columns.map((column) => ({ row, column }))) ?? null;
}
