import { useLayoutEffect, useState } from 'react';
import type { TableColumn, TableRow } from './table-column.ts';
import type { TableModel } from './table-model.ts';
import type { EditRequest } from './table-view.ts';

/** Where the edited cell is in the window, and the table around it; in CSS px. */
export interface CellBox {
  readonly cell: DOMRect;
  readonly table: DOMRect;
}

/** The drawn element of a cell; null while it is scrolled out of the drawn part. */
export function cellElement<Row extends TableRow, Column extends TableColumn>(
  grid: TableModel<Row, Column>,
  rowId: string,
  column: string,
): HTMLElement | null {
  const row = grid.nodeOf(rowId)?.rowIndex;
  if (row === null || row === undefined) return null;
  return (
    grid.root?.querySelector<HTMLElement>(
      `.ag-row[row-index="${row}"] .ag-cell[col-id="${CSS.escape(column)}"]`,
    ) ?? null
  );
}

/** Follows the edited cell while the table scrolls or changes its size. */
export function useCellBox<Row extends TableRow, Column extends TableColumn>(
  grid: TableModel<Row, Column>,
  { row, column }: EditRequest<Row, Column>,
): CellBox | null {
  const [box, setBox] = useState<CellBox | null>(null);
  const { id } = row;
  const { key } = column;
  useLayoutEffect(() => {
    const { api, root } = grid;
    if (api === null || root === null) return undefined;
    let frame = 0;
    const measure = (): void => {
      window.cancelAnimationFrame(frame);
      const cell = cellElement(grid, id, key);
      if (cell === null) {
        // A cell that was just scrolled to is drawn in one of the next frames.
        frame = window.requestAnimationFrame(measure);
        return;
      }
      setBox({ cell: cell.getBoundingClientRect(), table: root.getBoundingClientRect() });
    };
    measure();
    const events = ['bodyScroll', 'columnResized', 'columnMoved', 'modelUpdated'] as const;
    for (const event of events) api.addEventListener(event, measure);
    const observer = new ResizeObserver(measure);
    observer.observe(root);
    window.addEventListener('resize', measure);
    return () => {
      window.cancelAnimationFrame(frame);
      window.removeEventListener('resize', measure);
      observer.disconnect();
      if (api.isDestroyed()) return;
      for (const event of events) api.removeEventListener(event, measure);
    };
  }, [grid, id, key]);
  return box;
}
