import type { RefObject } from 'react';
import type { FactsGridHandle } from './contract.ts';
import { focusCell } from './focus-cell.ts';
import type { FactsTable } from './model/facts-table.ts';

/** What the owner of the grid can ask of it. */
export function gridHandle(
  table: FactsTable,
  root: RefObject<HTMLElement | null>,
): FactsGridHandle {
  const { grid, selection } = table;
  return {
    focus: () => {
      if (table.coming !== null) table.coming.keyboard = true;
      if (table.coming !== null || !selection.takeKeyboard()) root.current?.focus();
    },
    focusCell: (factId, field, options = {}) => focusCell(table, factId, field, options),
    apply: (rows) => grid.apply(rows),
    add: (row) => table.add(row),
    refresh: () => table.refresh(),
    visibleColumns: () =>
      grid.order().flatMap((key) => {
        const column = grid.column(key);
        // The summary is drawn from columns that have their own tabs: it is no column of the store.
        return column?.queried === true ? [{ key, label: column.label }] : [];
      }),
    target: () => {
      const cell = grid.activeCell();
      return cell === null || cell.field === null
        ? null
        : { factId: cell.factId, field: cell.field };
    },
    commitEdit: async () => {
      table.commitOpenEdit.current?.();
      await grid.commits.settled();
    },
  };
}
