import { useEffect, useMemo } from 'react';
import type { CellFocusedEvent, GetRowIdParams, GridApi, GridOptions } from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { registerGridModules } from './grid-modules.ts';
import { blockSize, gridTheme, headerHeight, rowHeight } from './grid-theme.ts';
import type { TableSelection } from './selection.ts';
import type { TableColumn, TableRow } from './table-column.ts';
import type { TableModel } from './table-model.ts';

registerGridModules();

/** What AG Grid tells a table. */
export interface GridOwner<Row extends TableRow, Column extends TableColumn> {
  readonly grid: TableModel<Row, Column>;
  readonly selection: TableSelection<Row, Column>;
  readonly modelUpdated: () => void;
  readonly orderingChanged: () => void;
  readonly columnsChanged: () => void;
  readonly detach: () => void;
}

interface Props<Row extends TableRow, Column extends TableColumn> {
  readonly table: GridOwner<Row, Column>;
  readonly onReady: (api: GridApi<Row>) => void;
}

/** Changes of the columns that the coder made, as against those that came from the settings. */
const byHand: ReadonlySet<string> = new Set([
  'uiColumnMoved',
  'uiColumnResized',
  'uiColumnDragged',
  'autosizeColumns',
  'autosizeColumnHeaderHeight',
]);

function focused<Row extends TableRow, Column extends TableColumn>(
  table: GridOwner<Row, Column>,
  event: CellFocusedEvent<Row>,
): void {
  const { rowIndex, column } = event;
  if (rowIndex === null || column === null) return;
  const key = typeof column === 'string' ? column : column.getColId();
  if (table.grid.column(key) !== null)
    table.selection.keyboardMoved({ row: rowIndex, column: key });
}

function options<Row extends TableRow, Column extends TableColumn>(
  table: GridOwner<Row, Column>,
): GridOptions<Row> {
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
    getRowId: ({ data }: GetRowIdParams<Row>) => data.id,
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
export function GridTable<Row extends TableRow, Column extends TableColumn>({
  table,
  onReady,
}: Props<Row, Column>): React.JSX.Element {
  const gridOptions = useMemo(() => options(table), [table]);
  useEffect(() => () => table.detach(), [table]);
  // One element for ever, so that drawing what is around the table does not draw the table.
  return useMemo(
    () => <AgGridReact<Row> gridOptions={gridOptions} onGridReady={({ api }) => onReady(api)} />,
    [gridOptions, onReady],
  );
}
