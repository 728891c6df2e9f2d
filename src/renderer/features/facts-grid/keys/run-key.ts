import { startEdit } from '../../../grid/edit-cell.ts';
import type { GridCommand } from '../../../grid/keys/grid-key.ts';
import { runMove } from '../../../grid/move-key.ts';
import { clearRange, deleteRows, fillDown } from '../actions/change-range.ts';
import type { GridModel } from '../model/grid-model.ts';
import type { Selection } from '../model/grid-view.ts';

/** Carries out a key's command; answers what of the key is used up: nothing, or all but typing. */
export function runKey(
  grid: GridModel,
  selection: Selection,
  command: GridCommand,
): 'unused' | 'used' | 'typing' {
  if (selection.range === null) return 'unused';
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
    default:
      return runMove(grid, selection, command);
  }
}
