import { toFailure } from '../../shared/result.ts';
import type { CellKey } from './pending-cells.ts';
import type { TableColumn, TableRow } from './table-column.ts';
import type { TableModel } from './table-model.ts';

/** A cell and what was typed for it, which it shows until the store has answered. */
export interface TypedCell extends CellKey {
  readonly text: string;
}

/** Puts committed rows into the table. */
export type ShowRows<Row> = (rows: readonly Row[]) => void;

/** Remembers what was typed, with the reason against it; answers how to forget it. */
export function pend<Row extends TableRow, Column extends TableColumn>(
  grid: TableModel<Row, Column>,
  cells: readonly TypedCell[],
  error: string | null,
): () => void {
  const added = cells.map((key) => ({ key, cell: { text: key.text, error } }));
  for (const { key, cell } of added) grid.pending.set(key, cell);
  return () => {
    for (const { key, cell } of added) grid.pending.delete(key, cell);
  };
}

/**
 * Sends typed texts to the store, in turn, and answers the function that draws them: the store works
 * meanwhile. A text that it refuses stays in its cell, marked, until it is edited or dropped.
 */
export function sendCells<Row extends TableRow, Column extends TableColumn>(
  grid: TableModel<Row, Column>,
  cells: readonly TypedCell[],
  work: (show: ShowRows<Row>) => Promise<void>,
): () => void {
  const rows = new Set(cells.map(({ rowId }) => rowId));
  const draw = (): void => grid.redrawIds(rows);
  const forget = pend(grid, cells, null);
  const send = async (): Promise<void> => {
    try {
      await work((answered) => {
        forget();
        // Draws the rows anew: a command answers with all that it was sent for.
        grid.apply(answered);
      });
    } catch (thrown) {
      forget();
      pend(grid, cells, toFailure(thrown).message);
      draw();
      grid.failed(thrown);
    }
  };
  void grid.commits.add(send);
  return draw;
}
