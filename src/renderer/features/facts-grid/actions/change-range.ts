import type { CellEdit, FactRow } from '../../../../shared/domain/fact.ts';
import { cellsOf, columnsOfBounds, rowsOfBounds } from '../../../grid/cells-of.ts';
import { planPaste } from '../../../grid/clipboard/paste-plan.ts';
import { parseTsv } from '../../../grid/clipboard/tsv.ts';
import type { ActiveCell } from '../../../grid/table-view.ts';
import type { Editable, GridColumn } from '../columns/column-model.ts';
import type { GridModel } from '../model/grid-model.ts';
import type { Selection } from '../model/grid-view.ts';
import { commitCells, commitEdits } from './commit-cells.ts';

export type LoadedCell = ActiveCell<FactRow, GridColumn>;

function editOf({ row, column }: LoadedCell, input: string): CellEdit[] {
  return column.field === null ? [] : [{ factId: row.id, field: column.field.key, input }];
}

/** The one kind of column that all cells are of, or null. */
function oneKind(cells: readonly LoadedCell[]): Editable | null {
  const kinds = new Set(cells.map(({ column }) => column.editable));
  return kinds.size === 1 ? (cells[0]?.column.editable ?? null) : null;
}

function commitLink(grid: GridModel, cells: readonly LoadedCell[], text: string): void {
  const ids = [...new Set(cells.map(({ row }) => row.id))];
  const { source } = grid.props;
  const event = text.trim() === '' ? null : { label: text.trim() };
  const typed = cells.map(({ row, column }) => ({ rowId: row.id, column: column.key, text }));
  commitCells(grid, typed, (show) =>
    oneKind(cells) === 'event'
      ? source.setEvent(ids, event, show)
      : source.setPartOf(ids, null, show),
  );
}

/** Empties the selected cells as one step; cells that are no fields are left, or cleared alone. */
export function clearRange(grid: GridModel, selection: Selection): void {
  const cells = cellsOf(grid, selection);
  if (cells === null) return;
  const kind = oneKind(cells);
  const filled = cells.filter(({ row, column }) => grid.textOf(row, column) !== '');
  if (kind === 'event' || kind === 'part_of') {
    if (filled.length > 0) commitLink(grid, filled, '');
    return;
  }
  const edits = filled.flatMap((cell) => editOf(cell, ''));
  if (edits.length > 0) commitEdits(grid, edits);
  else if (filled.length > 0) grid.notice('These cells cannot be emptied');
}

/** Puts the top row's values into the rows below it; in a single row, those of the row above. */
export function fillDown(grid: GridModel, selection: Selection): void {
  const bounds = selection.bounds();
  if (bounds === null) return;
  const from = bounds.top === bounds.bottom ? bounds.top - 1 : bounds.top;
  if (from < 0) return;
  const rows = rowsOfBounds(grid, { ...bounds, top: from });
  const source = rows?.[0];
  if (rows === null || source === undefined) return;
  const columns = columnsOfBounds(grid, bounds);
  const edits = rows
    .slice(1)
    .flatMap((row) =>
      columns.flatMap((column) => editOf({ row, column }, grid.textOf(source, column))),
    );
  if (edits.length > 0) commitEdits(grid, edits);
}

/** Puts tab-separated text over the table from the focused cell on, as one step. */
export function pasteRange(grid: GridModel, selection: Selection, text: string): void {
  const bounds = selection.bounds();
  if (bounds === null) return;
  const order = grid.order();
  const plan = planPaste(parseTsv(text), bounds, grid.total, order.length);
  const rows = rowsOfBounds(grid, plan.area);
  if (rows === null) return;
  const cells = plan.placed.flatMap((placed) => {
    const row = rows[placed.row - plan.area.top];
    const column = grid.column(order[placed.column] ?? '');
    return row === undefined || column === null ? [] : [{ row, column, text: placed.text }];
  });
  const [first] = cells;
  if (
    first !== undefined &&
    oneKind(cells) === 'event' &&
    cells.every((c) => c.text === first.text)
  )
    commitLink(grid, cells, first.text);
  else {
    const edits = cells.flatMap((cell) => editOf(cell, cell.text));
    const left = plan.outside + cells.length - edits.length;
    if (edits.length > 0) commitEdits(grid, edits);
    if (left > 0) grid.notice(`${left} of the pasted values did not fit: no cell takes them`);
  }
  const [left, right] = [order[plan.area.left], order[plan.area.right]];
  if (left !== undefined && right !== undefined)
    selection.select({
      anchor: { row: plan.area.top, column: left },
      head: { row: plan.area.bottom, column: right },
    });
}

/** Deletes the facts of all selected rows as one step. */
export function deleteRows(grid: GridModel, selection: Selection): void {
  const bounds = selection.bounds();
  if (bounds === null) return;
  const rows = rowsOfBounds(grid, { ...bounds, left: 0, right: 0 });
  if (rows === null) return;
  void grid.commits.add(async () => {
    try {
      await grid.props.source.remove(rows.map((row) => row.id));
    } catch (thrown) {
      grid.failed(thrown);
    }
  });
}
