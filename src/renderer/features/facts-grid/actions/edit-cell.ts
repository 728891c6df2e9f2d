import { flushSync } from 'react-dom';
import { assertNever } from '../../../../shared/assert.ts';
import type { ShowRows } from '../contract.ts';
import type { Move } from '../keys/editor-key.ts';
import type { GridModel } from '../model/grid-model.ts';
import type { EditRequest } from '../model/grid-view.ts';
import type { Selection } from '../model/selection.ts';
import { following, step, type CellPosition } from '../selection/range.ts';
import { cellsOf, type LoadedCell } from './cells-of.ts';
import { sendCells, type CellValue } from './commit-cells.ts';

let serial = 0;

/** Opens the editor on the focused cell; false if the cell cannot be edited. */
export function startEdit(grid: GridModel, selection: Selection, empty: boolean): boolean {
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

/** What the editor hands over: `value` is still being worked out where it had to ask the store. */
export interface EditResult {
  readonly text: string;
  /** Null if nothing was changed. */
  readonly value: Promise<CellValue> | CellValue | null;
}

function write(
  grid: GridModel,
  cells: readonly LoadedCell[],
  value: CellValue,
  show: ShowRows,
): Promise<void> {
  const { source } = grid.props;
  const ids = [...new Set(cells.map(({ row }) => row.id))];
  switch (value.kind) {
    case 'text':
      return source.edit(
        cells.flatMap(({ row, column }) =>
          column.field === null
            ? []
            : [{ factId: row.id, field: column.field.key, input: value.text }],
        ),
        show,
      );
    case 'event':
      return source.setEvent(ids, value.event, show);
    case 'partOf':
      return source.setPartOf(ids, value.id, show);
    default:
      return assertNever(value, 'cell value');
  }
}

/** The cells that the value goes to: the edited one, or all of its kind in the selected range. */
function targets(
  grid: GridModel,
  selection: Selection,
  request: EditRequest,
  fill: boolean,
): readonly LoadedCell[] {
  const range = fill ? cellsOf(grid, selection) : null;
  return range?.filter(({ column }) => column.editable === request.column.editable) ?? [request];
}

function destination(grid: GridModel, from: CellPosition, move: Move): CellPosition {
  const order = grid.order();
  if (move === 'stay') return from;
  if (move === 'next' || move === 'previous')
    return following(from, move === 'next' ? 1 : -1, grid.total, order) ?? from;
  return step(from, move, false, grid.total, order);
}

/** Closes the editor and commits what it holds. `move` is null where the keyboard has gone. */
export function finishEdit(
  grid: GridModel,
  selection: Selection,
  request: EditRequest,
  result: EditResult,
  move: Move | null,
  fill: boolean,
): void {
  if (grid.view.get().editing !== request) return;
  grid.view.update({ editing: null });
  // First the store, which works meanwhile; then what reads the layout, before that is touched.
  const draw = result.value === null ? null : send(grid, selection, request, result, fill);
  if (move !== null) go(grid, selection, move);
  draw?.();
}

function send(
  grid: GridModel,
  selection: Selection,
  request: EditRequest,
  { value, text }: EditResult,
  fill: boolean,
): () => void {
  const cells = targets(grid, selection, request, fill);
  const typed = cells.map(({ row, column }) => ({ factId: row.id, column: column.key, text }));
  return sendCells(grid, typed, async (show) => {
    const known = value instanceof Promise ? await value : value;
    if (known !== null) await write(grid, cells, known, show);
  });
}

function go(grid: GridModel, selection: Selection, move: Move): void {
  const anchor = selection.range?.anchor;
  if (anchor === undefined) return;
  if (move === 'stay') selection.takeKeyboard();
  else selection.focus(destination(grid, anchor, move), true);
}

/** Closes the editor and forgets what was typed, also a text that the store refused before. */
export function cancelEdit(grid: GridModel, selection: Selection, request: EditRequest): void {
  if (grid.view.get().editing !== request) return;
  grid.dropPending({ factId: request.row.id, column: request.column.key });
  grid.view.update({ editing: null });
  selection.takeKeyboard();
}
