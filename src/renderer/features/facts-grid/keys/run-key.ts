import { assertNever } from '../../../../shared/assert.ts';
import { clearRange, deleteRows, fillDown } from '../actions/change-range.ts';
import { startEdit } from '../actions/edit-cell.ts';
import type { GridModel } from '../model/grid-model.ts';
import type { Selection } from '../model/selection.ts';
import { isSingle, single, step, type CellPosition } from '../selection/range.ts';
import type { GridCommand } from './grid-key.ts';

type Go = Extract<GridCommand, { kind: 'go' }>['to'];

function goal(grid: GridModel, from: CellPosition, to: Go): CellPosition {
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

/** Carries out a key's command; answers what of the key is used up: nothing, or all but typing. */
export function runKey(
  grid: GridModel,
  selection: Selection,
  command: GridCommand,
): 'unused' | 'used' | 'typing' {
  const { range } = selection;
  if (range === null) return 'unused';
  switch (command.kind) {
    case 'edit':
      return startEdit(grid, selection, false) ? 'used' : 'unused';
    case 'type':
      return startEdit(grid, selection, true) ? 'typing' : 'unused';
    case 'clear':
      clearRange(grid, selection);
      return 'used';
    case 'delete':
      deleteRows(grid, selection);
      return 'used';
    case 'fillDown':
      fillDown(grid, selection);
      return 'used';
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
      return assertNever(command, 'grid command');
  }
}

/** Escape on a text that the store refused shows the stored value again. */
function dropRefused(grid: GridModel): boolean {
  const { active } = grid;
  if (active === null) return false;
  const key = { factId: active.row.id, column: active.column.key };
  if ((grid.pending.get(key)?.error ?? null) === null) return false;
  grid.dropPending(key);
  return true;
}
