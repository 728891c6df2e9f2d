import {
  boundsOf,
  contains,
  rebase,
  single,
  sizeOf,
  type Bounds,
  type CellPosition,
  type CellRange,
} from './range.ts';
import type { TableColumn, TableRow } from './table-column.ts';
import type { TableModel } from './table-model.ts';

export interface SelectionPlace {
  /** The focused cell itself. */
  readonly active: boolean;
  /** One of several selected cells. */
  readonly range: boolean;
}

function spans(bounds: Bounds | null, row: number): boolean {
  return bounds !== null && row >= bounds.top && row <= bounds.bottom;
}

function sameBounds(a: Bounds | null, b: Bounds | null): boolean {
  return (
    a === b ||
    (a !== null &&
      b !== null &&
      a.top === b.top &&
      a.bottom === b.bottom &&
      a.left === b.left &&
      a.right === b.right)
  );
}

/** The focused cell and the rectangle that was drawn from it. */
export class TableSelection<Row extends TableRow, Column extends TableColumn> {
  readonly #grid: TableModel<Row, Column>;
  #range: CellRange | null = null;
  #order: readonly string[] = [];
  #bounds: Bounds | null = null;
  /** The focused cell as last drawn. */
  #drawn: CellPosition | null = null;
  /** Set while AG Grid's own focus is moved by us, so that its event is no new selection. */
  #moving = false;

  constructor(grid: TableModel<Row, Column>) {
    this.#grid = grid;
  }

  get range(): CellRange | null {
    return this.#range;
  }

  /** The selected rectangle; null if nothing is focused or its column is hidden. */
  bounds(): Bounds | null {
    return this.#range === null ? null : boundsOf(this.#range, this.#grid.order());
  }

  /** Focuses one cell; with `keyboard` AG Grid's focus goes there too. */
  focus(position: CellPosition, keyboard: boolean): void {
    this.select(single(position));
    // Last, for cells are redrawn when the selection moves: a key that follows at once must find it.
    if (keyboard) this.#moveKeyboard(position);
  }

  /** `known` is the focused row where it need not be loaded yet. */
  select(range: CellRange, known: Row | null = null): void {
    this.#range = range;
    const column = this.#grid.column(range.anchor.column);
    const row = known ?? this.#grid.rowAt(range.anchor.row);
    this.#grid.setActive(column === null || row === null ? null : { column, row });
    this.#draw();
  }

  /** Keeps the focused row, of which nobody knows now in which row it is. */
  lose(): void {
    this.#range = null;
    this.#draw();
  }

  clear(): void {
    this.#range = null;
    this.#grid.setActive(null);
    this.#draw();
  }

  /** Moves the range's free corner and keeps the focused cell. */
  extend(head: CellPosition): void {
    if (this.#range === null) return;
    this.select({ anchor: this.#range.anchor, head });
    this.#grid.api?.ensureIndexVisible(head.row);
    this.#grid.api?.ensureColumnVisible(head.column);
  }

  /** AG Grid has moved its focus, by an arrow key or a click. */
  keyboardMoved(position: CellPosition): void {
    if (this.#moving) return;
    if (this.#range !== null) {
      const { anchor } = this.#range;
      if (anchor.row === position.row && anchor.column === position.column) return;
    }
    this.select(single(position));
  }

  /** Puts the keyboard on the focused cell, or on the first one; false if there is no row. */
  takeKeyboard(): boolean {
    const column = this.#grid.firstColumn();
    const first = this.#grid.total > 0 && column !== undefined ? { row: 0, column } : null;
    const position = this.#range?.anchor ?? first;
    if (position === null) return false;
    if (this.#range === null) this.select(single(position));
    this.#moveKeyboard(position);
    return true;
  }

  /**
   * The rows were read anew: finds the focused row again, or focuses the row that has taken its
   * place. Leaves the keyboard where it is unless it was on a row that moved.
   */
  follow(keyboard: boolean): void {
    const range = this.#range;
    if (range === null) return;
    const { active, total } = this.#grid;
    const index = active === null ? null : (this.#grid.nodeOf(active.row.id)?.rowIndex ?? null);
    const row = index ?? Math.min(range.anchor.row, total - 1);
    if (row < 0) {
      this.clear();
      return;
    }
    // The row that takes a removed one's place may still be on its way.
    if (index === null && active !== null && this.#grid.rowAt(row) === null) return;
    const gone = index === null && active !== null;
    const moved = gone || row !== range.anchor.row;
    this.select(gone ? single({ ...range.anchor, row }) : rebase(range, row));
    if (keyboard && moved) this.#moveKeyboard({ row, column: range.anchor.column });
  }

  /** Columns have moved or gone. */
  refresh(): void {
    this.#draw();
  }

  /** Where a cell lies in the selection; asked by every cell that is drawn. */
  place(row: number | null, column: string): SelectionPlace | null {
    const bounds = this.#bounds;
    const at = this.#order.indexOf(column);
    if (bounds === null || row === null || at === -1 || !contains(bounds, row, at)) return null;
    return {
      active: row === this.#range?.anchor.row && column === this.#range.anchor.column,
      range: sizeOf(bounds) > 1,
    };
  }

  #moveKeyboard({ row, column }: CellPosition): void {
    const { api } = this.#grid;
    this.#moving = true;
    try {
      api?.ensureIndexVisible(row);
      api?.ensureColumnVisible(column);
      api?.setFocusedCell(row, column);
    } finally {
      this.#moving = false;
    }
  }

  #draw(): void {
    const before = this.#bounds;
    const anchor = this.#drawn;
    this.#order = this.#grid.order();
    this.#bounds = this.bounds();
    this.#drawn = this.#range?.anchor ?? null;
    const after = this.#bounds;
    if (sameBounds(before, after) && anchor === this.#drawn) return;
    const selected = after === null ? 0 : sizeOf(after);
    if (selected !== this.#grid.view.get().selected) this.#grid.view.update({ selected });
    this.#grid.redrawRows((row) => spans(before, row) || spans(after, row));
  }
}
