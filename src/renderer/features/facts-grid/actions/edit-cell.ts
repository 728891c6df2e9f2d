import { assertNever } from '../../../../shared/assert.ts';
import type { FactRow } from '../../../../shared/domain/fact.ts';
import { cellsOf } from '../../../grid/cells-of.ts';
import { endEdit } from '../../../grid/edit-cell.ts';
import type { Move } from '../../../grid/keys/editor-key.ts';
import { sendCells, type ShowRows } from '../../../grid/send-cells.ts';
import type { GridModel } from '../model/grid-model.ts';
import type { EditRequest, Selection } from '../model/grid-view.ts';
import type { LoadedCell } from './change-range.ts';
import type { CellValue } from './commit-cells.ts';

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
  show: ShowRows<FactRow>,
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

/** Closes the editor and commits what it holds. `move` is null where the keyboard has gone. */
export function finishEdit(
  grid: GridModel,
  selection: Selection,
  request: EditRequest,
  result: EditResult,
  move: Move | null,
  fill: boolean,
): void {
  const work = result.value === null ? null : () => send(grid, selection, request, result, fill);
  endEdit(grid, selection, request, work, move);
}

function send(
  grid: GridModel,
  selection: Selection,
  request: EditRequest,
  { value, text }: EditResult,
  fill: boolean,
): () => void {
  const cells = targets(grid, selection, request, fill);
  const typed = cells.map(({ row, column }) => ({ rowId: row.id, column: column.key, text }));
  return sendCells(grid, typed, async (show) => {
    const known = value instanceof Promise ? await value : value;
    if (known !== null) await write(grid, cells, known, show);
  });
}
