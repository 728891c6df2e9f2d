import {
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type Ref,
} from 'react';
import type { GridApi } from 'ag-grid-community';
import type { FactRow } from '../../../shared/domain/fact.ts';
import type { FactsGridHandle, FactsGridProps } from './contract.ts';
import { CellEditor } from './editor/cell-editor.tsx';
import { EmptyTable } from './foot/empty-table.tsx';
import { GridFoot } from './foot/grid-foot.tsx';
import { gridHandle } from './grid-handle.ts';
import { startEdit } from '../../grid/edit-cell.ts';
import { GridTable } from '../../grid/grid-table.tsx';
import { listenToTable } from '../../grid/listen.ts';
import { clearRange, pasteRange } from './actions/change-range.ts';
import { runKey } from './keys/run-key.ts';
import { FactsTable } from './model/facts-table.ts';
import '../../grid/grid.css';
import '../../grid/editor.css';
import '../../grid/foot.css';

export type {
  EventChoice,
  FactsGridHandle,
  FactsGridProps,
  FactsSource,
  FocusCellOptions,
  GridCell,
} from './contract.ts';

/** The table of facts: typed cells, edited and moved in as in a spreadsheet. */
export function FactsGrid({
  ref,
  ...props
}: FactsGridProps & { readonly ref?: Ref<FactsGridHandle> }): React.JSX.Element {
  const [table] = useState(() => new FactsTable(props));
  const root = useRef<HTMLDivElement>(null);
  const view = useSyncExternalStore(table.grid.view.subscribe, table.grid.view.get);
  useImperativeHandle(ref, () => gridHandle(table, root), [table]);

  useLayoutEffect(() => {
    table.update(props);
  });
  useEffect(() => {
    if (root.current === null) return undefined;
    const { grid, selection } = table;
    return listenToTable(root.current, table, {
      takeKey: (event) => grid.props.onKey(event, grid.activeCell()),
      run: (command) => runKey(grid, selection, command),
      paste: (text) => pasteRange(grid, selection, text),
      clear: () => clearRange(grid, selection),
      doubleClick: () => startEdit(grid, selection, false),
    });
  }, [table]);
  const { editing } = view;
  useEffect(() => {
    if (editing === null) table.editEnded();
  }, [table, editing]);

  const onReady = useCallback((api: GridApi<FactRow>) => table.attach(api, root.current), [table]);
  return (
    <div className="gloss-grid">
      <div className="fg-table" ref={root} tabIndex={-1}>
        <GridTable table={table} onReady={onReady} />
        {view.total === 0 && (
          <EmptyTable
            book={props.codebook}
            tab={props.tab}
            articleId={props.articleId}
            filtered={view.filtered}
            filterRow={view.filterRow}
            onClear={() => table.clearFilters()}
          />
        )}
        {editing !== null && (
          <CellEditor
            key={editing.serial}
            grid={table.grid}
            selection={table.selection}
            request={editing}
            commitRef={table.commitOpenEdit}
          />
        )}
      </div>
      <GridFoot table={table} view={view} />
    </div>
  );
}
