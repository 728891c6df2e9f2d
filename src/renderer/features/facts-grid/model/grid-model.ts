import type { GridApi, IRowNode } from 'ag-grid-community';
import type { Codebook } from '../../../../shared/domain/codebook.ts';
import type { FactQuery, FactRow } from '../../../../shared/domain/fact.ts';
import { columnText } from '../cells/cell-text.ts';
import type { GridColumn } from '../columns/column-model.ts';
import type { FactsGridProps, GridCell } from '../contract.ts';
import { CommitQueue } from './commit-queue.ts';
import { emptyView, type ActiveCell, type GridView } from './grid-view.ts';
import { PendingCells, type CellKey } from './pending-cells.ts';
import { Signal } from './signal.ts';

/**
 * What the parts of the grid share: the present props, AG Grid's handle, the rows as loaded, and
 * the view that React draws. The parts themselves are functions and classes beside this one.
 */
export class GridModel {
  readonly view = new Signal<GridView>(emptyView);
  readonly pending = new PendingCells();
  readonly commits = new CommitQueue();
  columns: readonly GridColumn[] = [];
  query: FactQuery | null = null;
  #props: FactsGridProps;
  #api: GridApi<FactRow> | null = null;
  #root: HTMLElement | null = null;

  constructor(props: FactsGridProps) {
    this.#props = props;
  }

  get props(): FactsGridProps {
    return this.#props;
  }

  set props(props: FactsGridProps) {
    this.#props = props;
  }

  get book(): Codebook {
    return this.#props.codebook;
  }

  /** Null before the table is there and after it has gone. */
  get api(): GridApi<FactRow> | null {
    return this.#api;
  }

  get root(): HTMLElement | null {
    return this.#root;
  }

  attach(api: GridApi<FactRow> | null, root: HTMLElement | null): void {
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

  column(key: string): GridColumn | null {
    return this.columns.find((column) => column.key === key) ?? null;
  }

  /** The row at an index, or null while it is not loaded. */
  rowAt(index: number): FactRow | null {
    return this.#api?.getDisplayedRowAtIndex(index)?.data ?? null;
  }

  /** The loaded row of a fact. */
  nodeOf(factId: string): IRowNode<FactRow> | null {
    return this.#api?.getRowNode(factId) ?? null;
  }

  /** What a cell shows: what was typed last, committed or not. */
  textOf(row: FactRow, column: GridColumn): string {
    const pending = this.pending.get({ factId: row.id, column: column.key });
    return pending?.text ?? columnText(row, column, this.book);
  }

  /** The row of the focused cell as last read. */
  get active(): ActiveCell | null {
    return this.view.get().active;
  }

  activeCell(): GridCell | null {
    const { active } = this;
    return active === null
      ? null
      : { factId: active.row.id, field: active.column.field?.key ?? null, row: active.row };
  }

  /** Sets the focused cell and tells the owner, if it or its row is another one. */
  setActive(active: ActiveCell | null): void {
    const before = this.active;
    if (before?.row === active?.row && before?.column.key === active?.column.key) return;
    this.view.update({ active });
    this.#props.onCell(this.activeCell());
  }

  /** Draws the marks of the selection anew in some rows. */
  redrawRows(isIn: (rowIndex: number) => boolean): void {
    const rowNodes = this.#api
      ?.getRenderedNodes()
      .filter(({ rowIndex }) => rowIndex !== null && isIn(rowIndex));
    if (rowNodes !== undefined && rowNodes.length > 0)
      this.#api?.refreshCells({ rowNodes, suppressFlash: true });
  }

  /** Draws the texts and marks of some facts anew, after what is typed for them has changed. */
  redrawFacts(ids: ReadonlySet<string>): void {
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
    this.redrawFacts(new Set([cell.factId]));
  }

  /** Puts updated rows in the place of those shown. */
  apply(rows: readonly FactRow[]): void {
    const byId = new Map(rows.map((row) => [row.id, row]));
    this.#api?.forEachNode((node) => {
      const row = node.id === undefined ? undefined : byId.get(node.id);
      if (row !== undefined) node.setData(row);
    });
    const { active } = this;
    const row = active === null ? undefined : byId.get(active.row.id);
    if (active !== null && row !== undefined) this.setActive({ ...active, row });
  }

  notice(message: string): void {
    this.#props.onNotice?.(message);
  }

  failed(thrown: unknown): void {
    this.#props.onFailure?.(thrown);
  }
}
