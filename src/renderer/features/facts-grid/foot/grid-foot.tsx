import { Button } from '@blueprintjs/core';
import { FilterIcon } from '@blueprintjs/icons';
import type { FactsTable } from '../model/facts-table.ts';
import type { GridView } from '../model/grid-view.ts';
import { CellLine, CellName } from './cell-line.tsx';
import { ColumnsMenu } from '../../../grid/columns-menu.tsx';

interface Props {
  readonly table: FactsTable;
  readonly view: GridView;
}

function count({ total, selected, filtered }: GridView): string {
  if (total === null) return '';
  const rows = `${total.toLocaleString('en')} ${total === 1 ? 'fact' : 'facts'}`;
  const found = filtered ? `${rows} found` : rows;
  return selected > 1 ? `${selected.toLocaleString('en')} cells of ${found}` : found;
}

/** Under the table: the focused cell in full, how many rows there are, filter and columns. */
export function GridFoot({ table, view }: Props): React.JSX.Element {
  return (
    <div className="fg-foot">
      <CellName view={view} />
      <div className="fg-tools">
        <span className="fg-count" aria-live="polite">
          {count(view)}
        </span>
        {view.filtered && (
          <Button size="small" variant="minimal" onClick={() => table.clearFilters()}>
            Clear filter
          </Button>
        )}
        <Button
          size="small"
          variant="minimal"
          icon={<FilterIcon />}
          active={view.filterRow}
          aria-pressed={view.filterRow}
          intent={view.filtered ? 'primary' : 'none'}
          onClick={() => table.setFilterRow(!view.filterRow)}
        >
          Filter
        </Button>
        <ColumnsMenu table={table} />
      </div>
      <CellLine grid={table.grid} view={view} />
    </div>
  );
}
