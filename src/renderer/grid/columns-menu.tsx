import { useEffect, useRef } from 'react';
import { Button, Checkbox, PopoverNext, PopupKind } from '@blueprintjs/core';
import { TwoColumnsIcon } from '@blueprintjs/icons';
import type { TableColumn, TableRow } from './table-column.ts';
import type { TableModel } from './table-model.ts';

/** What the menu asks of a table. */
interface Props<Row extends TableRow, Column extends TableColumn> {
  readonly table: {
    readonly grid: TableModel<Row, Column>;
    readonly setColumnVisible: (key: string, visible: boolean) => void;
    readonly resetColumns: () => void;
  };
}

function Choices<Row extends TableRow, Column extends TableColumn>({
  table,
}: Props<Row, Column>): React.JSX.Element {
  const { grid } = table;
  const shown = new Set(grid.order());
  const columns = grid.api?.getColumns() ?? [];
  const list = useRef<HTMLDivElement>(null);
  // The popover's own focus goes to its frame, two stops before the first column.
  useEffect(() => {
    const frame = window.requestAnimationFrame(() => list.current?.querySelector('input')?.focus());
    return () => window.cancelAnimationFrame(frame);
  }, []);
  return (
    <div ref={list} className="fg-columns" role="group" aria-label="Columns">
      {columns.map((state) => {
        const column = grid.column(state.getColId());
        if (column === null || column.pinned) return null;
        return (
          <Checkbox
            key={column.key}
            label={column.label}
            title={column.definition}
            checked={shown.has(column.key)}
            onChange={(event) => table.setColumnVisible(column.key, event.currentTarget.checked)}
          />
        );
      })}
      <Button size="small" variant="minimal" onClick={() => table.resetColumns()}>
        Reset columns
      </Button>
    </div>
  );
}

/** Which columns the table shows; their order and width are changed at their headers. */
export function ColumnsMenu<Row extends TableRow, Column extends TableColumn>({
  table,
}: Props<Row, Column>): React.JSX.Element {
  return (
    <PopoverNext
      content={<Choices table={table} />}
      placement="top-end"
      arrow={false}
      popupKind={PopupKind.DIALOG}
      autoFocus={false}
      shouldReturnFocusOnClose
    >
      <Button size="small" variant="minimal" icon={<TwoColumnsIcon />}>
        Columns
      </Button>
    </PopoverNext>
  );
}
