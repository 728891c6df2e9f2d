import type { CellClassParams, ColDef, ITooltipParams } from 'ag-grid-community';
import type { FactRow } from '../../../../shared/domain/fact.ts';
import { errorOf, hasEvidence, isMissing, verbatimOf } from '../cells/cell-state.ts';
import type { ArrangedColumn } from './column-settings.ts';
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

export interface SelectionPlace {
  readonly active: boolean;
  readonly range: boolean;
  readonly top: boolean;
  readonly bottom: boolean;
  readonly left: boolean;
  readonly right: boolean;
}

type Rule = (params: CellClassParams<FactRow>) => boolean;

/** Marks of a cell's content, worked out from its row. */
function contentRules(column: GridColumn, context: CellContext): Record<string, Rule> {
  const rule =
    (holds: (row: FactRow, column: GridColumn) => boolean): Rule =>
    ({ data }) =>
      data !== undefined && holds(data, column);
  if (column.editable === null) return {};
  return {
    'fg-invalid': rule(
      (row) =>
        context.refused(row, column) !== null ||
        (!context.isPending(row, column) && errorOf(row, column) !== null),
    ),
    'fg-evidence': rule(hasEvidence),
    'fg-missing': rule((row) => isMissing(row, column) && !context.isPending(row, column)),
    'fg-pending': rule((row) => context.isPending(row, column)),
  };
}

/** Marks of the selection; worked out from the row's index and the column's key. */
function selectionRules(column: GridColumn, context: CellContext): Record<string, Rule> {
  const rule =
    (part: keyof SelectionPlace): Rule =>
    ({ rowIndex }) =>
      context.selectionOf(rowIndex, column.key)?.[part] ?? false;
  return {
    'fg-active': rule('active'),
    'fg-range': rule('range'),
    'fg-range-top': rule('top'),
    'fg-range-bottom': rule('bottom'),
    'fg-range-left': rule('left'),
    'fg-range-right': rule('right'),
  };
}

function tooltip(column: GridColumn, context: CellContext) {
  return ({ data }: ITooltipParams<FactRow>): string | null => {
    if (data === undefined) return null;
    const text = context.textOf(data, column);
    const lines = [
      context.refused(data, column) ?? errorOf(data, column),
      text === '' ? null : text,
      column.field === null ? null : verbatimOf(data, column),
    ].filter((line) => line !== null);
    return lines.length === 0 ? null : lines.join('\n');
  };
}

function headerTooltip(column: GridColumn): string {
  const required = column.required ? 'Required. ' : '';
  return `${required}${column.definition === '' ? column.label : column.definition}`;
}

function cellClass(
  column: GridColumn,
  context: CellContext,
): string[] | ((params: CellClassParams<FactRow>) => string[]) {
  if (column.key === 'fact_type')
    return ({ data }) => ['fg-type', `fg-type-${context.colorOf(data?.factType ?? '')}`];
  const classes = [
    ...(column.numeric ? ['fg-number'] : []),
    ...(column.editable === null ? ['fg-read-only'] : []),
    ...(column.key === 'quote' ? ['fg-quote'] : []),
  ];
  return classes;
}

/** AG Grid's definition of one column, in its place, width and visibility. */
export function columnDef(
  { column, width, hidden }: ArrangedColumn,
  context: CellContext,
  filterRow: boolean,
): ColDef<FactRow> {
  const { key, label } = column;
  return {
    colId: key,
    headerName: label,
    headerTooltip: headerTooltip(column),
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
    cellClass: cellClass(column, context),
    cellClassRules: { ...contentRules(column, context), ...selectionRules(column, context) },
    tooltip: tooltip(column, context),
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
