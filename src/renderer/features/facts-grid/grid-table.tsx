import { memo, useEffect, useMemo } from 'react';
import type { CellFocusedEvent, GetRowIdParams, GridApi, GridOptions } from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import type { FactRow } from '../../../shared/domain/fact.ts';
import { registerGridModules } from './grid-modules.ts';
import { blockSize, gridTheme, headerHeight, rowHeight } from './grid-theme.ts';
import type { FactsTable } from './model/facts-table.ts';

registerGridModules();

interface Props {
  readonly table: FactsTable;
  readonly onReady: (api: GridApi<FactRow>) => void;
}

/** Changes of the columns that the coder made, as against those that came from the settings. */
const byHand: ReadonlySet<string> = new Set([
  'uiColumnMoved',
  'uiColumnResized',
  'uiColumnDragged',
  'autosizeColumns',
  'autosizeColumnHeaderHeight',
]);

function focused(table: FactsTable, event: CellFocusedEvent<FactRow>): void {
  const { rowIndex, column } = event;
  if (rowIndex === null || column === null) return;
  const key = typeof column === 'string' ? column : column.getColId();
  if (table.grid.column(key) !== null)
    table.selection.keyboardMoved({ row: rowIndex, column: key });
}

function options(table: FactsTable): GridOptions<FactRow> {
  const styleNonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content;
  return {
    theme: gridTheme,
    ...(styleNonce === undefined || styleNonce === '' ? {} : { styleNonce }),
    rowModelType: 'infinite',
    cacheBlockSize: blockSize,
    // 1,000 rows stay loaded; a refresh reads as many anew, all at once.
    maxBlocksInCache: 5,
    maxConcurrentDatasourceRequests: 5,
    infiniteInitialRowCount: 1,
    rowBuffer: 12,
    rowHeight,
    headerHeight,
    floatingFiltersHeight: 30,
    animateRows: false,
    // Its coming and going with each article would move the columns, and lay them out twice more.
    alwaysShowVerticalScroll: true,
    suppressDragLeaveHidesColumns: true,
    suppressOverlays: ['noRows', 'noMatchingRows', 'loading'],
    defaultColDef: {
      resizable: true,
      suppressHeaderFilterButton: true,
      suppressHeaderMenuButton: true,
      sortingOrder: ['asc', 'desc', null],
    },
    getRowId: ({ data }: GetRowIdParams<FactRow>) => data.id,
    onCellFocused: (event) => focused(table, event),
    onModelUpdated: () => table.modelUpdated(),
    onSortChanged: () => table.orderingChanged(),
    onFilterChanged: () => table.orderingChanged(),
    onColumnMoved: ({ finished, source }) => {
      if (finished && byHand.has(source)) table.columnsChanged();
    },
    onColumnResized: ({ finished, source }) => {
      if (finished && byHand.has(source)) table.columnsChanged();
    },
  };
}

/** AG Grid itself, set up once: all that changes goes through its API. */
export const GridTable = memo(function GridTable({ table, onReady }: Props): React.JSX.Element {
  const gridOptions = useMemo(() => options(table), [table]);
  useEffect(() => () => table.detach(), [table]);
  return <AgGridReact<FactRow> gridOptions={gridOptions} onGridReady={({ api }) => onReady(api)} />;
});
