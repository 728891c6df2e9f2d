import type { ColDef, FilterModel, GridApi } from 'ag-grid-community';
import type { FactQuery, FactRow } from '../../../../shared/domain/fact.ts';
import type { ColumnSetting } from '../../../../shared/domain/settings.ts';
import { columnDef, type CellContext } from '../columns/column-defs.ts';
import { columnsOf } from '../columns/column-model.ts';
import { arrange, remember } from '../../../grid/column-settings.ts';
import { TableSelection } from '../../../grid/selection.ts';
import type { FactsGridProps } from '../contract.ts';
import { AddedRows, comesLast } from '../data/added-rows.ts';
import { FactsDatasource } from '../data/facts-datasource.ts';
import { buildQuery, type SortItem } from '../data/fact-query.ts';
import { single } from '../../../grid/range.ts';
import { blockSize } from '../../../grid/grid-theme.ts';
import { cellTitle } from '../cells/cell-title.ts';
import { GridModel } from './grid-model.ts';
import type { Selection } from './grid-view.ts';

interface Ordering {
  readonly sort: readonly SortItem[];
  readonly filter: FilterModel;
}

const unordered: Ordering = { sort: [], filter: {} };

/** Keeps AG Grid showing what the props ask for, and the focused cell on its fact meanwhile. */
export class FactsTable {
  readonly grid: GridModel;
  readonly selection: Selection;
  /** Set by the editor while it is open. */
  readonly commitOpenEdit: { current: (() => void) | null } = { current: null };
  /** Whether the keyboard is in the table. */
  keyboardInside = false;
  /**
   * Set while the cell that the program aims at is on its way. Whoever moves the keyboard into the
   * table meanwhile means that cell, and must not type into the row that happens to stand first.
   */
  coming: { keyboard: boolean } | null = null;
  readonly cellTitle = cellTitle;
  readonly #orderings = new Map<string, Ordering>();
  #settings: readonly ColumnSetting[] | null = null;
  #settingsProp: readonly ColumnSetting[] | null = null;
  #refreshWanted = false;
  #stale = false;
  #datasource: FactsDatasource | null = null;
  #added: AddedRows | null = null;
  #showing = false;

  constructor(props: FactsGridProps) {
    this.grid = new GridModel(props);
    this.selection = new TableSelection(this.grid);
  }

  attach(api: GridApi<FactRow>, root: HTMLElement | null): void {
    this.grid.attach(api, root);
    api.setGridAriaProperty('label', 'Facts');
    this.#show();
  }

  detach(): void {
    this.grid.attach(null, null);
  }

  update(props: FactsGridProps): void {
    const before = this.grid.props;
    this.grid.props = props;
    if (
      before.codebook !== props.codebook ||
      before.tab !== props.tab ||
      before.articleId !== props.articleId ||
      before.source !== props.source
    )
      this.#show();
    else if (
      props.columns !== this.#settingsProp &&
      JSON.stringify(props.columns) !== JSON.stringify(this.#settings)
    )
      this.#arrange(props.columns);
    this.#settingsProp = props.columns;
  }

  get stale(): boolean {
    return this.#stale;
  }

  /** Reads the loaded blocks anew; rows stay put until the answer is there. */
  refresh(): void {
    if (this.grid.view.get().editing !== null) {
      this.#refreshWanted = true;
      return;
    }
    this.#stale = true;
    this.#setAdded(null);
    this.grid.api?.refreshInfiniteCache();
  }

  /** Shows a fact that was just made; the store is not asked where the fact simply comes last. */
  add(row: FactRow): void {
    const { api, query, view } = this.grid;
    const { editing, total } = view.get();
    const isKnown = editing === null && total !== null && !this.#stale;
    if (query === null || !isKnown || !comesLast(row, query)) {
      this.refresh();
      return;
    }
    if (this.#added === null && this.#append(row, total)) return;
    const added = this.#added ?? new AddedRows(query, total, (index) => this.grid.rowAt(index));
    added.push(row);
    this.#setAdded(added);
    api?.refreshInfiniteCache();
  }

  /** Puts a row behind the last one, without reading any; false if the block that it belongs to is not there. */
  #append(row: FactRow, total: number): boolean {
    const { api } = this.grid;
    const isInBlock = total % blockSize !== 0 && this.grid.rowAt(total - 1) !== null;
    if (api === null || !isInBlock) return false;
    this.#datasource?.appended();
    api.setRowCount(total + 1, true);
    const node = api.getDisplayedRowAtIndex(total);
    if (node === undefined) return false;
    // What AG Grid itself does once a block is read; nothing has drawn the row without its data yet.
    node.id = row.id;
    node.setData(row);
    api.redrawRows({ rowNodes: [node] });
    this.#setTotal(total + 1);
    return true;
  }

  #setTotal(total: number): void {
    if (total === this.grid.view.get().total) return;
    this.grid.view.update({ total });
    this.grid.props.onTotal?.(total);
  }

  /** Where an added fact stands whose row is not there yet. */
  addedAt(factId: string): number | null {
    return this.#added?.indexOf(factId) ?? null;
  }

  #setAdded(added: AddedRows | null): void {
    this.#added = added;
    this.#datasource?.setAdded(added);
  }

  /** An edit has ended: rows may move again. */
  editEnded(): void {
    if (!this.#refreshWanted) return;
    this.#refreshWanted = false;
    this.refresh();
  }

  setFilterRow(filterRow: boolean): void {
    this.grid.view.update({ filterRow });
    this.#arrange(this.#settings);
  }

  clearFilters(): void {
    this.grid.api?.setFilterModel(null);
  }

  setColumnVisible(key: string, visible: boolean): void {
    this.grid.api?.setColumnsVisible([key], visible);
    this.columnsChanged();
  }

  resetColumns(): void {
    this.#arrange(null);
    this.columnsChanged();
  }

  /** The coder has moved, sized, shown or hidden a column. */
  columnsChanged(): void {
    const { api, props, view } = this.grid;
    if (api === null || this.#showing) return;
    const current = api.getColumnState().map(({ colId, width, hide }) => ({
      key: colId,
      width: width === undefined || width === this.grid.column(colId)?.width ? null : width,
      hidden: hide ?? false,
    }));
    this.#settings = remember(this.#settings, current);
    view.update({ columnsVersion: view.get().columnsVersion + 1 });
    this.selection.refresh();
    props.onColumns(this.#settings);
  }

  /** Sorting and filtering make another table: the range ends, the focused fact is looked up. */
  orderingChanged(): void {
    const { api, view, props } = this.grid;
    if (api === null || this.#showing) return;
    const filter = api.getFilterModel();
    const sort = api
      .getColumnState()
      .filter((state) => state.sort !== null && state.sort !== undefined)
      .toSorted((a, b) => (a.sortIndex ?? 0) - (b.sortIndex ?? 0))
      .flatMap(({ colId, sort: direction }) =>
        direction === null || direction === undefined ? [] : [{ colId, sort: direction }],
      );
    this.#orderings.set(props.tab ?? '', { sort, filter });
    view.update({ filtered: Object.keys(filter).length > 0, total: null });
    this.#setAdded(null);
    this.selection.lose();
    void this.#findActive(buildQuery(props.articleId, props.tab, sort, filter));
  }

  modelUpdated(): void {
    this.#stale = false;
    const last = this.#added?.last;
    if (last !== undefined && this.grid.nodeOf(last.id) !== null) this.#setAdded(null);
    this.selection.follow(this.keyboardInside && this.grid.view.get().editing === null);
  }

  async #findActive(query: FactQuery): Promise<void> {
    const { active, props } = this.grid;
    if (active === null) return;
    const { row, column } = active;
    const index = await props.source.position(row.id, query).catch(() => null);
    if (this.grid.active?.row.id !== row.id || this.selection.range !== null) return;
    if (index === null) this.selection.clear();
    else this.selection.select(single({ row: index, column: column.key }), row);
  }

  #ordering(): Ordering {
    return this.#orderings.get(this.grid.props.tab ?? '') ?? unordered;
  }

  #show(): void {
    this.commitOpenEdit.current?.();
    const { grid } = this;
    const { api, props } = grid;
    if (api === null) return;
    const { sort, filter } = this.#ordering();
    this.#showing = true;
    api.setGridOption('datasource', undefined);
    grid.columns = columnsOf(props.codebook, props.tab, props.articleId === null);
    this.selection.clear();
    grid.view.update({ total: null, filtered: Object.keys(filter).length > 0 });
    this.#arrange(props.columns, true);
    api.setFilterModel(filter);
    // Rows of the table before may still be found by id: their places say nothing any more.
    this.#stale = true;
    // AG Grid asks for rows later; who looks for a fact's place now must not ask the table before.
    grid.query = buildQuery(props.articleId, props.tab, sort, filter);
    props.onQuery(grid.query);
    this.#added = null;
    this.#datasource = this.#makeDatasource();
    api.setGridOption('datasource', this.#datasource);
    this.#showing = false;
    const first = this.grid.order().find((key) => this.grid.column(key)?.pinned === false);
    if (first !== undefined) api.ensureColumnVisible(first, 'start');
    grid.view.update({ columnsVersion: grid.view.get().columnsVersion + 1 });
  }

  #arrange(settings: readonly ColumnSetting[] | null, sorted = false): void {
    this.#settings = settings;
    const { filterRow } = this.grid.view.get();
    const { sort } = this.#ordering();
    const context = this.#context();
    const defs = arrange(this.grid.columns, settings).map((arranged): ColDef<FactRow> => {
      const def = columnDef(arranged, context, filterRow);
      if (!sorted) return def;
      const sortIndex = sort.findIndex((item) => item.colId === arranged.column.key);
      def.sort = sort[sortIndex]?.sort ?? null;
      def.sortIndex = sortIndex === -1 ? null : sortIndex;
      return def;
    });
    this.grid.api?.setGridOption('columnDefs', defs);
  }

  #context(): CellContext {
    const { grid, selection } = this;
    const types = new Map(grid.book.factTypes.map((type) => [type.key, type]));
    return {
      textOf: (row, column) => grid.textOf(row, column),
      refused: (row, { key }) => grid.pending.get({ rowId: row.id, column: key })?.error ?? null,
      isPending: (row, { key }) => grid.pending.get({ rowId: row.id, column: key }) !== null,
      selectionOf: (row, column) => selection.place(row, column),
      colorOf: (factType) => types.get(factType)?.color ?? 'grey',
      letterOf: (factType) => types.get(factType)?.letter.toUpperCase() ?? '?',
    };
  }

  #makeDatasource(): FactsDatasource {
    const { source, articleId, tab } = this.grid.props;
    return new FactsDatasource(
      { source, articleId, tab },
      {
        onQuery: (query) => {
          if (JSON.stringify(query) === JSON.stringify(this.grid.query)) return;
          this.grid.query = query;
          this.grid.props.onQuery(query);
        },
        onTotal: (total) => this.#setTotal(total),
        onFailure: (thrown) => this.grid.failed(thrown),
      },
    );
  }
}
