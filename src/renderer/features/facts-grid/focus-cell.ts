import type { FocusCellOptions } from './contract.ts';
import type { FactsTable } from './model/facts-table.ts';
import { buildQuery } from './data/fact-query.ts';
import type { CellPosition } from '../../grid/range.ts';

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

/** The index of a fact's row, if that is there. */
function rowThere({ grid, stale }: FactsTable, factId: string): number | null {
  return stale ? null : (grid.nodeOf(factId)?.rowIndex ?? null);
}

/** The index of a fact's row, once that is there; null if the table does not show the fact. */
async function rowComing(table: FactsTable, factId: string): Promise<number | null> {
  const { articleId, tab, source } = table.grid.props;
  const added = table.stale ? null : table.addedAt(factId);
  const query = table.grid.query ?? buildQuery(articleId, tab, [], {});
  const row = added ?? (await source.position(factId, query));
  return row !== null && (await arrival(table, factId, row)) ? row : null;
}

/** Where a fact's cell is; null if the table has no column for it. */
function placeIn(table: FactsTable, row: number, field: string | null): CellPosition | null {
  const { grid, selection } = table;
  const order = grid.order();
  const column =
    field !== null && order.includes(field)
      ? field
      : (selection.range?.anchor.column ??
        order.find((key) => grid.column(key)?.editable === 'field') ??
        order[0]);
  return column === undefined ? null : { row, column };
}

/** Whether the keyboard is on the rows: it must go along, or arrows and typing would part ways. */
function hasKeyboard({ grid, keyboardInside }: FactsTable): boolean {
  const { activeElement } = document;
  // A row that is redrawn drops the focus to the page.
  const near = activeElement === document.body || grid.root?.contains(activeElement) === true;
  return keyboardInside && near;
}

/**
 * Scrolls to a fact and focuses its cell; the fact's row alone, in the focused column, if the
 * column is hidden. False if the table does not show that cell. The keyboard goes there too, also
 * where it comes to the table while the row is on its way.
 */
export async function focusCell(
  table: FactsTable,
  factId: string,
  field: string | null,
  options: FocusCellOptions,
): Promise<boolean> {
  const { grid, selection } = table;
  const coming = { keyboard: options.keepDomFocus !== true || table.coming?.keyboard === true };
  table.coming = coming;
  try {
    // At once where the row is there: it is drawn together with what has called for it.
    const row = rowThere(table, factId) ?? (await rowComing(table, factId));
    const place = row === null ? null : placeIn(table, row, field);
    if (place === null) {
      if (coming.keyboard && options.keepDomFocus === true) selection.takeKeyboard();
      return false;
    }
    // The row may have made the table taller a moment ago: only now is its place settled.
    grid.api?.ensureIndexVisible(place.row);
    grid.api?.ensureColumnVisible(place.column);
    selection.focus(place, coming.keyboard || hasKeyboard(table));
    return field === null || place.column === field;
  } finally {
    if (table.coming === coming) table.coming = null;
  }
}
