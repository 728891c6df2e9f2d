import type { CellPosition } from './range.ts';
import type { TableSelection } from './selection.ts';
import type { TableColumn, TableRow } from './table-column.ts';
import type { TableModel } from './table-model.ts';

/** A table that the mouse works on. */
export interface MouseTable<Row extends TableRow, Column extends TableColumn> {
  readonly grid: TableModel<Row, Column>;
  readonly selection: TableSelection<Row, Column>;
  /** Whether the keyboard is in the table. */
  keyboardInside: boolean;
  /** A cell in full: what is wrong with it, what it shows, what it rests on. */
  readonly cellTitle: (row: Row, column: Column, text: string) => string;
}

/** What a column is for. */
function headerTitle({ label, definition, required }: TableColumn): string {
  return `${required ? 'Required. ' : ''}${definition === '' ? label : definition}`;
}

/** The cell that an element belongs to. */
export function positionOf(target: Element | null): CellPosition | null {
  const column = target?.closest('.ag-cell')?.getAttribute('col-id');
  const row = target?.closest('.ag-row')?.getAttribute('row-index');
  return column === null || column === undefined || row === null || row === undefined
    ? null
    : { row: Number(row), column };
}

function under(event: MouseEvent): CellPosition | null {
  return positionOf(document.elementFromPoint(event.clientX, event.clientY));
}

const scrollEvery = 60;

/**
 * Says in full what a cell or a header shows in short. Set as the pointer comes, because a tooltip
 * of its own for every cell would cost more than drawing the cell.
 */
export function listenForTitles<Row extends TableRow, Column extends TableColumn>(
  root: HTMLElement,
  table: MouseTable<Row, Column>,
  signal: AbortSignal,
): void {
  const { grid } = table;
  root.addEventListener(
    'mouseover',
    (event) => {
      const target = event.target instanceof Element ? event.target : null;
      const element = target?.closest<HTMLElement>('.ag-cell, .ag-header-cell') ?? null;
      const column = grid.column(element?.getAttribute('col-id') ?? '');
      if (element === null || column === null) return;
      const position = positionOf(element);
      const row = position === null ? null : grid.rowAt(position.row);
      element.title =
        position === null
          ? headerTitle(column)
          : row === null
            ? ''
            : table.cellTitle(row, column, grid.textOf(row, column));
    },
    { signal },
  );
}

/** Selecting a range by dragging and by clicks with Shift. */
export function listenToMouse<Row extends TableRow, Column extends TableColumn>(
  root: HTMLElement,
  table: MouseTable<Row, Column>,
  signal: AbortSignal,
): void {
  const { grid, selection } = table;
  let drag: AbortController | null = null;
  let beyond = 0;

  const extendTo = (position: CellPosition): void => {
    const head = selection.range?.head;
    if (head === undefined || (head.row === position.row && head.column === position.column))
      return;
    selection.extend(position);
  };
  const onMove = (event: MouseEvent): void => {
    if ((event.buttons & 1) === 0) {
      drag?.abort();
      return;
    }
    const body = root.querySelector('.ag-body-viewport')?.getBoundingClientRect();
    beyond =
      body === undefined ? 0 : event.clientY > body.bottom ? 1 : event.clientY < body.top ? -1 : 0;
    const position = under(event);
    if (position !== null && root.contains(document.elementFromPoint(event.clientX, event.clientY)))
      extendTo(position);
  };
  const begin = (): void => {
    drag?.abort();
    drag = new AbortController();
    const options = { signal: AbortSignal.any([signal, drag.signal]) };
    const current = drag;
    beyond = 0;
    const timer = window.setInterval(() => {
      const head = selection.range?.head;
      if (beyond === 0 || head === undefined) return;
      const row = Math.max(0, Math.min(grid.total - 1, head.row + beyond));
      extendTo({ ...head, row });
    }, scrollEvery);
    options.signal.addEventListener('abort', () => window.clearInterval(timer));
    window.addEventListener('mousemove', onMove, options);
    window.addEventListener('mouseup', () => current.abort(), options);
  };

  root.addEventListener(
    'mousedown',
    (event) => {
      const target = event.target instanceof Element ? event.target : null;
      const position = positionOf(target);
      if (position === null || event.button !== 0) return;
      if (event.shiftKey && selection.range !== null) {
        event.preventDefault();
        event.stopPropagation();
        if (!table.keyboardInside) selection.takeKeyboard();
        selection.extend(position);
      } else {
        selection.focus(position, false);
        begin();
      }
    },
    { capture: true, signal },
  );
}
