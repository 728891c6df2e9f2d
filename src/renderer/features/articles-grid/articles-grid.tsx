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
import { Button } from '@blueprintjs/core';
import type { ArticleRow } from '../../../shared/domain/article.ts';
import { startEdit } from '../../grid/edit-cell.ts';
import { GridTable } from '../../grid/grid-table.tsx';
import { listenToTable } from '../../grid/listen.ts';
import { ArticlesFoot } from './articles-foot.tsx';
import { clearCells, pasteCells } from './cells/change-cells.ts';
import { openActive, runArticleKey } from './cells/run-key.ts';
import type { ArticlesGridHandle, ArticlesGridProps } from './contract.ts';
import { ArticleEditor } from './editor/article-editor.tsx';
import { ArticlesTable } from './model/articles-table.ts';
import '../../grid/grid.css';
import '../../grid/editor.css';
import '../../grid/foot.css';
import '../../components/status-mark.css';
import './articles-grid.css';

function listen(root: HTMLElement, table: ArticlesTable): () => void {
  const { grid, selection } = table;
  return listenToTable(root, table, {
    takeKey: (event) => grid.props.onKey(event),
    run: (command) => runArticleKey(table, command),
    paste: (text) => pasteCells(grid, selection, text),
    clear: () => clearCells(grid, selection),
    doubleClick: () => {
      const { active } = grid;
      if (active === null) return;
      if (active.column.pinned || active.column.editable === null) openActive(table);
      else startEdit(grid, selection, false);
    },
  });
}

/** The table of articles: metadata, tags and status, edited as in a spreadsheet. */
export function ArticlesGrid({
  ref,
  ...props
}: ArticlesGridProps & { readonly ref?: Ref<ArticlesGridHandle> }): React.JSX.Element {
  const [table] = useState(() => new ArticlesTable(props));
  const root = useRef<HTMLDivElement>(null);
  const view = useSyncExternalStore(table.grid.view.subscribe, table.grid.view.get);
  useImperativeHandle(
    ref,
    () => ({
      focus: () => {
        if (!table.selection.takeKeyboard()) root.current?.focus();
      },
      refresh: () => table.refresh(),
      show: async (id) => {
        await table.show(id);
      },
      selected: () => table.selected(),
      commitEdit: async () => {
        table.commitOpenEdit.current?.();
        await table.grid.commits.settled();
      },
    }),
    [table],
  );
  useLayoutEffect(() => {
    table.update(props);
  });
  useEffect(() => (root.current === null ? undefined : listen(root.current, table)), [table]);
  const { editing, active, selected, total } = view;
  useEffect(() => {
    if (editing === null) table.editEnded();
  }, [table, editing]);
  useEffect(() => table.tellSelection(), [table, active, selected, total]);

  const onReady = useCallback(
    (api: GridApi<ArticleRow>) => table.attach(api, root.current),
    [table],
  );
  return (
    <div className="gloss-grid">
      <div className="fg-table" ref={root} tabIndex={-1}>
        <GridTable table={table} onReady={onReady} />
        {total === 0 && (
          <div className={view.filterRow ? 'fg-empty fg-empty-below-filters' : 'fg-empty'}>
            <p>No article fits.</p>
            {view.filtered && <Button onClick={() => table.clearFilters()}>Clear filter</Button>}
          </div>
        )}
        {editing !== null && (
          <ArticleEditor
            key={editing.serial}
            table={table}
            request={editing}
            commitRef={table.commitOpenEdit}
          />
        )}
      </div>
      <ArticlesFoot table={table} view={view} />
    </div>
  );
}
