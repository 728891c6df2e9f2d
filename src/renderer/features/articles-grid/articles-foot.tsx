import { Button } from '@blueprintjs/core';
import { FilterIcon } from '@blueprintjs/icons';
import { ColumnsMenu } from '../../grid/columns-menu.tsx';
import type { ArticleView } from './model/article-model.ts';
import type { ArticlesTable } from './model/articles-table.ts';

interface Props {
  readonly table: ArticlesTable;
  readonly view: ArticleView;
}

/** The focused cell in full: nothing that matters stands in a tooltip alone. */
function CellLine({ table: { grid }, view: { active } }: Props): React.JSX.Element {
  if (active === null) return <div className="fg-cell-line" />;
  const { row, column } = active;
  const error = grid.pending.get({ rowId: row.id, column: column.key })?.error ?? null;
  const text = column.key === 'mark' ? row.status : grid.textOf(row, column);
  return (
    <div className="fg-cell-line" tabIndex={0} role="group" aria-label="Focused cell">
      <span role="status" className="fg-cell-error">
        {error}
      </span>
      <span className="fg-cell-text">
        {text === '' ? <span className="fg-muted">empty</span> : text}
      </span>
    </div>
  );
}

const filterHelp =
  'Words find cells that hold them; !words leaves them out, = finds empty cells, * filled ones. ' +
  'Dates and numbers take >5, <=2025-04 and 2025-01..2025-03.';

/** Under the table: the focused cell in full, filter and columns. */
export function ArticlesFoot({ table, view }: Props): React.JSX.Element {
  const { active, selected, filterRow, filtered } = view;
  return (
    <div className="fg-foot">
      <div className="fg-cell-name">
        {active !== null && (
          <>
            <strong>{active.column.key === 'mark' ? 'Status' : active.column.label}</strong>{' '}
            <span className="fg-muted">{active.row.title ?? active.row.sourceName}</span>
          </>
        )}
      </div>
      <div className="fg-tools">
        <span className="fg-count" aria-live="polite">
          {selected > 1 ? `${selected.toLocaleString('en')} cells` : ''}
        </span>
        {filterRow && <span className="fg-count articles-filter-help">{filterHelp}</span>}
        {filtered && (
          <Button size="small" variant="minimal" onClick={() => table.clearFilters()}>
            Clear filter
          </Button>
        )}
        <Button
          size="small"
          variant="minimal"
          icon={<FilterIcon />}
          active={filterRow}
          aria-pressed={filterRow}
          intent={filtered ? 'primary' : 'none'}
          title={filterHelp}
          onClick={() => table.setFilterRow(!filterRow)}
        >
          Filter
        </Button>
        <ColumnsMenu table={table} />
      </div>
      <CellLine table={table} view={view} />
    </div>
  );
}
