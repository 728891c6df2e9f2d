import type { ColDef, GridApi } from 'ag-grid-community';
import type { ArticleRow } from '../../../../shared/domain/article.ts';
import type { ColumnSetting } from '../../../../shared/domain/settings.ts';
import { arrange, remember } from '../../../grid/column-settings.ts';
import { single } from '../../../grid/range.ts';
import { TableSelection } from '../../../grid/selection.ts';
import type { ArticlesGridProps, SelectedRows } from '../contract.ts';
import type { ArticleGridColumn } from './article-columns.ts';
import { articleDef } from './article-defs.ts';
import { ArticleModel, type ArticleSelection } from './article-model.ts';
import { articleQuery, sortOf, type SortItem } from './article-query.ts';
import { ArticlesDatasource } from './articles-datasource.ts';

/** Keeps AG Grid showing the articles that the props ask for, and the focused cell on its article. */
export class ArticlesTable {
  readonly grid: ArticleModel;
  readonly selection: ArticleSelection;
  /** Set by the editor while it is open. */
  readonly commitOpenEdit: { current: (() => void) | null } = { current: null };
  /** Whether the keyboard is in the table. */
  keyboardInside = false;
  #settings: readonly ColumnSetting[] | null = null;
  #refreshWanted = false;
  #showing = false;

  constructor(props: ArticlesGridProps) {
    this.grid = new ArticleModel(props);
    this.selection = new TableSelection(this.grid);
  }

  /** A cell in full, for its tooltip. */
  readonly cellTitle = (row: ArticleRow, column: ArticleGridColumn, text: string): string => {
    const pending = this.grid.pending.get({ rowId: row.id, column: column.key });
    const shown = column.key === 'mark' ? `${row.status}: a double click opens the article` : text;
    return [pending?.error ?? null, shown]
      .filter((line) => line !== null && line !== '')
      .join('\n');
  };

  attach(api: GridApi<ArticleRow>, root: HTMLElement | null): void {
    this.grid.attach(api, root);
    api.setGridAriaProperty('label', 'All articles');
    this.#settings = this.grid.props.columns;
    this.#showing = true;
    this.#arrange(true);
    this.#showing = false;
    this.#read();
  }

  detach(): void {
    this.grid.attach(null, null);
  }

  update(props: ArticlesGridProps): void {
    const before = this.grid.props;
    this.grid.props = props;
    if (JSON.stringify(before.scope) === JSON.stringify(props.scope)) return;
    this.commitOpenEdit.current?.();
    this.#moved();
    this.#read();
  }

  /** Reads the loaded blocks anew; rows stay put until the answer is there. */
  refresh(): void {
    if (this.grid.view.get().editing !== null) this.#refreshWanted = true;
    else this.grid.api?.refreshInfiniteCache();
  }

  /** An edit has ended: rows may move again. */
  editEnded(): void {
    if (!this.#refreshWanted) return;
    this.#refreshWanted = false;
    this.refresh();
  }

  setFilterRow(filterRow: boolean): void {
    this.grid.view.update({ filterRow });
    this.#arrange();
  }

  clearFilters(): void {
    this.grid.api?.setFilterModel(null);
  }

  setColumnVisible(key: string, visible: boolean): void {
    this.grid.api?.setColumnsVisible([key], visible);
    this.columnsChanged();
  }

  resetColumns(): void {
    this.#settings = null;
    this.#arrange();
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

  /** Sorting and filtering make another table: the range ends, the focused article is looked up. */
  orderingChanged(): void {
    const { api, view, props } = this.grid;
    if (api === null || this.#showing) return;
    const filtered = Object.keys(api.getFilterModel()).length > 0;
    view.update({ filtered });
    props.onSort(sortOf(this.#sort()));
    this.#moved();
  }

  modelUpdated(): void {
    this.selection.follow(this.keyboardInside && this.grid.view.get().editing === null);
    this.tellSelection();
  }

  /** Tells the owner which rows are selected. */
  tellSelection(): void {
    this.grid.props.onSelection(this.selected());
  }

  selected(): SelectedRows | null {
    const { active, query } = this.grid;
    const bounds = this.selection.bounds();
    if (active === null || bounds === null) return null;
    return { query, offset: bounds.top, count: bounds.bottom - bounds.top + 1, active: active.row };
  }

  /** Scrolls to an article and focuses it; false if the table does not show it. */
  async show(id: string): Promise<boolean> {
    const { grid, selection } = this;
    const index = await grid.props.source.position(id, grid.query).catch(() => null);
    const column = grid.active?.column.key ?? 'title';
    if (index === null || grid.api === null) return false;
    grid.api.ensureIndexVisible(index, 'middle');
    const row = grid.rowAt(index) ?? (await grid.props.source.list(grid.query, index, 1)).rows[0];
    if (row?.id !== id) return false;
    selection.select(single({ row: index, column }), row);
    return true;
  }

  #sort(): readonly SortItem[] {
    return (this.grid.api?.getColumnState() ?? [])
      .filter((state) => state.sort !== null && state.sort !== undefined)
      .toSorted((a, b) => (a.sortIndex ?? 0) - (b.sortIndex ?? 0))
      .flatMap(({ colId, sort }) => (sort === null || sort === undefined ? [] : [{ colId, sort }]));
  }

  /** Nobody knows now in which row the focused article is. */
  #moved(): void {
    const { api, props, active, view } = this.grid;
    if (api === null) return;
    view.update({ total: null });
    this.grid.query = articleQuery(props.scope, this.#sort(), api.getFilterModel());
    this.selection.lose();
    if (active === null) return;
    void this.show(active.row.id).then((isShown) => {
      if (!isShown && this.selection.range === null) this.selection.clear();
      this.tellSelection();
    }, props.onFailure);
  }

  #read(): void {
    const { api, props, view } = this.grid;
    if (api === null) return;
    const datasource = new ArticlesDatasource(props.source, props.scope, {
      onQuery: (query) => {
        this.grid.query = query;
      },
      onTotal: (total) => {
        if (total === view.get().total) return;
        view.update({ total });
        this.grid.props.onTotal(total);
      },
      onFailure: (thrown) => this.grid.failed(thrown),
    });
    api.setGridOption('datasource', datasource);
  }

  #arrange(sorted = false): void {
    const { filterRow } = this.grid.view.get();
    const { sort } = this.grid.props;
    const defs = arrange(this.grid.columns, this.#settings).map((arranged): ColDef<ArticleRow> => {
      const def = articleDef(arranged, this.grid, this.selection, filterRow);
      if (!sorted) return def;
      const at = sort.findIndex((item) => item.column === arranged.column.key);
      const item = sort[at];
      def.sort = item === undefined ? null : item.descending ? 'desc' : 'asc';
      def.sortIndex = at === -1 ? null : at;
      return def;
    });
    this.grid.api?.setGridOption('columnDefs', defs);
  }
}
