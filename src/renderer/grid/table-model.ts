import type { GridApi, IRowNode } from 'ag-grid-community';
import { CommitQueue } from './commit-queue.ts';
import { PendingCells, type CellKey } from './pending-cells.ts';
import { Signal } from './signal.ts';
import type { TableColumn, TableRow } from './table-column.ts';
import { emptyView, type ActiveCell, type TableView } from './table-view.ts';

/**
 * What the parts of a table share: AG Grid's handle, the rows as loaded, what was typed, and the
 * view that React draws. A table of facts and one of articles each add what they are about.
 */
export abstract class TableModel<Row extends TableRow, Column extends TableColumn> {
  readonly view = new Signal<TableView<Row, Column>>(emptyView());
  readonly pending = new PendingCells();
  readonly commits = new CommitQueue();
  columns: readonly Column[] = [];
  #api: GridApi<Row> | null = null;
  #root: HTMLElement | null = null;

  /** What the store holds for a cell, as the table shows it. */
  protected abstract storedText(row: Row, column: Column): string;
  /** The focused cell, or its row, is another one. */
  protected abstract activeChanged(): void;
  abstract notice(message: string): void;
  abstract failed(thrown: unknown): void;

  /** Null before the table is there and after it has gone. */
  get api(): GridApi<Row> | null {
    return this.#api;
  }

  get root(): HTMLElement | null {
    return this.#root;
  }

  attach(api: GridApi<Row> | null, root: HTMLElement | null): void {
    this.#api = api;
    this.#root = root;
  }

  /** How many rows the query has, as far as known. */
  get total(): number {
    return this.view.get().total ?? 0;
  }

  /** The keys of the shown columns from left to right. */
  order(): readonly string[] {
    return this.#api?.getAllDisplayedColumns().map((column) => column.getColId()) ?? [];
  }

  column(key: string): Column | null {
    return this.columns.find((column) => column.key === key) ?? null;
  }

  /** The column that the keyboard goes to first. */
  firstColumn(): string | undefined {
    return this.order().find((key) => (this.column(key)?.editable ?? null) !== null);
  }

  /** The row at an index, or null while it is not loaded. */
  rowAt(index: number): Row | null {
    return this.#api?.getDisplayedRowAtIndex(index)?.data ?? null;
  }

  /** The loaded row of an id. */
  nodeOf(id: string): IRowNode<Row> | null {
    return this.#api?.getRowNode(id) ?? null;
  }

  /** What a cell shows: what was typed last, committed or not. */
  textOf(row: Row, column: Column): string {
    const pending = this.pending.get({ rowId: row.id, column: column.key });
    return pending?.text ?? this.storedText(row, column);
  }

  /** The row of the focused cell as last read. */
  get active(): ActiveCell<Row, Column> | null {
    return this.view.get().active;
  }

  /** Sets the focused cell and tells the owner, if it or its row is another one. */
  setActive(active: ActiveCell<Row, Column> | null): void {
    const before = this.active;
    if (before?.row === active?.row && before?.column.key === active?.column.key) return;
    this.view.update({ active });
    this.activeChanged();
  }

  /** Draws the marks of the selection anew in some rows. */
  redrawRows(isIn: (rowIndex: number) => boolean): void {
    const rowNodes = this.#api
      ?.getRenderedNodes()
      .filter(({ rowIndex }) => rowIndex !== null && isIn(rowIndex));
    if (rowNodes !== undefined && rowNodes.length > 0)
      this.#api?.refreshCells({ rowNodes, suppressFlash: true });
  }

  /** Draws the texts and marks of some rows anew, after what is typed for them has changed. */
  redrawIds(ids: ReadonlySet<string>): void {
    const rowNodes = this.#api
      ?.getRenderedNodes()
      .filter(({ id }) => id !== undefined && ids.has(id));
    if (rowNodes !== undefined && rowNodes.length > 0)
      this.#api?.refreshCells({ rowNodes, force: true, suppressFlash: true });
    this.view.update({ pendingVersion: this.view.get().pendingVersion + 1 });
  }

  /** Forgets what was typed for a cell and not taken by the store. */
  dropPending(cell: CellKey): void {
    this.pending.delete(cell);
    this.redrawIds(new Set([cell.rowId]));
  }

  /** Puts updated rows in the place of those shown. */
  apply(rows: readonly Row[]): void {
    const byId = new Map(rows.map((row) => [row.id, row]));
    this.#api?.forEachNode((node) => {
      const row = node.id === undefined ? undefined : byId.get(node.id);
      if (row !== undefined) node.setData(row);
    });
    const { active } = this;
    const row = active === null ? undefined : byId.get(active.row.id);
    if (active !== null && row !== undefined) this.setActive({ ...active, row });
  }
}
