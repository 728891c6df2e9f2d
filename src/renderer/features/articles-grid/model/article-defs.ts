import type { CellClassParams, ColDef } from 'ag-grid-community';
import type { ArticleRow } from '../../../../shared/domain/article.ts';
import type { ArrangedColumn } from '../../../grid/column-settings.ts';
import type { ArticleGridColumn } from './article-columns.ts';
import type { ArticleModel, ArticleSelection } from './article-model.ts';

type Params = CellClassParams<ArticleRow>;

/** The shape of a status: it fills as the work goes on, so that colour is never the only sign. */
export const statusMarks = { unread: '○', 'in work': '◐', done: '●' } as const;

function classesOf(column: ArticleGridColumn, grid: ArticleModel): (params: Params) => string[] {
  const always = [
    ...(column.numeric ? ['fg-number'] : []),
    ...(column.editable === null ? ['fg-read-only'] : []),
    ...(column.key === 'mark' ? ['ag-mark'] : []),
  ];
  return ({ data }) => {
    if (data === undefined) return always;
    const pending = grid.pending.get({ rowId: data.id, column: column.key });
    const status = column.key === 'mark' || column.key === 'status' ? data.status : null;
    return [
      ...always,
      ...(pending === null ? [] : ['fg-pending']),
      ...((pending?.error ?? null) === null ? [] : ['fg-invalid']),
      ...(status === null ? [] : [`article-status-${status.replace(' ', '-')}`]),
    ];
  };
}

/** AG Grid's definition of one column, in its place, width and visibility. */
export function articleDef(
  { column, width, hidden }: ArrangedColumn<ArticleGridColumn>,
  grid: ArticleModel,
  selection: ArticleSelection,
  filterRow: boolean,
): ColDef<ArticleRow> {
  const { key, label } = column;
  const isMark = key === 'mark';
  return {
    colId: key,
    headerName: label,
    headerClass: column.numeric ? ['ag-right-aligned-header'] : [],
    width,
    hide: hidden,
    minWidth: isMark ? width : 56,
    resizable: !isMark,
    ...(column.pinned
      ? { pinned: 'left', lockPinned: true, suppressMovable: true, lockVisible: true }
      : {}),
    valueGetter: ({ data }) =>
      data === undefined ? '' : isMark ? statusMarks[data.status] : grid.textOf(data, column),
    cellClass: classesOf(column, grid),
    cellClassRules: {
      'fg-active': ({ rowIndex }: Params) => selection.place(rowIndex, key)?.active ?? false,
      'fg-range': ({ rowIndex }: Params) => selection.place(rowIndex, key)?.range ?? false,
    },
    sortable: !isMark,
    ...(isMark
      ? { floatingFilter: filterRow }
      : {
          filter: 'agTextColumnFilter',
          floatingFilter: filterRow,
          suppressFloatingFilterButton: true,
          filterParams: { filterOptions: ['contains'], maxNumConditions: 1, debounceMs: 200 },
        }),
  };
}
