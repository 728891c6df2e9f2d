import { assertNever } from '../../shared/assert.ts';
import type { GridCommand } from './keys/grid-key.ts';
import { isSingle, single, step, type CellPosition } from './range.ts';
import type { TableSelection } from './selection.ts';
import type { TableColumn, TableRow } from './table-column.ts';
import type { TableModel } from './table-model.ts';

/** The commands that move in a table and change nothing in it. */
export type MoveCommand = Extract<
  GridCommand,
  { kind: 'selectAll' | 'collapse' | 'extend' | 'go' }
>;
type Go = Extract<GridCommand, { kind: 'go' }>['to'];

function goal<Row extends TableRow, Column extends TableColumn>(
  grid: TableModel<Row, Column>,
  from: CellPosition,
  to: Go,
): CellPosition {
  const order = grid.order();
  // As with frozen columns in a spreadsheet: those at the edge are always in sight.
  const first = order.find((key) => grid.column(key)?.pinned === false) ?? from.column;
  const last = order.at(-1) ?? from.column;
  switch (to) {
    case 'rowStart':
      return { row: from.row, column: first };
    case 'rowEnd':
      return { row: from.row, column: last };
    case 'first':
      return { row: 0, column: first };
    case 'last':
      return { row: Math.max(0, grid.total - 1), column: last };
    default:
      return assertNever(to, 'place');
  }
}

/** Escape on a text that the store refused shows the stored value again. */
function dropRefused<Row extends TableRow, Column extends TableColumn>(
  grid: TableModel<Row, Column>,
): boolean {
  const { active } = grid;
  if (active === null) return false;
  const key = { rowId: active.row.id, column: active.column.key };
  if ((grid.pending.get(key)?.error ?? null) === null) return false;
  grid.dropPending(key);
  return true;
}

/** Carries out a key that moves or selects. */
export function runMove<Row extends TableRow, Column extends TableColumn>(
  grid: TableModel<Row, Column>,
  selection: TableSelection<Row, Column>,
  command: MoveCommand,
): 'unused' | 'used' {
  const { range } = selection;
  if (range === null) return 'unused';
  switch (command.kind) {
    case 'selectAll': {
      const order = grid.order();
      const [first, last] = [order[0], order.at(-1)];
      if (first === undefined || last === undefined) return 'used';
      selection.select({
        anchor: { row: 0, column: first },
        head: { row: Math.max(0, grid.total - 1), column: last },
      });
      return 'used';
    }
    case 'collapse': {
      if (dropRefused(grid)) return 'used';
      if (isSingle(range)) return 'unused';
      selection.select(single(range.anchor));
      return 'used';
    }
    case 'extend':
      selection.extend(step(range.head, command.direction, command.jump, grid.total, grid.order()));
      return 'used';
    case 'go':
      selection.focus(goal(grid, range.anchor, command.to), true);
      return 'used';
    default:
      return assertNever(command, 'move');
  }
}
