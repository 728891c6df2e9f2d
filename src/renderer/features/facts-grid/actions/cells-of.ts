import type { FactRow } from '../../../../shared/domain/fact.ts';
import type { GridColumn } from '../columns/column-model.ts';
import type { GridModel } from '../model/grid-model.ts';
import type { Selection } from '../model/selection.ts';
import { sizeOf, type Bounds } from '../selection/range.ts';

/** The store takes so many edits in one step. */
export const mostCells = 100_000;

export interface LoadedCell {
  readonly row: FactRow;
  readonly column: GridColumn;
}

/** The columns of a rectangle from left to right. */
export function columnsOfBounds(grid: GridModel, bounds: Bounds): readonly GridColumn[] {
  return grid
    .order()
    .slice(bounds.left, bounds.right + 1)
    .flatMap((key) => grid.column(key) ?? []);
}

/** The rows of a rectangle from the top; null, with a notice, if they are not all loaded. */
export function rowsOfBounds(grid: GridModel, bounds: Bounds): readonly FactRow[] | null {
  if (sizeOf(bounds) > mostCells) {
    grid.notice(`That is too much at once: ${mostCells.toLocaleString('en')} cells at most`);
    return null;
  }
  const rows: FactRow[] = [];
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
export function cellsOf(grid: GridModel, selection: Selection): readonly LoadedCell[] | null {
  const bounds = selection.bounds();
  if (bounds === null) return null;
  const rows = rowsOfBounds(grid, bounds);
  const columns = columnsOfBounds(grid, bounds);
  return rows?.flatMap((row) => columns.map((column) => ({ row, column }))) ?? null;
}
