import type { FocusCellOptions } from './contract.ts';
import type { FactsTable } from './model/facts-table.ts';
import { buildQuery } from './data/fact-query.ts';

/** How long a row may take to arrive before the table gives up on it. */
const patience = 5000;

/** Waits until the row at an index is the fact's own; false if that does not happen. */
function arrival(table: FactsTable, factId: string, index: number): Promise<boolean> {
  const { api } = table.grid;
  if (api === null) return Promise.resolve(false);
  return new Promise((resolve) => {
    const end = (found: boolean): void => {
      window.clearTimeout(timer);
      if (!api.isDestroyed()) api.removeEventListener('modelUpdated', look);
      resolve(found);
    };
    const look = (): void => {
      if (api.isDestroyed()) {
        end(false);
        return;
      }
      if (api.getDisplayedRowCount() <= index) return;
      api.ensureIndexVisible(index);
      if (table.grid.rowAt(index)?.id === factId) end(true);
    };
    const timer = window.setTimeout(() => end(false), patience);
    api.addEventListener('modelUpdated', look);
    look();
  });
}

/**
 * Scrolls to a fact and focuses its cell; the fact's row alone, in the focused column, if the
 * column is hidden. False if the table does not show that cell.
 */
export async function focusCell(
  table: FactsTable,
  factId: string,
  field: string | null,
  options: FocusCellOptions,
): Promise<boolean> {
  const { grid, selection } = table;
  const { articleId, tab, source } = grid.props;
  const loaded = table.stale ? null : (grid.nodeOf(factId)?.rowIndex ?? null);
  const query = grid.query ?? buildQuery(articleId, tab, [], {});
  const index = loaded ?? (await source.position(factId, query));
  if (index === null || !(await arrival(table, factId, index))) return false;
  const order = grid.order();
  const shown = field !== null && order.includes(field);
  const column = shown
    ? field
    : (selection.range?.anchor.column ??
      order.find((key) => grid.column(key)?.editable === 'field') ??
      order[0]);
  if (column === undefined) return false;
  const position = { row: index, column };
  // The row may have made the table taller a moment ago: only now is its place settled.
  grid.api?.ensureIndexVisible(index);
  grid.api?.ensureColumnVisible(column);
  selection.focus(position, options.keepDomFocus !== true);
  return shown || field === null;
}
