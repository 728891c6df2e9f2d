import { startEdit } from '../../../grid/edit-cell.ts';
import type { GridCommand } from '../../../grid/keys/grid-key.ts';
import { runMove } from '../../../grid/move-key.ts';
import type { ArticlesTable } from '../model/articles-table.ts';
import { clearCells, fillCellsDown } from './change-cells.ts';

/** Opens the article of the focused cell; false if there is none. */
export function openActive({ grid }: ArticlesTable): boolean {
  const { active } = grid;
  if (active === null) return false;
  grid.props.onOpen(active.row);
  return true;
}

/** Carries out a key's command; answers what of the key is used up: nothing, or all but typing. */
export function runArticleKey(
  table: ArticlesTable,
  command: GridCommand,
): 'unused' | 'used' | 'typing' {
  const { grid, selection } = table;
  if (selection.range === null) return 'unused';
  switch (command.kind) {
    case 'edit':
      // A cell that cannot be changed stands for its article.
      return startEdit(grid, selection, false) || openActive(table) ? 'used' : 'unused';
    case 'type':
      return startEdit(grid, selection, true) ? 'typing' : 'unused';
    case 'clear':
      clearCells(grid, selection);
      return 'used';
    case 'fillDown':
      fillCellsDown(grid, selection);
      return 'used';
    case 'delete':
      // A command of the registry, which asks before.
      return 'unused';
    default: {
      const outcome = runMove(grid, selection, command);
      table.tellSelection();
      return outcome;
    }
  }
}
