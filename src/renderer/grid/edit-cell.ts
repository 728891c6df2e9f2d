import { flushSync } from 'react-dom';
import type { Move } from './keys/editor-key.ts';
import { following, step, type CellPosition } from './range.ts';
import type { TableSelection } from './selection.ts';
import type { TableColumn, TableRow } from './table-column.ts';
import type { TableModel } from './table-model.ts';
import type { EditRequest } from './table-view.ts';

let serial = 0;

/** Opens the editor on the focused cell; false if the cell cannot be edited. */
export function startEdit<Row extends TableRow, Column extends TableColumn>(
  grid: TableModel<Row, Column>,
  selection: TableSelection<Row, Column>,
  empty: boolean,
): boolean {
  const { active } = grid;
  const position = selection.range?.anchor;
  if (active === null || position === undefined || active.column.editable === null) return false;
  grid.api?.ensureIndexVisible(position.row);
  grid.api?.ensureColumnVisible(position.column);
  const shown = grid.textOf(active.row, active.column);
  serial += 1;
  // At once, so that the character being typed lands in the editor.
  flushSync(() =>
    grid.view.update({ editing: { ...active, serial, shown, text: empty ? '' : shown } }),
  );
  return true;
}

function destination<Row extends TableRow, Column extends TableColumn>(
  grid: TableModel<Row, Column>,
  from: CellPosition,
  move: Move,
): CellPosition {
  const order = grid.order();
  if (move === 'stay') return from;
  if (move === 'next' || move === 'previous')
    return following(from, move === 'next' ? 1 : -1, grid.total, order) ?? from;
  return step(from, move, false, grid.total, order);
}

function go<Row extends TableRow, Column extends TableColumn>(
  grid: TableModel<Row, Column>,
  selection: TableSelection<Row, Column>,
  move: Move,
): void {
  const anchor = selection.range?.anchor;
  if (anchor === undefined) return;
  if (move === 'stay') selection.takeKeyboard();
  else selection.focus(destination(grid, anchor, move), true);
}

/**
 * Closes the editor; `send` commits what it holds and answers how to draw it, and is null where
 * nothing was changed. `move` is null where the keyboard has gone.
 */
export function endEdit<Row extends TableRow, Column extends TableColumn>(
  grid: TableModel<Row, Column>,
  selection: TableSelection<Row, Column>,
  request: EditRequest<Row, Column>,
  send: (() => () => void) | null,
  move: Move | null,
): void {
  if (grid.view.get().editing !== request) return;
  grid.view.update({ editing: null });
  // First the store, which works meanwhile; then what reads the layout, before that is touched.
  const draw = send?.();
  if (move !== null) go(grid, selection, move);
  draw?.();
}

/** Closes the editor and forgets what was typed, also a text that the store refused before. */
export function cancelEdit<Row extends TableRow, Column extends TableColumn>(
  grid: TableModel<Row, Column>,
  selection: TableSelection<Row, Column>,
  request: EditRequest<Row, Column>,
): void {
  if (grid.view.get().editing !== request) return;
  grid.dropPending({ rowId: request.row.id, column: request.column.key });
  grid.view.update({ editing: null });
  selection.takeKeyboard();
}
