import type { CellClassParams, ColDef } from 'ag-grid-community';
import type { FactRow } from '../../../../shared/domain/fact.ts';
import { errorOf, hasEvidence, hasOlderEvidence, isMissing } from '../cells/cell-state.ts';
import type { ArrangedColumn } from '../../../grid/column-settings.ts';
import type { SelectionPlace } from '../../../grid/selection.ts';
import type { GridColumn } from './column-model.ts';

/** What the columns ask of the table while it draws. */
export interface CellContext {
  /** The text as shown, with what was typed and is not committed yet. */
  textOf(row: FactRow, column: GridColumn): string;
  /** Whether the store refused what stands in the cell. */
  refused(row: FactRow, column: GridColumn): string | null;
  isPending(row: FactRow, column: GridColumn): boolean;
  /** Where the cell lies in the selection; null if outside. */
  selectionOf(rowIndex: number | null, column: string): SelectionPlace | null;
  colorOf(factType: string): string;
  letterOf(factType: string): string;
}

type Params = CellClassParams<FactRow>;

/** What the cell's content calls for; names only what applies, for each name costs time. */
function contentClasses(column: GridColumn, context: CellContext): (params: Params) => string[] {
  const always = [
    ...(column.numeric ? ['fg-number'] : []),
    ...(column.editable === null && column.key !== 'fact_type' ? ['fg-read-only'] : []),
  ];
  return ({ data }) => {
    if (data === undefined) return always;
    const classes = [...always];
    if (column.key === 'fact_type')
      classes.push('fg-type', `fg-type-${context.colorOf(data.factType)}`);
    if (hasOlderEvidence(data, column)) classes.push('fg-older');
    if (column.editable === null) return classes;
    const pending = context.isPending(data, column);
    if (hasEvidence(data, column)) classes.push('fg-evidence');
    if (pending) classes.push('fg-pending');
    else if (isMissing(data, column)) classes.push('fg-missing');
    if (pending ? context.refused(data, column) !== null : errorOf(data, column) !== null)
      classes.push('fg-invalid');
    return classes;
  };
}

/** Marks of the selection, which change without the content: AG Grid asks for rules more often. */
function selectionRules(
  { key }: GridColumn,
  context: CellContext,
): Record<string, (params: Params) => boolean> {
  return {
    'fg-active': ({ rowIndex }) => context.selectionOf(rowIndex, key)?.active ?? false,
    'fg-range': ({ rowIndex }) => context.selectionOf(rowIndex, key)?.range ?? false,
  };
}

/** AG Grid's definition of one column, in its place, width and visibility. */
export function columnDef(
  { column, width, hidden }: ArrangedColumn<GridColumn>,
  context: CellContext,
  filterRow: boolean,
): ColDef<FactRow> {
  const { key, label } = column;
  return {
    colId: key,
    headerName: label,
    headerClass: [
      ...(column.numeric ? ['ag-right-aligned-header'] : []),
      ...(column.required ? ['fg-required'] : []),
    ],
    width,
    hide: hidden,
    minWidth: column.pinned ? 40 : 56,
    ...(column.pinned
      ? { pinned: 'left', lockPinned: true, suppressMovable: true, lockVisible: true }
      : {}),
    valueGetter: ({ data }) =>
      data === undefined
        ? ''
        : key === 'fact_type'
          ? context.letterOf(data.factType)
          : context.textOf(data, column),
    cellClass: contentClasses(column, context),
    cellClassRules: selectionRules(column, context),
    sortable: column.queried,
    ...(column.queried
      ? {
          filter: 'agTextColumnFilter',
          floatingFilter: filterRow,
          suppressFloatingFilterButton: true,
          filterParams: { filterOptions: ['contains'], maxNumConditions: 1, debounceMs: 200 },
        }
      : { floatingFilter: filterRow }),
  };
}
